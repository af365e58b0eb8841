package dev.inkwren.session;

import dev.inkwren.site.Site;
import dev.inkwren.spell.Language;
import dev.inkwren.spell.OwnWords;
import dev.inkwren.spell.Spelling;
import dev.inkwren.spell.WordList;
import dev.inkwren.store.SpellingFiles;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Knows which words are wrong, as far as it has been asked. Lists are read when a word of their
 * language is first asked for, and words are judged, on a thread of their own; a verdict once found
 * is kept, since a word is right or wrong wherever it stands. FX thread only.
 */
public final class Speller {

  /** Where a list of words comes from. Called on the words thread. */
  @FunctionalInterface
  public interface Source {
    /** Empty when this machine has no list of the language. */
    Optional<? extends WordList> open(Language language) throws IOException;
  }

  private static final int MOST_KEPT = 50_000;
  private static final int MOST_OFFERED = 6;

  private final Executor words;
  private final Executor disk;
  private final Executor fxThread;
  private final SpellingFiles files;
  private final Source source;
  private final Map<String, Boolean> right = new HashMap<>();
  private final Set<String> asked = new HashSet<>();
  private final Set<Language> languages = EnumSet.noneOf(Language.class);
  private final ReadOnlyIntegerWrapper verdicts = new ReadOnlyIntegerWrapper(this, "verdicts");
  private final ReadOnlyObjectWrapper<Optional<Trouble>> trouble =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private Set<String> siteWords = Set.of();
  private int generation;

  /** Words thread only. */
  private final Map<Language, Optional<WordList>> lists = new EnumMap<>(Language.class);

  /** Words thread only. */
  private final Set<String> added = new HashSet<>();

  /** Words thread only. */
  private boolean addedRead;

  /**
   * Why a language cannot be checked.
   *
   * @param reason empty when this machine simply has no list of it
   */
  public record Trouble(Language language, String reason) {}

  public Speller(Background background, Executor fxThread, SpellingFiles files, Source source) {
    this.words = background.words();
    this.disk = background.disk();
    this.fxThread = fxThread;
    this.files = files;
    this.source = source;
  }

  /** Grows whenever more is known: time to look at the words again. */
  public ReadOnlyIntegerProperty verdicts() {
    return verdicts.getReadOnlyProperty();
  }

  /** Why a language that was switched on is not checked. */
  public ReadOnlyObjectProperty<Optional<Trouble>> trouble() {
    return trouble.getReadOnlyProperty();
  }

  /** Where an author may put lists of their own. */
  public String listFolder() {
    return files.folder().toString();
  }

  /** Checks {@code language} from now on, or no longer. */
  public void setChecked(Language language, boolean on) {
    if (on ? languages.add(language) : languages.remove(language)) {
      forget();
    }
  }

  /** Words of the site's tags, categories, titles and authors are right. */
  public void setSite(Site site) {
    int now = ++generation;
    words.execute(
        () -> {
          List<String> texts = new ArrayList<>(site.tags().names());
          texts.addAll(site.categories().names());
          site.posts().forEach(post -> texts.add(post.title()));
          site.authors().values().forEach(author -> texts.add(author.id() + " " + author.name()));
          Set<String> found = OwnWords.in(texts);
          fxThread.execute(() -> siteRead(found, now));
        });
  }

  private void siteRead(Set<String> found, int when) {
    if (when == generation && !found.equals(siteWords)) {
      siteWords = found;
      forget();
    }
  }

  private void forget() {
    generation++;
    right.clear();
    asked.clear();
    verdicts.set(verdicts.get() + 1);
  }

  /** True when {@code word} is known to be wrong. */
  public boolean isWrong(String word) {
    return Boolean.FALSE.equals(right.get(word));
  }

  /** Finds out about those of {@code some} that nothing is known of yet. */
  public void judge(Collection<String> some) {
    List<String> open = new ArrayList<>();
    for (String word : some) {
      boolean checked = Language.of(word).filter(languages::contains).isPresent();
      if (checked && !right.containsKey(word) && asked.add(word)) {
        open.add(word);
      }
    }
    if (open.isEmpty()) {
      return;
    }
    int now = generation;
    Set<Language> wanted = EnumSet.copyOf(languages);
    Set<String> known = siteWords;
    words.execute(
        () -> {
          Spelling spelling = spelling(wanted, known);
          Map<String, Boolean> found = new HashMap<>();
          open.forEach(word -> found.put(word, spelling.isRight(word)));
          fxThread.execute(() -> judged(found, now));
        });
  }

  private void judged(Map<String, Boolean> found, int when) {
    if (when == generation) {
      if (right.size() > MOST_KEPT) {
        right.clear();
      }
      right.putAll(found);
      asked.removeAll(found.keySet());
      verdicts.set(verdicts.get() + 1);
    }
  }

  private Spelling spelling(Set<Language> wanted, Set<String> known) {
    Map<Language, WordList> open = new EnumMap<>(Language.class);
    for (Language language : wanted) {
      lists.computeIfAbsent(language, this::open).ifPresent(list -> open.put(language, list));
    }
    if (!addedRead) {
      files.words().forEach(word -> added.add(Spelling.folded(word)));
      addedRead = true;
    }
    Set<String> own = new HashSet<>(known);
    own.addAll(OwnWords.ofComputing());
    own.addAll(added);
    return new Spelling(open, own);
  }

  private Optional<WordList> open(Language language) {
    Optional<WordList> list;
    String reason = "";
    try {
      list = source.open(language).map(found -> found);
    } catch (IOException e) {
      list = Optional.empty();
      reason = String.valueOf(e.getMessage());
    }
    if (list.isEmpty()) {
      Trouble told = new Trouble(language, reason);
      fxThread.execute(() -> trouble.set(Optional.of(told)));
    }
    return list;
  }

  /** Hands over what may be meant by {@code word}, best first; perhaps nothing. */
  public void suggest(String word, Consumer<List<String>> done) {
    Set<Language> wanted = EnumSet.copyOf(languages);
    Set<String> known = siteWords;
    words.execute(
        () -> {
          List<String> near = spelling(wanted, known).near(word, MOST_OFFERED);
          fxThread.execute(() -> done.accept(near));
        });
  }

  /**
   * {@code word} is right from now on, in every post.
   *
   * @param failed hears why it will be forgotten with the program, ready to be shown
   */
  public void learn(String word, Consumer<String> failed) {
    String folded = Spelling.folded(word);
    words.execute(() -> added.add(folded));
    forget();
    disk.execute(
        () -> files.add(folded).ifPresent(why -> fxThread.execute(() -> failed.accept(why))));
  }
}

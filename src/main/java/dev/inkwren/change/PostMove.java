package dev.inkwren.change;

import dev.inkwren.post.Post;
import dev.inkwren.site.Permalink;
import dev.inkwren.site.PostEntry;
import dev.inkwren.site.PostState;
import dev.inkwren.site.Site;
import dev.inkwren.text.SourceText;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A post that changes its place or text, with everything that points to it. */
final class PostMove {

  private final Site site;
  private final PostEntry from;
  private final List<String> notes = new ArrayList<>();
  private final List<FileOperation> before = new ArrayList<>();
  private OldAddress oldAddress = OldAddress.BREAKS;

  PostMove(Site site, PostEntry from) {
    this.site = site;
    this.from = from;
  }

  /** Something the author should know. */
  PostMove note(String sentence) {
    notes.add(sentence);
    return this;
  }

  /** What becomes of the post's address if the move changes it. */
  PostMove leaving(OldAddress wish) {
    oldAddress = wish;
    return this;
  }

  /** A step that belongs to the move, like a picture that moves along. */
  PostMove also(FileOperation operation) {
    before.add(operation);
    return this;
  }

  /** The plan that puts {@code text} at {@code path}. */
  PlanResult to(String path, SourceText text, String title) {
    return to(path, text, title, Map.of());
  }

  /**
   * @param others texts of other posts that change anyway, by path; links in them are repaired too
   */
  PlanResult to(String path, SourceText text, String title, Map<String, SourceText> others) {
    Optional<String> taken = FileNames.occupant(site, path).filter(p -> !p.equals(from.path()));
    if (taken.isPresent()) {
      return new PlanResult.Refused(Words.say("refused.exists", taken.get()));
    }
    PostEntry to = site.preview(path, Post.of(text));
    Optional<String> rival = rival(site, to, from.path());
    if (rival.isPresent()) {
      return new PlanResult.Refused(
          Words.say("refused.url", Permalink.decoded(to.url()), rival.get()));
    }
    boolean redirects = oldAddress.applies(site, from, to);
    HeaderEdit header = new HeaderEdit(text);
    if (redirects) {
      header.then(t -> OldAddress.keep(t, from));
    }
    if (!header.refused().isEmpty()) {
      return new PlanResult.Refused(header.refused());
    }
    LinkRepair repair = new LinkRepair(site, from, to);
    SourceText whole = header.text().apply(repair.edits(header.text()));
    List<FileOperation> steps = new ArrayList<>(before);
    String old = site.text(from.path()).orElseThrow().fileText();
    if (!path.equals(from.path())) {
      steps.add(new FileOperation.Move(from.path(), path, old, whole.fileText()));
    } else if (!whole.fileText().equals(old)) {
      steps.add(new FileOperation.Replace(path, old, whole.fileText()));
    }
    Map<String, SourceText> repaired = repair.elsewhere();
    others.forEach((other, changed) -> repaired.put(other, changed.apply(repair.edits(changed))));
    repaired.forEach((other, changed) -> steps.add(replace(site, other, changed)));
    addNotes(to, repaired.size(), redirects);
    return new PlanResult.Planned(new ChangePlan(title, steps, notes));
  }

  private void addNotes(PostEntry to, int repaired, boolean redirects) {
    if (repaired > 0) {
      notes.add(Words.say("note.links", repaired));
    }
    if (!to.url().equals(from.url()) && !to.draft() && !from.draft()) {
      String key = redirects ? "note.redirect" : "note.url";
      notes.add(Words.say(key, Permalink.decoded(from.url()), Permalink.decoded(to.url())));
    }
    List<String> elsewhere = mentions(to);
    if (!elsewhere.isEmpty()) {
      notes.add(Words.say("note.mentions", String.join(", ", elsewhere)));
    }
    if (to.state() == PostState.SCHEDULED || to.state() == PostState.IGNORED) {
      notes.add(to.reason());
    }
  }

  /** Files that are no posts or pages, name the old address or slug, and are left to the author. */
  private List<String> mentions(PostEntry to) {
    List<String> found = new ArrayList<>();
    if (from.url().isEmpty() || to.url().equals(from.url())) {
      return found;
    }
    String address = Permalink.decoded(from.url());
    site.files().data().forEach((path, text) -> mention(path, text.contains(address), found));
    site.files()
        .includes()
        .forEach((path, text) -> mention("_includes/" + path, text.contains(address), found));
    String settings = site.settings().map(SourceText::text).orElse("");
    mention(Site.SETTINGS, words(settings).contains(from.slug()), found);
    return found;
  }

  private static void mention(String path, boolean mentions, List<String> found) {
    if (mentions) {
      found.add(path);
    }
  }

  /** The words of the settings, among them the slugs of series. */
  private static Set<String> words(String settings) {
    return new HashSet<>(List.of(settings.split("[\\s\\[\\],\"']+")));
  }

  /** Another text for the post or page at {@code path}. */
  static FileOperation replace(Site site, String path, SourceText text) {
    SourceText old =
        site.text(path).or(() -> Optional.ofNullable(site.pages().get(path))).orElseThrow();
    return new FileOperation.Replace(path, old.fileText(), text.fileText());
  }

  /** The texts of all posts and pages but the one at {@code except}, by path. */
  static Map<String, SourceText> texts(Site site, String except) {
    Map<String, SourceText> texts = new LinkedHashMap<>();
    for (PostEntry entry : site.posts()) {
      site.text(entry.path()).ifPresent(text -> texts.put(entry.path(), text));
    }
    texts.putAll(site.pages());
    texts.remove(except);
    return texts;
  }

  /** Another post (drafts left out) that the site would publish at the same address (J32). */
  static Optional<String> rival(Site site, PostEntry entry, String except) {
    if (entry.url().isEmpty() || entry.draft()) {
      return Optional.empty();
    }
    String url = folded(entry);
    return site.posts().stream()
        .filter(p -> !p.path().equals(except) && !p.draft() && p.state() != PostState.IGNORED)
        .filter(p -> folded(p).equals(url))
        .map(PostEntry::path)
        .findFirst();
  }

  /** Addresses that some disk or server takes for one are equal in this form. */
  private static String folded(PostEntry entry) {
    return Normalizer.normalize(Permalink.decoded(entry.url()), Normalizer.Form.NFC)
        .toLowerCase(Locale.ROOT);
  }

  /** The entry at {@code path} with a text that can be read; else the reason why not. */
  static Optional<String> unknown(Site site, String path) {
    if (site.text(path).isPresent() && site.entry(path).isPresent()) {
      return Optional.empty();
    }
    Optional<String> why = site.entry(path).map(PostEntry::reason).filter(r -> !r.isBlank());
    return why.or(() -> Optional.of(Words.say("refused.unknown", path)));
  }
}

package dev.inkwren.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkwren.text.SourceText;
import dev.inkwren.text.TextEdit;
import dev.inkwren.text.TextEdits;
import dev.inkwren.text.TextRange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Twenty thousand random form edits over random front matter, judged by a checker that shares no
 * code with the engine's own self check: bytes outside the entry concerned stay, comments stay, the
 * value is the wanted one.
 */
class RandomEditsTest {

  private static final int EDITS = 20_200;

  /** What was asked and what must hold afterwards. */
  record Wish(String key, EditResult result, java.util.function.Predicate<FrontMatter> holds) {}

  /** Makes one random edit of a file. */
  interface Editor {
    Wish edit(SourceText source, Random random);
  }

  @Test
  void twentyThousandRandomEditsChangeOnlyWhatWasAsked() {
    Map<String, Integer> tally = new TreeMap<>();
    List<String> wrong = run(RandomEditsTest::randomEdit, EDITS, tally);
    System.out.println("random edits: " + tally);
    assertThat(wrong).isEmpty();
    assertThat(tally.get("made")).isGreaterThanOrEqualTo(20_000);
  }

  @Test
  void anEditorThatDumpsTheValueAnewIsCaught() {
    Editor broken =
        (source, random) -> {
          FrontMatter matter = FrontMatter.of(source);
          TextRange value = matter.valueRange("title").orElse(TextRange.at(0));
          int lineEnd = source.text().indexOf('\n', value.end());
          TextEdit edit = TextEdit.replace(value.start(), Math.max(value.end(), lineEnd), "new");
          return new Wish("title", new EditResult.Edits(TextEdits.of(edit)), m -> true);
        };
    assertThat(run(broken, 300, new HashMap<>())).isNotEmpty();
  }

  @Test
  void anEditorThatTouchesTheNextLineIsCaught() {
    Editor broken =
        (source, random) -> {
          int at = source.text().lastIndexOf('\n') + 1;
          TextEdits edits = TextEdits.of(TextEdit.insert(at, " "));
          return new Wish("title", new EditResult.Edits(edits), m -> true);
        };
    assertThat(run(broken, 50, new HashMap<>())).isNotEmpty();
  }

  private static List<String> run(Editor editor, int edits, Map<String, Integer> tally) {
    Random random = new Random(20240517);
    List<String> wrong = new ArrayList<>();
    for (int i = 0; i < edits && wrong.size() < 5; i++) {
      String file = new FuzzedPosts(random.nextLong()).file();
      SourceText source = SourceText.of(file);
      Wish wish = editor.edit(source, random);
      switch (wish.result()) {
        case EditResult.Refused refused -> {
          tally.merge(refused.reason(), 1, Integer::sum);
        }
        case EditResult.Edits made -> {
          tally.merge("made", 1, Integer::sum);
          String after = source.apply(made.edits()).fileText();
          fault(file, after, wish)
              .ifPresent(
                  f ->
                      wrong.add(
                          f + " (" + wish.key() + ")\n" + show(file) + "\n=>\n" + show(after)));
        }
      }
    }
    return wrong;
  }

  private static String show(String file) {
    return file.replace("\r", "\u240D").replace("\t", "\u2409");
  }

  private static Wish randomEdit(SourceText source, Random random) {
    FrontMatter matter = FrontMatter.of(source);
    String word = new FuzzedPosts(random.nextLong()).word() + (random.nextInt(4) == 0 ? ": x" : "");
    String list = random.nextBoolean() ? "tags" : "categories";
    List<String> items = matter.items(list).stream().map(ListItem::text).toList();
    String actual = actualKey(matter, list);
    int at = items.isEmpty() ? 0 : random.nextInt(items.size());
    return switch (random.nextInt(12)) {
      case 0, 1 -> {
        String key = List.of("title", "author", "description", "slug").get(random.nextInt(4));
        yield new Wish(
            key,
            FrontMatterEdits.set(source, key, word),
            m -> m.value(key).flatMap(Value::text).equals(Optional.of(word)));
      }
      case 2, 3 ->
          wish(
              actual,
              FrontMatterEdits.addItem(source, list, word),
              list,
              added(items, items.size(), word));
      case 4 ->
          wish(
              actual,
              FrontMatterEdits.addItem(source, list, at, word),
              list,
              added(items, at, word));
      case 5, 6 ->
          items.isEmpty()
              ? wish(
                  actual,
                  FrontMatterEdits.setList(source, list, List.of(word, "b")),
                  list,
                  List.of(word, "b"))
              : wish(
                  actual, FrontMatterEdits.removeItem(source, list, at), list, removed(items, at));
      case 7 -> {
        int to = items.isEmpty() ? 0 : random.nextInt(items.size());
        yield items.isEmpty()
            ? wish(actual, FrontMatterEdits.setList(source, list, List.of()), list, List.of())
            : wish(
                actual,
                FrontMatterEdits.moveItem(source, list, at, to),
                list,
                added(removed(items, at), to, items.get(at)));
      }
      case 8 -> {
        List<String> wanted = new ArrayList<>(items);
        wanted.addAll(List.of(word, "c d"));
        wanted.remove(0);
        yield wish(actual, FrontMatterEdits.setList(source, list, wanted), list, wanted);
      }
      case 9 -> {
        boolean flag = random.nextBoolean();
        yield new Wish(
            "comments",
            FrontMatterEdits.setFlag(source, "comments", flag),
            m -> Boolean.valueOf(flag).equals(m.data().get("comments")));
      }
      case 10 -> {
        String sub = random.nextBoolean() ? "path" : "alt";
        yield new Wish(
            "image",
            FrontMatterEdits.setNested(source, "image", sub, word),
            m -> nested(m, sub).equals(word));
      }
      default -> {
        String key = matter.keys().get(random.nextInt(matter.keys().size()));
        yield new Wish(key, FrontMatterEdits.remove(source, key), m -> !m.keys().contains(key));
      }
    };
  }

  private static String actualKey(FrontMatter matter, String list) {
    String single = list.equals("tags") ? "tag" : "category";
    return matter.keys().contains(single) ? single : list;
  }

  private static Wish wish(String key, EditResult result, String list, List<String> wanted) {
    return new Wish(
        key, result, m -> m.items(list).stream().map(ListItem::text).toList().equals(wanted));
  }

  private static List<String> added(List<String> items, int at, String word) {
    List<String> wanted = new ArrayList<>(items);
    wanted.add(at, word);
    return wanted;
  }

  private static List<String> removed(List<String> items, int at) {
    List<String> wanted = new ArrayList<>(items);
    wanted.remove(at);
    return wanted;
  }

  private static String nested(FrontMatter matter, String sub) {
    Object image = matter.data().get("image");
    Object value = image instanceof Map<?, ?> map ? map.get(sub) : image;
    return String.valueOf(value);
  }

  /** What is wrong with {@code after}, by comparing lines, bytes and values. */
  private static Optional<String> fault(String before, String after, Wish wish) {
    FrontMatter old = FrontMatter.of(SourceText.of(before));
    FrontMatter now = FrontMatter.of(SourceText.of(after));
    if (!wish.holds().test(now)) {
      return Optional.of("wrong value");
    }
    if (before.equals(after)) {
      return Optional.empty();
    }
    boolean removed = !now.keys().contains(wish.key());
    if (!removed && losesTail(old, now, wish.key())) {
      return Optional.of("the comment behind the value changed");
    }
    if (!keepsOthers(old, now, wish.key())) {
      return Optional.of("another value changed");
    }
    List<String> lines = now.blockRange().in(now.source().text()).lines().toList();
    if (!removed && !lines.containsAll(comments(old, wish.key()))) {
      return Optional.of("a comment inside the entry is gone");
    }
    return onlyEntryDiffers(old, before, after, wish.key())
        ? Optional.empty()
        : Optional.of("bytes outside the entry changed");
  }

  private static boolean keepsOthers(FrontMatter old, FrontMatter now, String key) {
    Map<String, Object> wanted = new HashMap<>(old.data());
    Map<String, Object> found = new HashMap<>(now.data());
    wanted.remove(key);
    found.remove(key);
    return wanted.equals(found)
        && old.source()
            .text()
            .substring(old.bodyStart())
            .equals(now.source().text().substring(now.bodyStart()));
  }

  private static boolean losesTail(FrontMatter old, FrontMatter now, String key) {
    String tail = tail(old, key);
    return !tail.isEmpty() && !tail.equals(tail(now, key));
  }

  /**
   * What stands behind the value of {@code key} on its line; lists and maps over lines have none.
   */
  private static String tail(FrontMatter matter, String key) {
    Optional<Node.Entry> entry = matter.entry(key);
    if (entry.isEmpty()
        || entry.get().spelling() == Spelling.BLOCK_LIST
        || entry.get().spelling() == Spelling.BLOCK_MAP
        || entry.get().spelling() == Spelling.LITERAL
        || entry.get().spelling() == Spelling.FOLDED) {
      return "";
    }
    int end = entry.get().valueRange().end();
    int lineEnd = matter.source().text().indexOf('\n', end);
    return matter.source().text().substring(end, lineEnd).strip();
  }

  /** The comment lines within the entry. */
  private static List<String> comments(FrontMatter matter, String key) {
    return matter
        .entry(key)
        .map(e -> e.range().in(matter.source().text()).lines().filter(RandomEditsTest::isComment))
        .map(lines -> lines.toList())
        .orElse(List.of());
  }

  private static boolean isComment(String line) {
    return line.strip().startsWith("#");
  }

  /** Whether both files are equal before and behind the entry, or differ by one insertion. */
  private static boolean onlyEntryDiffers(
      FrontMatter old, String before, String after, String key) {
    SourceText source = old.source();
    Optional<Node.Entry> entry = old.entry(key);
    if (entry.isPresent()) {
      int from = fileOffset(source, entry.get().range().start());
      int to = fileOffset(source, entry.get().range().end());
      return after.length() >= from + before.length() - to
          && after.startsWith(before.substring(0, from))
          && after.endsWith(before.substring(to));
    }
    int prefix = 0;
    int limit = Math.min(before.length(), after.length());
    while (prefix < limit && before.charAt(prefix) == after.charAt(prefix)) {
      prefix++;
    }
    return after.endsWith(before.substring(prefix));
  }

  private static int fileOffset(SourceText source, int offset) {
    int added = source.hasByteOrderMark() ? 1 : 0;
    int line = 0;
    for (int at = source.text().indexOf('\n');
        at >= 0 && at < offset;
        at = source.text().indexOf('\n', at + 1)) {
      added += source.ending(line++).characters().length() - 1;
    }
    return offset + added;
  }
}

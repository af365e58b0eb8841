package dev.inkwren.frontmatter;

import dev.inkwren.text.SourceText;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a changed text again and compares: the target says what was asked, every other entry and
 * every comment is the same text in the same order, nothing they refer to changed, and the body is
 * untouched.
 */
final class SelfCheck {

  private final FrontMatter before;
  private final FrontMatter after;
  private String target = "";
  private boolean met = true;
  private boolean moved;

  SelfCheck(FrontMatter before, SourceText changed) {
    this.before = before;
    this.after = FrontMatter.of(changed);
  }

  FrontMatter before() {
    return before;
  }

  SelfCheck text(String key, String value) {
    return expect(key, isText(after.value(key).orElse(null), value));
  }

  SelfCheck plain(String key, Object value) {
    return expect(
        key,
        after.value(key).map(v -> Objects.equals(new Values.Plain().of(v), value)).orElse(false));
  }

  SelfCheck yaml(String key, String yaml) {
    SourceText alone = SourceText.of("---\nx: " + yaml + "\n---\n");
    Optional<Value> wanted = FrontMatter.of(alone).value("x");
    return expect(key, wanted.isPresent() && after.value(key).equals(wanted));
  }

  /**
   * What was written is found again as the one value of the key, and reads no worse than before.
   */
  SelfCheck written(String key, String lines) {
    boolean found = after.spelled(key).filter(lines::equals).isPresent();
    return expect(key, found && after.errors().size() <= before.errors().size());
  }

  SelfCheck spelled(String key, String written) {
    Value found = after.value(key).orElse(null);
    boolean same =
        found instanceof Value.Date date
            ? date.written().endsWith(written)
            : isText(found, written);
    return expect(key, same);
  }

  SelfCheck items(String key, List<String> texts) {
    List<String> found = after.items(key).stream().map(ListItem::text).toList();
    String actual = Lists.fieldFor(before, key).map(Field::key).orElse(key);
    return expect(actual, found.equals(texts));
  }

  SelfCheck absent(String key) {
    return expect(key, after.value(key).isEmpty());
  }

  SelfCheck nested(String key, String subKey, String value) {
    Value found = after.value(key).orElse(null);
    Value own = found instanceof Value.MapOf map ? map.entries().get(subKey) : null;
    Value path = NestedEdits.standsForPath(key, subKey) ? found : null;
    return expect(key, isText(own, value) || isText(path, value));
  }

  private static boolean isText(@Nullable Value found, String value) {
    return found instanceof Value.Text text && text.value().equals(value);
  }

  SelfCheck nestedAbsent(String key, String subKey) {
    boolean gone =
        !(after.value(key).orElse(null) instanceof Value.MapOf map)
            || !map.entries().containsKey(subKey);
    return expect(key, gone);
  }

  private SelfCheck expect(String key, boolean fulfilled) {
    target = key;
    met = fulfilled;
    return this;
  }

  /**
   * @throws Refusal when the changed text is not what was asked
   */
  void verify() {
    if (!met) {
      throw new Refusal("refused.value", target);
    }
    if (!after.present()
        || (before.present() && after.readOnlyReason().isPresent())
        || !body(before).equals(body(after))) {
      throw new Refusal("refused.shape", target);
    }
    if (!others(before, false).equals(others(after, false))
        && !others(before, true).equals(others(after, true))) {
      throw new Refusal("refused.others", target);
    }
    if (dependsOnTarget()) {
      throw new Refusal("refused.anchor", target);
    }
  }

  private static String body(FrontMatter matter) {
    return matter.present() ? matter.text().substring(matter.bodyStart()) : matter.text();
  }

  /**
   * The lines of every piece but the target's, blank ones left out. A comment line between the
   * items of a list may come to stand behind it, so the target's comment lines may count, too.
   */
  private String others(FrontMatter matter, boolean withOwnComments) {
    StringBuilder others = new StringBuilder();
    for (Node node : matter.nodes()) {
      String piece = node.range().in(matter.text());
      boolean own = node instanceof Node.Entry entry && entry.key().equals(target);
      if (node instanceof Node.Entry entry && !own) {
        // A comment may become a line of the text above it without any character changing.
        others.append(entry.valueRange().length()).append('\n');
      }
      if (node instanceof Node.Comment) {
        append(others, piece.lines().filter(line -> !line.isBlank()));
      } else if (!own) {
        others.append(piece);
      } else if (withOwnComments) {
        append(others, piece.lines().filter(line -> line.strip().startsWith("#")));
      }
    }
    return others.toString();
  }

  private static void append(StringBuilder text, Stream<String> lines) {
    lines.forEach(line -> text.append(line).append('\n'));
  }

  /** Whether an alias outside the target, or in a moved target, would stand for something else. */
  private boolean dependsOnTarget() {
    return !Anchors.of(before, f -> moved || !f.key().equals(target))
        .equals(Anchors.of(after, f -> moved || !f.key().equals(target)));
  }
}

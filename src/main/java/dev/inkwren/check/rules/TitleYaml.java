package dev.inkwren.check.rules;

import static dev.inkwren.check.Severity.WARNING;

import dev.inkwren.check.CheckContext;
import dev.inkwren.frontmatter.Node;
import dev.inkwren.frontmatter.Value;
import dev.inkwren.text.TextRange;

/** A title that YAML does not read as the text the author typed (J20). */
final class TitleYaml extends SimpleRule {

  TitleYaml() {
    super("title-yaml", WARNING);
  }

  @Override
  void look(CheckContext post, Findings found) {
    Node.Entry entry = post.frontMatter().entry("title").orElse(null);
    Value value = post.frontMatter().value("title").orElse(null);
    if (entry == null || value == null || !plain(entry)) {
      return;
    }
    TextRange line = lineOf(post.text(), entry.valueRange());
    String typed = line.in(post.text());
    String read = value.text().orElse("");
    boolean text = value instanceof Value.Text;
    if (typed.isEmpty()
        || (text && typed.equals(read))
        || post.text().indexOf('\n', line.start()) < entry.range().end() - 1) {
      return;
    }
    if (value instanceof Value.Missing && typed.startsWith("#")) {
      return;
    }
    found.add(line, found.fix(Mend.text(post, "title", typed), typed), typed, shown(value, read));
  }

  private static boolean plain(Node.Entry entry) {
    return switch (entry.spelling()) {
      case PLAIN, EMPTY, FLOW_LIST, FLOW_MAP, ALIAS -> true;
      case SINGLE_QUOTED, DOUBLE_QUOTED, LITERAL, FOLDED, BLOCK_LIST, BLOCK_MAP, UNREADABLE ->
          false;
    };
  }

  /** From the value to the end of its line, comment included, white space at the end not. */
  private static TextRange lineOf(String text, TextRange value) {
    int end = text.indexOf('\n', value.start());
    end = end < 0 ? text.length() : end;
    int start = value.start();
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return new TextRange(start, end);
  }

  private static String shown(Value value, String read) {
    return switch (value) {
      case Value.ListOf list -> "[…]";
      case Value.MapOf map -> "{…}";
      case Value.Missing missing -> "null";
      default -> read;
    };
  }
}

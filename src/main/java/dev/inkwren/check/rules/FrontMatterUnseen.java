package dev.inkwren.check.rules;

import static dev.inkwren.check.Severity.ERROR;

import dev.inkwren.check.CheckContext;
import dev.inkwren.text.TextRange;
import java.util.Optional;

/** A header that Jekyll does not see and therefore prints on the page (J16, J17). */
final class FrontMatterUnseen extends SimpleRule {

  FrontMatterUnseen() {
    super("front-matter-unseen", ERROR);
  }

  @Override
  void look(CheckContext post, Findings found) {
    TextRange place = opening(post).orElse(null);
    if (place == null) {
      return;
    }
    boolean closed = closes(post.text(), place.end());
    if (closed && place.start() > 0 && place.length() == 3) {
      TextRange before = new TextRange(0, place.start());
      found.add(".before", severity(), place, found.fix(before, ""));
    } else if (closed && place.length() > 3) {
      TextRange start = new TextRange(0, place.end());
      found.add(".dashes", severity(), place, found.fix(start, "---"));
    } else {
      found.add(place);
    }
  }

  /** The hyphens of a header that Jekyll does not see; empty when there is no such header. */
  static Optional<TextRange> opening(CheckContext post) {
    String text = post.text();
    int start = 0;
    while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    int dashes = start;
    while (dashes < text.length() && text.charAt(dashes) == '-') {
      dashes++;
    }
    int next = text.indexOf('\n', dashes);
    boolean rule = dashes - start >= 3 && next >= 0 && text.substring(dashes, next).isBlank();
    int keyEnd = rule ? text.indexOf('\n', next + 1) : -1;
    String first = rule ? text.substring(next + 1, keyEnd < 0 ? text.length() : keyEnd) : "";
    return !post.frontMatter().present() && rule && looksLikeKey(first)
        ? Optional.of(new TextRange(start, dashes))
        : Optional.empty();
  }

  private static boolean looksLikeKey(String line) {
    int colon = line.indexOf(':');
    return colon > 0
        && line.substring(0, colon)
            .chars()
            .allMatch(c -> Character.isLetterOrDigit(c) || c == '_' || c == '-')
        && (colon + 1 == line.length() || line.charAt(colon + 1) == ' ');
  }

  private static boolean closes(String text, int from) {
    int next = text.indexOf('\n', from) + 1;
    for (int at = next == 0 ? text.length() : next; at < text.length(); ) {
      int end = text.indexOf('\n', at);
      end = end < 0 ? text.length() : end;
      String line = text.substring(at, end).stripTrailing();
      if (line.equals("---") || line.equals("...")) {
        return true;
      }
      at = end + 1;
    }
    return false;
  }
}

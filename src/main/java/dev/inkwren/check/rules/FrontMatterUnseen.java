package dev.inkwren.check.rules;

import static dev.inkwren.check.Severity.ERROR;

import dev.inkwren.check.CheckContext;
import dev.inkwren.text.TextRange;

/** A header that Jekyll does not see and therefore prints on the page (J16, J17). */
final class FrontMatterUnseen extends SimpleRule {

  FrontMatterUnseen() {
    super("front-matter-unseen", ERROR);
  }

  @Override
  void look(CheckContext post, Findings found) {
    if (post.frontMatter().present()) {
      return;
    }
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
    if (!rule || !looksLikeKey(first)) {
      return;
    }
    TextRange place = new TextRange(start, dashes);
    boolean closed = closes(text, next + 1);
    if (closed && start > 0 && dashes - start == 3) {
      found.add(".before", severity(), place, found.fix(new TextRange(0, start), ""));
    } else if (closed && dashes - start > 3) {
      found.add(".dashes", severity(), place, found.fix(new TextRange(0, dashes), "---"));
    } else {
      found.add(place);
    }
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
    for (int at = from; at < text.length(); ) {
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

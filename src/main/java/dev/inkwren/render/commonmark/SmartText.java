package dev.inkwren.render.commonmark;

/** Quotation marks, dashes and dots for cmark's option SMART. */
final class SmartText {

  /** A mark that is farther away closes nothing, lest many of them cost too much. */
  private static final int FARTHEST = 1000;

  private SmartText() {}

  /**
   * Source text with its escapes taken off and its marks made typographic.
   *
   * @param source the whole source, whose characters around decide on quotation marks
   */
  static String of(CharSequence source, int start, int end) {
    StringBuilder out = new StringBuilder(end - start);
    for (int i = start; i < end; ) {
      char c = source.charAt(i);
      char next = i + 1 < source.length() ? source.charAt(i + 1) : ' ';
      if (c == '\\' && i + 1 < end && isPunctuation(next)) {
        out.append(next);
        i += 2;
      } else if (c == '-') {
        int run = run(source, i, end);
        dashes(run, out);
        i += run;
      } else if (c == '.' && i + 2 < end && next == '.' && source.charAt(i + 2) == '.') {
        out.append('…');
        i += 3;
      } else {
        boolean quote = c == '"' || c == '\'';
        out.append(quote ? quote(source, i) : c);
        i++;
      }
    }
    return out.toString();
  }

  /** A double mark opens wherever it can, a single one only when another may close it. */
  private static char quote(CharSequence source, int at) {
    Sides sides = Sides.of(source, at);
    if (source.charAt(at) == '"') {
      return sides.mayOpen() || !sides.mayClose() ? '“' : '”';
    }
    return sides.mayOpen() && isClosed(source, at) ? '‘' : '’';
  }

  /** Whether a single mark of the same paragraph may close the one at {@code open}. */
  private static boolean isClosed(CharSequence source, int open) {
    int end = Math.min(source.length(), open + FARTHEST);
    int inner = 0;
    for (int i = open + 1; i < end; i++) {
      char c = source.charAt(i);
      if (c == '\n' && i + 1 < end && source.charAt(i + 1) == '\n') {
        return false;
      }
      if (c != '\'' || source.charAt(i - 1) == '\\') {
        continue;
      }
      Sides sides = Sides.of(source, i);
      if (sides.mayClose() && inner == 0) {
        return true;
      }
      inner += sides.mayClose() ? -1 : sides.mayOpen() ? 1 : 0;
    }
    return false;
  }

  /** What cmark reads from the characters on both sides of a mark. */
  private record Sides(boolean mayOpen, boolean mayClose) {

    static Sides of(CharSequence source, int at) {
      char before = at == 0 ? '\n' : source.charAt(at - 1);
      char after = at + 1 < source.length() ? source.charAt(at + 1) : '\n';
      boolean left = flanks(before, after);
      boolean right = flanks(after, before);
      boolean bracket = before == '(' || before == '[';
      boolean closed = before == ')' || before == ']';
      return new Sides(left && (!right || bracket) && !closed, right);
    }

    private static boolean flanks(char outside, char inside) {
      boolean apart = Character.isWhitespace(outside) || isPunctuation(outside);
      return !Character.isWhitespace(inside) && (!isPunctuation(inside) || apart);
    }
  }

  private static int run(CharSequence source, int from, int end) {
    int i = from;
    while (i < end && source.charAt(i) == '-') {
      i++;
    }
    return i - from;
  }

  /** As many of one kind as can be, long ones before short ones. */
  private static void dashes(int hyphens, StringBuilder out) {
    if (hyphens == 1) {
      out.append('-');
      return;
    }
    int en = hyphens % 3 == 0 ? 0 : hyphens % 2 == 0 ? hyphens / 2 : hyphens % 3 == 2 ? 1 : 2;
    int em = (hyphens - 2 * en) / 3;
    out.repeat("—", em).repeat("–", en);
  }

  private static boolean isPunctuation(char c) {
    return c > ' ' && c < 127 && !Character.isLetterOrDigit(c);
  }
}

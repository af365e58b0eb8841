package dev.inkwren.render.commonmark;

/** Quotation marks, dashes and dots for cmark's option SMART. */
final class SmartText {

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
        out.append(quote ? quote(c, opens(source, i)) : c);
        i++;
      }
    }
    return out.toString();
  }

  private static char quote(char c, boolean opens) {
    return c == '"' ? (opens ? '“' : '”') : opens ? '‘' : '’';
  }

  /** A quotation mark opens before text and behind a space or punctuation. */
  private static boolean opens(CharSequence source, int at) {
    char before = at == 0 ? '\n' : source.charAt(at - 1);
    char after = at + 1 < source.length() ? source.charAt(at + 1) : '\n';
    boolean leads = !Character.isWhitespace(after);
    boolean apart = Character.isWhitespace(before) || isPunctuation(before);
    boolean openingBefore = before == '(' || before == '[' || Character.isWhitespace(before);
    return leads && apart && (openingBefore || !isPunctuation(after));
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

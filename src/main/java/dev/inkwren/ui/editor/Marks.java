package dev.inkwren.ui.editor;

/** The characters of a line and what each has been found to be. */
final class Marks {

  final String line;
  final long[] bits;

  Marks(String line) {
    this.line = line;
    this.bits = new long[line.length()];
  }

  /** Adds {@code tok} to the characters from {@code start} up to {@code end}. */
  void add(int start, int end, Tok tok) {
    long mask = tok.mask();
    for (int i = start; i < end; i++) {
      bits[i] |= mask;
    }
  }

  void add(int start, int end, Tok one, Tok other) {
    add(start, end, one);
    add(start, end, other);
  }

  boolean opaque(int at) {
    return (bits[at] & Tok.OPAQUE) != 0;
  }

  LexedLine done(LineKind kind, LineState after) {
    return LexedLine.of(kind, bits, after);
  }

  int length() {
    return line.length();
  }

  /** The character at {@code at}, or a line break outside the line. */
  char at(int at) {
    return at >= 0 && at < line.length() ? line.charAt(at) : '\n';
  }

  /** How often {@code c} stands in a row from {@code at} on. */
  int run(int at, char c) {
    int end = at;
    while (end < line.length() && line.charAt(end) == c) {
      end++;
    }
    return end - at;
  }

  int skipSpaces(int from) {
    int at = from;
    while (at(at) == ' ' || at(at) == '\t') {
      at++;
    }
    return at;
  }

  boolean blankFrom(int from) {
    return skipSpaces(from) >= line.length();
  }
}

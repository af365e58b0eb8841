package dev.inkwren.render.kramdown;

import org.jspecify.annotations.Nullable;

/** The text of a {@link SpanParser} with what is known about it: lines, runs, closers. */
final class SpanText implements HtmlTag.Source {
  private static final boolean[] SPECIAL = table("*_`<[!${&-.> \\~\"'");
  private static final boolean[] HTML = table("<");
  private static final boolean[] CODE = table("`");
  private static final boolean[] CODE_AND_HTML = table("`<");

  final String s;
  private final int firstLine;
  private @Nullable LineIndex lines;
  private final Finder finder;
  private @Nullable Backticks backticks;
  private @Nullable Parentheses parentheses;

  SpanText(String s, int firstLine) {
    this.s = s;
    this.firstLine = firstLine;
    finder = new Finder(s);
  }

  private static boolean[] table(String characters) {
    boolean[] table = new boolean[128];
    for (int i = 0; i < characters.length(); i++) {
      table[characters.charAt(i)] = true;
    }
    return table;
  }

  /**
   * Index of the next character at which a construct may begin, or -1. A quotation mark is found
   * one character early, because its rule looks at what stands before it.
   */
  int nextSpecial(int from, SpanParser.Scope scope, boolean brackets) {
    boolean[] special =
        switch (scope) {
          case ALL -> SPECIAL;
          case HTML -> HTML;
          case CODE -> CODE;
          case CODE_AND_HTML -> CODE_AND_HTML;
        };
    for (int i = from; i < s.length(); i++) {
      char c = s.charAt(i);
      if (c < 128 && special[c] && (scope != SpanParser.Scope.ALL || begins(c, i))) {
        boolean quote = (c == '"' || c == '\'') && scope == SpanParser.Scope.ALL;
        return quote && i > from ? i - 1 : i;
      }
      if (brackets && c == ']') {
        return i;
      }
    }
    return -1;
  }

  /** Leaves out characters that need a second one to mean something. */
  private boolean begins(char c, int i) {
    char next = i + 1 < s.length() ? s.charAt(i + 1) : 0;
    return switch (c) {
      case ' ' -> next == '>' || next == ' ' || next == '"' || next == '\'';
      case '-', '.', '>', '~', '$' -> next == c || next == '"' || next == '\'';
      case '!' -> next == '[' || next == '"' || next == '\'';
      case '{' -> next == ':' || next == '"' || next == '\'';
      default -> true;
    };
  }

  @Override
  public int find(String needle, int from) {
    return finder.find(needle, from);
  }

  /** Whether a search named {@code what} is known to fail from {@code from} on. */
  boolean isMissing(String what, int from) {
    return finder.isMissing(what, from);
  }

  void remember(String missed, int from) {
    finder.miss(missed, from);
  }

  /** Line of the body that holds {@code i}, 0-based. */
  int lineOf(int i) {
    if (lines == null) {
      lines = new LineIndex(s, 0, firstLine);
    }
    return lines.lineOf(i);
  }

  Backticks backticks() {
    if (backticks == null) {
      backticks = new Backticks(s);
    }
    return backticks;
  }

  Parentheses parentheses() {
    if (parentheses == null) {
      parentheses = new Parentheses(s);
    }
    return parentheses;
  }
}

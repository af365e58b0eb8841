package dev.inkwren.render.kramdown;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The text of a {@link SpanParser} with what is known about it: lines, runs, closers. */
final class SpanText {
  private static final boolean[] SPECIAL = table("*_`<[!${&-.> \\~\"'");
  private static final boolean[] HTML = table("<");
  private static final boolean[] CODE = table("`");
  private static final boolean[] CODE_AND_HTML = table("`<");

  final String s;
  private final int firstLine;
  private int countedTo;
  private int counted;
  private final Map<String, Integer> missing = new HashMap<>();
  private @Nullable Backticks backticks;
  private @Nullable Parentheses parentheses;

  SpanText(String s, int firstLine) {
    this.s = s;
    this.firstLine = firstLine;
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

  /** Like {@link String#indexOf(String, int)}, but a miss is found out once only. */
  int find(String needle, int from) {
    Integer known = missing.get(needle);
    if (known != null && from >= known) {
      return -1;
    }
    int at = s.indexOf(needle, from);
    if (at < 0) {
      missing.put(needle, from);
    }
    return at;
  }

  /** Whether a search named {@code what} is known to fail from {@code from} on. */
  boolean isMissing(String what, int from) {
    Integer known = missing.get(what);
    return known != null && from >= known;
  }

  void remember(String missed, int from) {
    missing.merge(missed, from, Math::min);
  }

  /** Line of the body that holds {@code i}, 0-based. */
  int lineOf(int i) {
    if (i < countedTo) {
      countedTo = 0;
      counted = 0;
    }
    for (int n = s.indexOf('\n', countedTo); n >= 0 && n < i; n = s.indexOf('\n', n + 1)) {
      counted++;
      countedTo = n + 1;
    }
    return firstLine + counted;
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

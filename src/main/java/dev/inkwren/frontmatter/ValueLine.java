package dev.inkwren.frontmatter;

import dev.inkwren.text.TextEdit;
import java.util.Optional;

/**
 * One line of broken YAML split by eye: blanks, dashes, key, colon, value, comment.
 *
 * @param text the file
 * @param first offset of the first character that is no blank
 * @param value offset where the value starts; {@code first} when the line has no key
 * @param valueEnd offset behind the value, before blanks and comment
 * @param isContinuation whether it is neither the first line of its piece nor an item of a list
 * @param spansLines whether the piece goes on behind this line
 */
record ValueLine(
    String text, int first, int value, int valueEnd, boolean isContinuation, boolean spansLines) {

  /** The line that holds offset {@code at} of the piece from {@code start} to {@code end}. */
  static ValueLine at(String text, int at, int start, int end) {
    int inside = Math.max(start, Math.min(at, end - 1));
    int lineStart = Math.max(start, Block.lineStart(text, inside));
    int lineEnd = Block.lineEnd(text, inside, end);
    int stop = lineEnd > lineStart && text.charAt(lineEnd - 1) == '\n' ? lineEnd - 1 : lineEnd;
    int first = skipBlanks(text, lineStart, stop);
    int item = first;
    while (item + 1 < stop && text.charAt(item) == '-' && text.charAt(item + 1) == ' ') {
      item = skipBlanks(text, item + 1, stop);
    }
    int value = behindKey(text, item, stop);
    int valueEnd = comment(text, value, stop);
    while (valueEnd > value && Header.isSpace(text.charAt(valueEnd - 1))) {
      valueEnd--;
    }
    boolean continuation = lineStart > start && item == first && value == first;
    boolean nested = lineStart > start && item == first && value > first;
    boolean more = !text.substring(lineEnd, end).isBlank();
    return new ValueLine(
        text,
        first,
        value,
        valueEnd,
        continuation || (nested && !isNested(text, start, lineStart)),
        more);
  }

  /** Whether the line before leaves its value to the lines below, so that keys may follow. */
  private static boolean isNested(String text, int start, int lineStart) {
    int depth = skipBlanks(text, lineStart, text.length()) - lineStart;
    int at = lineStart;
    while (at > start) {
      int previous = Math.max(start, Block.lineStart(text, at - 1));
      String line = text.substring(previous, at);
      int own = line.length() - line.stripLeading().length();
      String content = line.strip();
      if (!content.isEmpty() && !content.startsWith("#")) {
        if (own < depth) {
          return content.endsWith(":") || content.contains(": #") || content.startsWith("- ");
        }
        if (own == depth) {
          return true;
        }
      }
      at = previous;
    }
    return false;
  }

  private static int skipBlanks(String text, int from, int stop) {
    int at = from;
    while (at < stop && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
      at++;
    }
    return at;
  }

  private static int behindKey(String text, int from, int stop) {
    if (from < stop && (text.charAt(from) == '"' || text.charAt(from) == '\'')) {
      int close = Brackets.quotedEnd(text, from, stop);
      boolean key = close < stop && text.charAt(close) == ':';
      return key ? skipBlanks(text, close + 1, stop) : from;
    }
    for (int at = from; at < stop; at++) {
      char c = text.charAt(at);
      if (c == ':' && (at + 1 == stop || Header.isSpace(text.charAt(at + 1)))) {
        return at == from ? from : skipBlanks(text, at + 1, stop);
      }
      if ("[{\"'#".indexOf(c) >= 0 && (at == from || (c == '#' && text.charAt(at - 1) == ' '))) {
        return from;
      }
    }
    return from;
  }

  private static int comment(String text, int from, int stop) {
    for (int at = Math.max(from, 1); at < stop; at++) {
      if (text.charAt(at) == '#' && Header.isSpace(text.charAt(at - 1))) {
        return at;
      }
    }
    return stop;
  }

  /** Whether the value starts with a character that means something to YAML. */
  boolean startsWithIndicator() {
    return value < valueEnd && "@`%*&!|>,?".indexOf(text.charAt(value)) >= 0;
  }

  /** Quotes around the value, when it stands on this line alone. */
  Optional<TextEdit> quote() {
    if (value >= valueEnd || spansLines || value == first) {
      return Optional.empty();
    }
    String raw = text.substring(value, valueEnd);
    String quoted =
        raw.indexOf('"') < 0 && raw.indexOf('\\') < 0
            ? '"' + raw + '"'
            : '\'' + raw.replace("'", "''") + '\'';
    return Optional.of(TextEdit.replace(value, valueEnd, quoted));
  }
}

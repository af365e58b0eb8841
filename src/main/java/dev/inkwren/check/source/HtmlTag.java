package dev.inkwren.check.source;

import dev.inkwren.text.TextRange;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A tag as kramdown would take it for HTML.
 *
 * @param name as typed, without slash
 * @param closing true for {@code </name>}
 * @param range from {@code <} to behind {@code >}
 * @param values attribute values by lower-case name, unquoted, in order; "" for none
 * @param places where those values stand
 */
public record HtmlTag(
    String name,
    boolean closing,
    TextRange range,
    Map<String, String> values,
    Map<String, TextRange> places) {

  /** Longest tag looked at, so that text full of lonely brackets is read in one pass. */
  private static final int LIMIT = 8_000;

  /** The tag that starts at {@code at} and ends before {@code limit}; empty for anything else. */
  public static Optional<HtmlTag> at(String text, int at, int limit) {
    int end = Math.min(limit, at + LIMIT);
    boolean closing = at + 1 < end && text.charAt(at + 1) == '/';
    int name = closing ? at + 2 : at + 1;
    int i = name;
    while (i < end && isName(text.charAt(i), i == name)) {
      i++;
    }
    boolean named = i > name && i < end && " \t\n/>".indexOf(text.charAt(i)) >= 0;
    return named
        ? new Reader(text, end).read(at, text.substring(name, i), closing, i)
        : Optional.empty();
  }

  private static boolean isName(char c, boolean first) {
    return Character.isLetter(c)
        || c == '_'
        || (!first && (Character.isDigit(c) || c == '-' || c == ':' || c == '.'));
  }

  /** Reads attributes; a tag whose attributes are no attributes is still returned (K13). */
  private record Reader(String text, int end) {

    Optional<HtmlTag> read(int start, String name, boolean closing, int from) {
      Map<String, String> values = new LinkedHashMap<>();
      Map<String, TextRange> places = new LinkedHashMap<>();
      int i = from;
      while (i < end) {
        char c = text.charAt(i);
        if (c == '>') {
          TextRange range = new TextRange(start, i + 1);
          return Optional.of(new HtmlTag(name, closing, range, values, places));
        }
        if (c == '<') {
          return Optional.empty();
        }
        if (Character.isWhitespace(c) || c == '/' || c == '=') {
          i++;
          continue;
        }
        int key = i;
        while (i < end && " \t\n/>=<".indexOf(text.charAt(i)) < 0) {
          i++;
        }
        String word = text.substring(key, i).toLowerCase(Locale.ROOT);
        TextRange value = value(i);
        i = Math.max(i, value.end());
        if (value.end() < end && i > value.start() && "\"'".indexOf(text.charAt(i)) >= 0) {
          i++;
        } else if (value.isEmpty() && i < end && "\"'".indexOf(text.charAt(i)) >= 0) {
          i++;
        }
        values.putIfAbsent(word, value.in(text));
        places.putIfAbsent(word, value);
      }
      return Optional.empty();
    }

    /** The value behind an attribute's name that ends at {@code at}; empty there for none. */
    private TextRange value(int at) {
      int i = spaces(at);
      if (i >= end || text.charAt(i) != '=') {
        return TextRange.at(at);
      }
      i = spaces(i + 1);
      char quote = i < end ? text.charAt(i) : ' ';
      if (quote == '"' || quote == '\'') {
        int close = text.indexOf(quote, i + 1);
        return new TextRange(i + 1, close < 0 || close > end ? end : close);
      }
      int start = i;
      while (i < end && " \t\n>".indexOf(text.charAt(i)) < 0) {
        i++;
      }
      return new TextRange(start, i);
    }

    private int spaces(int from) {
      int i = from;
      while (i < end && Character.isWhitespace(text.charAt(i))) {
        i++;
      }
      return i;
    }
  }
}

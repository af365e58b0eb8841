package dev.inkwren.render.kramdown;

import java.util.ArrayList;
import java.util.List;

/**
 * The content of an attribute list: {@code {: .class #id key="value" reference}} (K25, K33). Values
 * go to the attributes of an element, references name a list defined elsewhere.
 */
final class AttributeList {
  final List<String> references = new ArrayList<>(2);
  final Attributes values = new Attributes();

  /** Belongs to the definition of a link, whose links share it. */
  boolean ofDefinition;

  AttributeList copy() {
    AttributeList copy = new AttributeList();
    copy.addAll(this);
    return copy;
  }

  /** Takes over another list: classes are joined, other values replaced. */
  void addAll(AttributeList other) {
    references.addAll(other.references);
    merge(other.values, values);
  }

  static void merge(Attributes from, Attributes into) {
    for (int i = 0; i < from.size(); i++) {
      if (from.name(i).equals("class")) {
        into.addClass(from.value(i));
      } else {
        into.put(from.name(i), from.value(i));
      }
    }
  }

  /** Reads the text between the opening colon and the closing brace into this list. */
  void read(String text) {
    String stripped = Chars.strip(text);
    if (stripped.isEmpty() || stripped.equals(":")) {
      return;
    }
    int token = 0;
    while (token <= text.length()) {
      int end = readToken(text, token);
      if (end >= 0) {
        token = nextToken(text, end);
      } else {
        token = nextToken(text, token);
      }
    }
  }

  /** Index after the next whitespace at or after {@code from}; past the end if there is none. */
  private static int nextToken(String text, int from) {
    int i = from;
    while (i < text.length() && !Chars.isSpace(text.charAt(i))) {
      i++;
    }
    return i + 1;
  }

  private int readToken(String text, int start) {
    int name = Chars.endOfName(text, start);
    if (name > start) {
      int end = readPair(text, start, name);
      if (end >= 0) {
        return end;
      }
      if (atEnd(text, name)) {
        references.add(text.substring(start, name));
        return name;
      }
      return -1;
    }
    return readIdAndClasses(text, start);
  }

  private static boolean atEnd(String text, int i) {
    return i >= text.length() || Chars.isSpace(text.charAt(i));
  }

  private int readPair(String text, int start, int nameEnd) {
    int open = nameEnd + 1;
    if (open >= text.length() || text.charAt(nameEnd) != '=') {
      return -1;
    }
    char quote = text.charAt(open);
    if (quote != '"' && quote != '\'') {
      return -1;
    }
    int close = closingQuote(text, open + 1, quote);
    if (close < 0) {
      return -1;
    }
    String raw = text.substring(open + 1, close);
    String value = raw.replace("\\}", "}").replace("\\" + quote, String.valueOf(quote));
    values.put(text.substring(start, nameEnd), value);
    return close + 1;
  }

  /** The first quote that whitespace or the end follows; an escaped one only as a last resort. */
  private static int closingQuote(String text, int from, char quote) {
    int escaped = -1;
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean pair = c == '\\' && i + 1 < text.length();
      if (pair && (text.charAt(i + 1) == '}' || text.charAt(i + 1) == quote)) {
        i++;
        if (text.charAt(i) == quote && atEnd(text, i + 1)) {
          escaped = i;
        }
      } else if (c == '}' || c == '\u0002') {
        break;
      } else if (c == quote && atEnd(text, i + 1)) {
        return i;
      }
    }
    return escaped;
  }

  private int readIdAndClasses(String text, int start) {
    int end = start;
    while (end < text.length() && (text.charAt(end) == '#' || text.charAt(end) == '.')) {
      int next = endOfPart(text, end);
      if (next == end + 1) {
        return -1;
      }
      end = next;
    }
    if (end == start || !atEnd(text, end)) {
      return -1;
    }
    for (int i = start; i < end; ) {
      int next = endOfPart(text, i);
      String part = text.substring(i + 1, next);
      if (text.charAt(i) == '#') {
        values.put("id", part);
      } else {
        values.addClass(part);
      }
      i = next;
    }
    return end;
  }

  private static int endOfPart(String text, int mark) {
    return text.charAt(mark) == '#' ? endOfId(text, mark + 1) : endOfClass(text, mark + 1);
  }

  private static int endOfId(String text, int from) {
    if (from >= text.length() || !Chars.isAsciiLetter(text.charAt(from))) {
      return from;
    }
    int i = from;
    while (i < text.length()
        && (Chars.isWord(text.charAt(i)) || text.charAt(i) == ':' || text.charAt(i) == '-')) {
      i++;
    }
    return i;
  }

  private static int endOfClass(String text, int from) {
    int i = from;
    while (i < text.length()
        && !Chars.isSpace(text.charAt(i))
        && text.charAt(i) != '.'
        && text.charAt(i) != '#') {
      i++;
    }
    return i;
  }
}

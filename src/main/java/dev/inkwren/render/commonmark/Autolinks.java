package dev.inkwren.render.commonmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds addresses in plain text as cmark-gfm's extension {@code autolink} does. */
final class Autolinks {

  /**
   * A stretch of a text that is a link.
   *
   * @param prefix what the address needs before the text, such as {@code mailto:}
   */
  record Found(int start, int end, String prefix) {}

  private static final List<String> SCHEMES = List.of("http://", "https://", "ftp://");
  private static final String MAIL = ".-_+";

  /** Rather part of the sentence; quotation marks may have been made typographic by now. */
  private static final String AT_THE_END = "?!.,:*_~'\"”’";

  private Autolinks() {}

  /**
   * The links of a text, first to last; between brackets only mail addresses are some.
   *
   * @param opened how many brackets before the text are open
   */
  static List<Found> in(String text, int opened) {
    List<Found> found = new ArrayList<>();
    int done = 0;
    int brackets = opened;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      brackets = Math.max(0, brackets + (c == '[' ? 1 : c == ']' ? -1 : 0));
      Found link =
          switch (c) {
            case 'w' -> brackets > 0 ? null : www(text, i, done);
            case ':' -> brackets > 0 ? null : address(text, i, done);
            case '@' -> mail(text, i, done);
            default -> null;
          };
      if (link != null) {
        found.add(link);
        done = link.end();
        i = done - 1;
      }
    }
    return found;
  }

  private static @Nullable Found www(String text, int at, int from) {
    boolean apart =
        at == from
            || Character.isWhitespace(text.charAt(at - 1))
            || "*_~(".indexOf(text.charAt(at - 1)) >= 0;
    if (!apart || !text.startsWith("www.", at) || domain(text, at, false) == 0) {
      return null;
    }
    int end = trimmed(text, at, endOfAddress(text, at + domain(text, at, false)));
    return new Found(at, end, "http://");
  }

  private static @Nullable Found address(String text, int colon, int from) {
    if (!text.startsWith("://", colon)) {
      return null;
    }
    int start = colon;
    while (start > from && isAsciiLetter(text.charAt(start - 1))) {
      start--;
    }
    boolean known = SCHEMES.contains(text.substring(start, colon + 3).toLowerCase(Locale.ROOT));
    int domain = known ? domain(text, colon + 3, true) : 0;
    if (domain == 0) {
      return null;
    }
    int end = trimmed(text, start, endOfAddress(text, colon + 3 + domain));
    return new Found(start, end, "");
  }

  private static @Nullable Found mail(String text, int at, int from) {
    int start = at;
    while (start > from
        && (isAsciiWord(text.charAt(start - 1)) || MAIL.indexOf(text.charAt(start - 1)) >= 0)) {
      start--;
    }
    int end = at + 1;
    int dots = 0;
    while (end < text.length()) {
      char c = text.charAt(end);
      boolean dot = c == '.' && end + 1 < text.length() && isAsciiWord(text.charAt(end + 1));
      if (!dot && !isAsciiWord(c) && c != '-' && c != '_') {
        break;
      }
      dots += dot ? 1 : 0;
      end++;
    }
    boolean closed = end - at >= 2 && isAsciiWord(text.charAt(end - 1));
    if (start == at || dots == 0 || !closed) {
      return null;
    }
    return new Found(start, end, "mailto:");
  }

  /** Length of the host name at {@code from}; 0 if there is none, {@code dotless} or not. */
  private static int domain(String text, int from, boolean dotless) {
    int end = from;
    int dots = 0;
    int lastUnderscores = 0;
    int underscores = 0;
    while (end < text.length()) {
      char c = text.charAt(end);
      if (c == '_') {
        underscores++;
      } else if (c == '.') {
        lastUnderscores = underscores;
        underscores = 0;
        dots++;
      } else if (c != '-' && !(c > 127 ? Character.isLetterOrDigit(c) : isAsciiWord(c))) {
        break;
      }
      end++;
    }
    boolean sound = underscores == 0 && lastUnderscores == 0 && end > from;
    return sound && (dotless || dots > 0) ? end - from : 0;
  }

  private static int endOfAddress(String text, int from) {
    int end = from;
    while (end < text.length()
        && !Character.isWhitespace(text.charAt(end))
        && text.charAt(end) != '<') {
      end++;
    }
    return end;
  }

  /** Takes punctuation off the end that rather belongs to the sentence. */
  private static int trimmed(String text, int start, int from) {
    int end = from;
    while (end > start) {
      char c = text.charAt(end - 1);
      if (AT_THE_END.indexOf(c) >= 0) {
        end--;
      } else if (c == ')' && count(text, start, end, ')') > count(text, start, end, '(')) {
        end--;
      } else if (c == ';') {
        end = withoutEntity(text, start, end);
      } else {
        break;
      }
    }
    return end;
  }

  private static int withoutEntity(String text, int start, int end) {
    int i = end - 2;
    while (i > start && isAsciiLetter(text.charAt(i))) {
      i--;
    }
    boolean entity = i < end - 2 && text.charAt(i) == '&';
    return entity ? i : end - 1;
  }

  private static int count(String text, int start, int end, char wanted) {
    int count = 0;
    for (int i = start; i < end; i++) {
      count += text.charAt(i) == wanted ? 1 : 0;
    }
    return count;
  }

  private static boolean isAsciiLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isAsciiWord(char c) {
    return isAsciiLetter(c) || (c >= '0' && c <= '9');
  }
}

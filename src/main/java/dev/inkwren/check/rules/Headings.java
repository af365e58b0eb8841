package dev.inkwren.check.rules;

import dev.inkwren.check.source.Body;
import dev.inkwren.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The headings of a body as typed with hashes (K22). */
final class Headings {

  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(?:\\.\\d{1,3}){0,3}\\.?\\h{1,9}");

  private Headings() {}

  /**
   * One heading.
   *
   * @param text where its text stands, hashes and closing hashes excluded
   * @param number where its leading number stands with the space behind it, else empty
   * @param bare the text without that number
   */
  record Title(int level, TextRange text, TextRange number, String bare) {}

  static List<Title> of(Body body) {
    List<Title> titles = new ArrayList<>();
    for (int line = body.firstLine(); line < body.lines().count(); line++) {
      String raw = body.lines().line(line);
      int level = 0;
      while (level < raw.length() && raw.charAt(level) == '#') {
        level++;
      }
      boolean heading =
          body.isText(line)
              && level > 0
              && level <= 6
              && level < raw.length()
              && Character.isWhitespace(raw.charAt(level));
      if (heading) {
        titles.add(title(body.lines().start(line), level, raw));
      }
    }
    return titles;
  }

  private static Title title(int lineStart, int level, String raw) {
    int start = level;
    while (start < raw.length() && Character.isWhitespace(raw.charAt(start))) {
      start++;
    }
    String text = raw.substring(start).stripTrailing();
    Matcher number = NUMBER.matcher(text);
    int digits = number.lookingAt() ? number.end() : 0;
    int at = lineStart + start;
    return new Title(
        level,
        new TextRange(at, at + text.length()),
        new TextRange(at, at + digits),
        text.substring(digits).strip());
  }
}

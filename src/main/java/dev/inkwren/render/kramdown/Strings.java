package dev.inkwren.render.kramdown;

import java.util.ArrayList;
import java.util.List;

/** Splitting as Ruby does it. */
final class Strings {
  private Strings() {}

  /** The parts between separators, without the empty ones at the end. */
  static List<String> split(String text, char separator) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int i = text.indexOf(separator); i >= 0; i = text.indexOf(separator, start)) {
      parts.add(text.substring(start, i));
      start = i + 1;
    }
    parts.add(text.substring(start));
    while (!parts.isEmpty() && parts.get(parts.size() - 1).isEmpty()) {
      parts.remove(parts.size() - 1);
    }
    return parts;
  }

  /** The words between whitespace. */
  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (int i = Chars.skipSpace(text, 0); i < text.length(); ) {
      int end = i;
      while (end < text.length() && !Chars.isSpace(text.charAt(end))) {
        end++;
      }
      words.add(text.substring(i, end));
      i = Chars.skipSpace(text, end);
    }
    return words;
  }
}

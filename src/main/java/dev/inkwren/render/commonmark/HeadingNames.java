package dev.inkwren.render.commonmark;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Ids of headings on GitHub Pages: ASCII only, made of the heading's HTML. */
final class HeadingNames {

  private final Map<String, Integer> used = new HashMap<>();

  /** The id of the next heading with this content. */
  String next(String html) {
    StringBuilder name = new StringBuilder(html.length());
    boolean lineStart = true;
    for (int i = 0; i < html.length(); i++) {
      char c = html.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      lineStart = (lineStart || c == '\n') && !letter;
      if (!lineStart && (letter || (c >= '0' && c <= '9') || c == ' ' || c == '-')) {
        name.append(c == ' ' ? '-' : c);
      }
    }
    String id = name.isEmpty() ? "section" : name.toString().toLowerCase(Locale.ROOT);
    int before = used.merge(id, 1, Integer::sum) - 1;
    return before == 0 ? id : id + "-" + before;
  }
}

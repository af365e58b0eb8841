package dev.inkwren.render.commonmark;

import java.util.List;

/** commonmarker's extension {@code tagfilter}: some start tags lose their bracket. */
final class TagFilter {

  private static final List<String> NAMES =
      List.of(
          "title",
          "textarea",
          "style",
          "xmp",
          "iframe",
          "noembed",
          "noframes",
          "script",
          "plaintext");

  private TagFilter() {}

  /** The HTML with the tags of these names made text, if the extension is on. */
  static String in(String html, CommonMarkOptions options) {
    if (!options.has("tagfilter")) {
      return html;
    }
    StringBuilder out = new StringBuilder(html.length() + 16);
    for (int i = 0; i < html.length(); i++) {
      char c = html.charAt(i);
      out.append(c == '<' && isFiltered(html, i) ? "&lt;" : String.valueOf(c));
    }
    return out.toString();
  }

  private static boolean isFiltered(String html, int open) {
    int name = open + 1;
    return NAMES.stream()
        .anyMatch(
            n -> html.regionMatches(true, name, n, 0, n.length()) && ends(html, name + n.length()));
  }

  private static boolean ends(String html, int i) {
    return i < html.length()
        && (Character.isWhitespace(html.charAt(i))
            || html.charAt(i) == '>'
            || html.startsWith("/>", i));
  }
}

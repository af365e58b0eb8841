package dev.inkwren.check.source;

import java.util.Locale;
import java.util.Set;

/**
 * A block of raw HTML (K36).
 *
 * @param contentStart behind the opening tag
 * @param contentEnd before the closing tag
 * @param end behind the closing tag; equal to the start where there is no such block
 * @param verbatim whether the content is text and not markup, as in {@code pre} and {@code script}
 */
record HtmlBlock(int contentStart, int contentEnd, int end, boolean verbatim) {

  private static final Set<String> VERBATIM = Set.of("pre", "script", "style", "textarea");

  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "body",
          "center",
          "details",
          "dialog",
          "dd",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "header",
          "iframe",
          "li",
          "main",
          "math",
          "nav",
          "ol",
          "p",
          "pre",
          "script",
          "section",
          "style",
          "summary",
          "svg",
          "table",
          "tbody",
          "td",
          "textarea",
          "tfoot",
          "th",
          "thead",
          "tr",
          "ul",
          "video",
          "audio",
          "object");

  private static final HtmlBlock NONE = new HtmlBlock(0, 0, 0, false);

  /** The block whose opening tag stands at {@code start}. */
  static HtmlBlock at(String text, int start) {
    int nameEnd = start + 1;
    while (nameEnd < text.length() && Character.isLetterOrDigit(text.charAt(nameEnd))) {
      nameEnd++;
    }
    String name = text.substring(start + 1, nameEnd).toLowerCase(Locale.ROOT);
    int tagEnd = text.indexOf('>', nameEnd);
    if (!BLOCKS.contains(name) || tagEnd < 0) {
      return NONE;
    }
    String tag = text.substring(start, tagEnd);
    if (tag.contains("markdown=")) {
      return NONE;
    }
    if (tag.endsWith("/")) {
      return new HtmlBlock(tagEnd + 1, tagEnd + 1, tagEnd + 1, false);
    }
    int close = closing(text, name, tagEnd + 1);
    if (close < 0) {
      return NONE;
    }
    int end = text.indexOf('>', close);
    return end < 0 ? NONE : new HtmlBlock(tagEnd + 1, close, end + 1, VERBATIM.contains(name));
  }

  /** Where the tag that closes {@code name} starts; -1 when there is none. */
  private static int closing(String text, String name, int from) {
    int depth = 1;
    for (int i = text.indexOf('<', from); i >= 0; i = text.indexOf('<', i + 1)) {
      boolean end = i + 1 < text.length() && text.charAt(i + 1) == '/';
      int at = end ? i + 2 : i + 1;
      if (text.regionMatches(true, at, name, 0, name.length())
          && (at + name.length() == text.length()
              || !Character.isLetterOrDigit(text.charAt(at + name.length())))) {
        depth += end ? -1 : 1;
        if (depth == 0) {
          return i;
        }
      }
    }
    return -1;
  }
}

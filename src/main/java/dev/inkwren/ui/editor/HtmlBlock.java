package dev.inkwren.ui.editor;

import dev.inkwren.ui.editor.LineState.Before;
import java.util.Locale;
import java.util.Set;

/** Raw HTML, which for kramdown lasts up to its closing tag, blank lines or not (K36). */
final class HtmlBlock {

  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "aside",
          "audio",
          "blockquote",
          "body",
          "canvas",
          "center",
          "dd",
          "details",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "head",
          "header",
          "html",
          "iframe",
          "li",
          "main",
          "nav",
          "noscript",
          "ol",
          "p",
          "picture",
          "pre",
          "script",
          "section",
          "style",
          "summary",
          "table",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "tr",
          "ul",
          "video");

  private static final Set<String> EMPTY = Set.of("hr", "br", "img", "input", "source", "link");

  private HtmlBlock() {}

  /** The name of the block element that opens at {@code at}; empty when none does. */
  static String opens(Marks marks, int at) {
    if (marks.at(at) != '<') {
      return "";
    }
    int end = at + 1;
    while (Character.isLetterOrDigit(marks.at(end))) {
      end++;
    }
    String name = marks.line.substring(at + 1, end).toLowerCase(Locale.ROOT);
    boolean tag =
        marks.at(end) == '>'
            || marks.at(end) == ' '
            || marks.at(end) == '\n'
            || marks.at(end) == '/';
    return tag && (BLOCKS.contains(name) || EMPTY.contains(name)) ? name : "";
  }

  /** The line that opens {@code name}. */
  static LexedLine open(Marks marks, int start, String name, LineState before) {
    new InlineLexer(marks, false).lex(start, marks.length());
    int depth = EMPTY.contains(name) ? 0 : depth(marks.line, name);
    return marks.done(
        LineKind.HTML, depth > 0 ? before.html(name, depth) : before.after(Before.OTHER));
  }

  /** A line inside an open element. */
  static LexedLine lex(String line, LineState before) {
    int depth = before.size() + depth(line, before.word());
    LineState after = depth > 0 ? before.html(before.word(), depth) : before.after(Before.OTHER);
    if (line.length() > MarkdownLexer.LONGEST) {
      return LexedLine.plain(LineKind.LONG, line.length(), after);
    }
    Marks marks = new Marks(line);
    new InlineLexer(marks, false).lex(0, line.length());
    return marks.done(line.isBlank() ? LineKind.BLANK : LineKind.HTML, after);
  }

  private static int depth(String line, String name) {
    int depth = 0;
    for (int at = line.indexOf('<'); at >= 0; at = line.indexOf('<', at + 1)) {
      if (is(line, at + 1, name)) {
        int close = line.indexOf('>', at);
        depth += close > 0 && line.charAt(close - 1) == '/' ? 0 : 1;
      } else if (line.startsWith("/", at + 1) && is(line, at + 2, name)) {
        depth--;
      }
    }
    return depth;
  }

  private static boolean is(String line, int at, String name) {
    int end = at + name.length();
    return line.regionMatches(true, at, name, 0, name.length())
        && (end >= line.length() || !Character.isLetterOrDigit(line.charAt(end)));
  }
}

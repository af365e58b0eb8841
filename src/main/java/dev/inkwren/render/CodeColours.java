package dev.inkwren.render;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Colours code blocks with the class names that Rouge writes, so that a site's own Rouge colours
 * fit. An approximation, character by character nine tenths the same.
 */
final class CodeColours {

  private static final String LANGUAGE = "language-";
  private static final String[] OPENINGS = {
    "<td class=\"rouge-code\"><pre>",
    "<pre class=\"highlight\"><code",
    "<div class=\"highlight\"><code>"
  };

  /** What Jekyll's {@code highlight} prints (J46), with or without line numbers. */
  private static final Pattern FIGURE =
      Pattern.compile(
          "(<figure class=\"highlight\"><pre><code class=\"language-[^\"]*+\" data-lang=\"([^\"]*+)\">"
              + "(?:<table class=\"rouge-table\"><tbody><tr><td class=\"gutter gl\">"
              + "<pre class=\"lineno\">[^<]*+</pre></td><td class=\"code\"><pre>)?)([^<]*+)(?=</)");

  /** More than this stays plain, so that typing in it stays quick. */
  private static final int LONGEST = 60_000;

  private CodeColours() {}

  /** {@code html} with the code in it coloured; what is coloured already stays as it is. */
  static String in(String html) {
    if (html.contains("<figure class=\"highlight\">")) {
      return FIGURE
          .matcher(html)
          .replaceAll(m -> Matcher.quoteReplacement(m.group(1) + coloured(m.group(3), m.group(2))));
    }
    if (!html.contains("highlighter-rouge\"")) {
      return html;
    }
    StringBuilder out = new StringBuilder(html.length() * 2);
    int at = 0;
    for (int div = html.indexOf("<div ", at); div >= 0; ) {
      int close = html.indexOf('>', div);
      String language = language(html.substring(div, close < 0 ? html.length() : close));
      Optional<int[]> code = language.isEmpty() || close < 0 ? Optional.empty() : code(html, close);
      if (code.isPresent()) {
        int[] range = code.get();
        out.append(html, at, range[0]);
        out.append(coloured(html.substring(range[0], range[1]), language));
        at = range[1];
      }
      div = html.indexOf("<div ", Math.max(at, div + 1));
    }
    return out.append(html, at, html.length()).toString();
  }

  private static String language(String tag) {
    int start = tag.contains("highlighter-rouge") ? tag.indexOf(LANGUAGE) : -1;
    if (start < 0) {
      return "";
    }
    int end = start + LANGUAGE.length();
    while (end < tag.length() && tag.charAt(end) != ' ' && tag.charAt(end) != '"') {
      end++;
    }
    return tag.substring(start + LANGUAGE.length(), end);
  }

  /** Where the code stands whose frame opens before {@code from}; empty when it is not plain. */
  private static Optional<int[]> code(String html, int from) {
    int next = html.indexOf("highlighter-rouge\"", from);
    int limit = next < 0 ? html.length() : next;
    for (String opening : OPENINGS) {
      int open = html.indexOf(opening, from);
      if (open >= 0 && open < limit) {
        boolean whole = opening.endsWith(">");
        int start =
            whole ? open + opening.length() : html.indexOf('>', open + opening.length()) + 1;
        int end = html.indexOf('<', start);
        boolean plain =
            start > 0 && end > start && html.startsWith("</", end) && end - start <= LONGEST;
        if (plain) {
          return Optional.of(new int[] {start, end});
        }
      }
    }
    return Optional.empty();
  }

  private static String coloured(String escaped, String language) {
    return CodeGrammar.of(language)
        .map(known -> CodeScanner.html(unescaped(escaped), known))
        .orElse(escaped);
  }

  private static String unescaped(String text) {
    return text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&nbsp;", "\u00A0")
        .replace("&amp;", "&");
  }
}

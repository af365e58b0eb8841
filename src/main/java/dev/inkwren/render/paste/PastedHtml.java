package dev.inkwren.render.paste;

import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Writes what an author copied from a page as they would have typed it in kramdown. Only what is on
 * a list leaves a trace; scripts, styles, frames and forms do not. Stateless; any thread.
 */
public final class PastedHtml {

  private static final int LARGEST = 4_000_000;

  /** Without one of these the plain text says all there is, and says it unescaped. */
  private static final String FORMATTED =
      "strong,b,em,i,del,s,strike,a[href],img[src],h1,h2,h3,h4,h5,h6,ul,ol,dl,table,blockquote,pre,"
          + "code,kbd,sup,sub,hr,.markdown-alert,[class*=prompt-],[class*=admonition],[class*=callout],"
          + ".katex,[style*=font-weight],[style*=font-style]";

  private static final Set<String> EDITORS =
      Set.of("monospace", "white-space: pre", "white-space:pre");

  private PastedHtml() {}

  /**
   * @param html as the clipboard holds it, hostile or broken HTML included
   * @return kramdown with LF line ends and no line break at its end; empty when the plain text of
   *     the clipboard serves better
   */
  public static String toKramdown(String html) {
    if (html.length() > LARGEST) {
      return "";
    }
    Document page = Jsoup.parse(fragment(html));
    page.select("script,style,noscript,template,iframe,object,embed,svg,head,title,button,select")
        .remove();
    Element body = page.body();
    if (body.select(FORMATTED).isEmpty() || isCodeOfAnEditor(body)) {
      return "";
    }
    return new PastedBlocks().of(body).strip();
  }

  /** Windows marks what was copied; around it stands what the program thinks belongs to it. */
  private static String fragment(String html) {
    int start = html.indexOf("<!--StartFragment-->");
    int end = html.lastIndexOf("<!--EndFragment-->");
    return start >= 0 && end > start ? html.substring(start, end) : html;
  }

  /** Editors copy code as coloured lines; its plain text is the code. */
  private static boolean isCodeOfAnEditor(Element body) {
    if (body.childrenSize() != 1 || body.child(0).normalName().equals("pre")) {
      return false;
    }
    String style = body.child(0).attr("style").toLowerCase(Locale.ROOT);
    return EDITORS.stream().anyMatch(style::contains);
  }
}

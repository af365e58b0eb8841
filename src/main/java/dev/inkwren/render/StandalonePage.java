package dev.inkwren.render;

import java.util.Optional;
import java.util.function.Function;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The preview's page as a document of its own, without scripts. */
public final class StandalonePage {

  /** Nothing may be loaded or run but what the document holds. */
  private static final String POLICY =
      "default-src 'none'; img-src data:; media-src data:; style-src 'unsafe-inline';"
          + " form-action 'none'; base-uri 'none'";

  /** Besides, it may show what lies beside it, on a disk or on a server. */
  private static final String POLICY_BESIDE =
      "default-src 'none'; img-src data: file: 'self'; media-src data: file: 'self';"
          + " style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'";

  private StandalonePage() {}

  /**
   * What the document is made of; HTML as the preview shows it, so clean already.
   *
   * @param title for a page that shows none
   * @param language of the page, such as {@code ko}
   * @param classes of the root element
   * @param css all styles
   */
  public record Parts(
      String title, String language, String classes, String css, String head, String body) {}

  /**
   * Makes the document.
   *
   * @param pictures gives a picture's content, as a {@code data:} address, for its address on the
   *     page; where it gives none the picture's words remain
   */
  public static String html(Parts parts, Function<String, Optional<String>> pictures) {
    return html(parts, pictures, POLICY);
  }

  /**
   * Makes a document whose pictures are files beside it.
   *
   * @param pictures gives the relative address of the file for a picture's address on the page;
   *     where it gives none the picture's words remain
   */
  public static String htmlBeside(Parts parts, Function<String, Optional<String>> pictures) {
    return html(parts, pictures, POLICY_BESIDE);
  }

  private static String html(
      Parts parts, Function<String, Optional<String>> pictures, String policy) {
    Document document = Document.createShell("");
    document.outputSettings().prettyPrint(false).charset("UTF-8");
    Element html = document.body().parent();
    if (html != null) {
      html.attr("lang", parts.language()).attr("class", parts.classes());
    }
    document.prependChild(new org.jsoup.nodes.DocumentType("html", "", ""));
    Element head = document.head();
    head.appendElement("meta").attr("charset", "utf-8");
    head.appendElement("meta")
        .attr("http-equiv", "Content-Security-Policy")
        .attr("content", policy);
    head.appendElement("meta")
        .attr("name", "viewport")
        .attr("content", "width=device-width, initial-scale=1");
    Document shown = Jsoup.parseBodyFragment(parts.head());
    Element title = shown.selectFirst("h1");
    head.appendElement("title").text(title == null ? parts.title() : title.text());
    Element author = shown.selectFirst(".post-meta em");
    if (author != null && !author.text().isBlank()) {
      head.appendElement("meta").attr("name", "author").attr("content", author.text());
    }
    head.appendElement("style")
        .appendChild(new org.jsoup.nodes.DataNode(parts.css().replace("</", "<\\/")));
    Element article =
        document.body().appendElement("article").attr("class", "px-1").id("ink-article");
    fill(article.appendElement("header").id("ink-head"), parts.head(), pictures);
    fill(article.appendElement("div").addClass("content").id("ink-body"), parts.body(), pictures);
    return document.outerHtml();
  }

  private static void fill(Element into, String html, Function<String, Optional<String>> pictures) {
    into.append(Jsoup.parseBodyFragment(html).body().html());
    into.select("[" + Formulas.DRAWN + "]").removeAttr(Formulas.DRAWN);
    for (Element medium : into.select("img[src], video[src], audio[src], source[src], [poster]")) {
      for (String attribute : new String[] {"src", "poster"}) {
        String address = medium.attr(attribute);
        if (!address.isEmpty() && !address.startsWith("data:")) {
          Optional<String> content = pictures.apply(address);
          content.ifPresentOrElse(
              data -> medium.attr(attribute, data), () -> medium.removeAttr(attribute));
        }
      }
    }
  }
}

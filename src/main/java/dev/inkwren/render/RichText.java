package dev.inkwren.render;

import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * A post's body for pasting into other programs: HTML that needs no style sheet, and plain text.
 *
 * @param html without classes, with the few styles that other platforms understand
 * @param plain the words alone
 */
public record RichText(String html, String plain) {

  private static final String MONOSPACE = "font-family: Consolas, Menlo, monospace";
  private static final String BOX = "background: #f6f8fa; padding: 12px; white-space: pre-wrap; ";
  private static final String CELL = "border: 1px solid #d0d7de; padding: 4px 10px";

  /** What makes up for the style sheet, by selector; the first that fits an element wins. */
  private static final List<Map.Entry<String, String>> STYLES =
      List.of(
          Map.entry("pre", BOX + MONOSPACE),
          Map.entry(":not(pre) > code", "background: #f0f1f3; padding: 1px 4px; " + MONOSPACE),
          Map.entry("table", "border-collapse: collapse"),
          Map.entry("th", CELL + "; font-weight: bold"),
          Map.entry("td", CELL),
          Map.entry(
              "blockquote", "border-left: 4px solid #d0d7de; margin-left: 0; padding-left: 14px"),
          Map.entry("img:not([style])", "max-width: 100%"));

  /**
   * Makes it from what the preview shows, which is clean already.
   *
   * @param body HTML of the page
   * @param site the site's address, put before addresses that are paths; may be empty, then
   *     pictures that are files of the site remain as their words
   */
  public static RichText of(String body, String site) {
    Document document = Jsoup.parseBodyFragment(body);
    document.outputSettings().prettyPrint(false);
    Element root = document.body();
    root.select(".code-header, .anchor, .ink-card-icon, a.reversefootnote").remove();
    root.select("a.dark, img.dark").remove();
    root.select("td.rouge-gutter").remove();
    for (Element table : root.select("table.rouge-table")) {
      String code = table.wholeText();
      Element block = table.closest("pre, code");
      (block == null ? table : block).replaceWith(new Element("pre").text(code));
    }
    for (Element check : root.select(".task-list-item i, .ink-check")) {
      boolean done = check.hasClass("checked") || check.hasClass("fa-check-circle");
      check.replaceWith(new TextNode(done ? "☑ " : "☐ "));
    }
    root.select("div.highlighter-rouge, div.highlight").unwrap();
    root.select("pre").forEach(pre -> pre.text(pre.wholeText()));
    for (Element formula : root.select(".ink-math, .ink-math-block")) {
      String source = formula.attr("aria-label");
      for (Element svg : formula.select("> svg")) {
        DrawingSanitizer.asPicture(svg).ifPresent(p -> svg.replaceWith(p.attr("alt", source)));
      }
      formula.removeAttr("aria-label").removeAttr("role");
    }
    addresses(root, site);
    STYLES.forEach(rule -> root.select(rule.getKey()).attr("style", rule.getValue()));
    String plain = PlainText.of(root);
    for (Element element : root.select("*")) {
      element.removeAttr("class").removeAttr("id");
      element.attributes().asList().stream()
          .map(attribute -> attribute.getKey())
          .filter(name -> name.startsWith("data-"))
          .forEach(element::removeAttr);
    }
    return new RichText(root.html(), plain);
  }

  private static void addresses(Element root, String site) {
    String base = site.endsWith("/") ? site.substring(0, site.length() - 1) : site;
    root.select("a[href^=#]").unwrap();
    for (Element link : root.select("a[href^=/]")) {
      if (base.isEmpty()) {
        link.unwrap();
      } else {
        link.attr("href", base + link.attr("href"));
      }
    }
    for (Element picture : root.select("img")) {
      String source = picture.attr("src");
      if (source.startsWith("/-/") || (base.isEmpty() && !source.startsWith("data:"))) {
        picture.replaceWith(new TextNode(picture.attr("alt")));
      } else if (source.startsWith("/")) {
        picture.attr("src", base + source);
      }
    }
  }
}

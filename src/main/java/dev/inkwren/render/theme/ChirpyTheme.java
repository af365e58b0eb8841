package dev.inkwren.render.theme;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Chirpy 7.3: what its layout does to a post (C13 to C31). */
final class ChirpyTheme implements Theme {

  private static final List<String> TOUCHED =
      List.of("<table", "<img", "<h2", "<h3", "<h4", "<h5", "class=\"highlight\"", "checkbox");

  @Override
  public List<String> head(ThemePage page, int words) {
    return ChirpyHead.of(page, words);
  }

  @Override
  public String block(String html, ThemePage page) {
    if (TOUCHED.stream().noneMatch(html::contains)) {
      return html;
    }
    Document document = Jsoup.parseBodyFragment(ChirpyImages.dress(html, page.media()));
    document.outputSettings().prettyPrint(false);
    Element body = document.body();
    tables(body);
    ChirpyCode.dress(body);
    tasks(body);
    headings(body);
    return body.html();
  }

  /** C15. */
  private static void tables(Element body) {
    for (Element table : body.getElementsByTag("table")) {
      Element parent = table.parent();
      boolean code = parent != null && parent.normalName().equals("code");
      if (!code) {
        table.wrap("<div class=\"table-wrapper\"></div>");
      }
    }
  }

  /** C20. */
  private static void tasks(Element body) {
    for (Element box : body.select("input.task-list-item-checkbox[type=checkbox]")) {
      String classes =
          box.hasAttr("checked") ? "fas fa-check-circle fa-fw checked" : "far fa-circle fa-fw";
      box.replaceWith(new Element("i").attr("class", classes));
    }
  }

  /**
   * C21. The theme looks for {@code <h2 id=}, so that a heading with attributes of its own, which
   * kramdown prints before the automatic id, has no anchor.
   */
  private static void headings(Element body) {
    for (Element heading : body.select("h2[id], h3[id], h4[id], h5[id]")) {
      if (!heading.attributes().iterator().next().getKey().equals("id")) {
        continue;
      }
      Element words = new Element("span").addClass("me-2");
      List.copyOf(heading.childNodes()).forEach(words::appendChild);
      heading.appendChild(words);
      heading
          .appendElement("a")
          .attr("href", "#" + heading.id())
          .attr("class", "anchor text-muted")
          .appendElement("i")
          .attr("class", "fas fa-hashtag");
    }
  }

  @Override
  public Map<String, String> includes() {
    return ChirpyIncludes.ALL;
  }

  @Override
  public boolean mayInclude(String name) {
    return ChirpyIncludes.OTHERS.contains(name);
  }

  @Override
  public String language(String post, UnaryOperator<String> setting, Predicate<String> locale) {
    return ChirpyWords.language(post, setting.apply("lang"), locale);
  }

  @Override
  public String style() {
    return "chirpy";
  }
}

package dev.inkwren.render;

import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** A page's content as lines, one per element and text, so that two can be compared (C32). */
public final class PublishedContent {

  private final StringBuilder out = new StringBuilder();

  private PublishedContent() {}

  /**
   * The content of a whole page: of its element of class {@code content}, else of Minimal Mistakes'
   * or minima's, as lines; empty when it has none of these.
   */
  public static Optional<String> ofPage(String html) {
    return Optional.ofNullable(
            Jsoup.parse(html).selectFirst(".content, .page__content, .post-content, .e-content"))
        .map(PublishedContent::lines);
  }

  /** A body's HTML as lines. */
  public static String ofBody(String html) {
    return lines(Jsoup.parseBodyFragment(html).body());
  }

  private static String lines(Element root) {
    root.select("code span, code .lineno").forEach(PublishedContent::takeOff);
    root.select(".code-header").remove();
    PublishedContent content = new PublishedContent();
    root.childNodes().forEach(child -> content.node(child, 0));
    return content.out.toString();
  }

  /** Colours and line numbers of code tell nothing about the post. */
  private static void takeOff(Element element) {
    if (element.hasClass("lineno")) {
      element.remove();
    } else {
      element.unwrap();
    }
  }

  private void node(Node node, int depth) {
    switch (node) {
      case Element element -> element(element, depth);
      case TextNode text -> text(text, depth);
      default -> {
        // A comment shows nothing.
      }
    }
  }

  private void element(Element element, int depth) {
    TreeMap<String, String> sorted = new TreeMap<>();
    for (Attribute attribute : element.attributes()) {
      sorted.put(attribute.getKey().toLowerCase(Locale.ROOT), attribute.getValue());
    }
    StringBuilder tag = new StringBuilder("<").append(element.normalName());
    sorted.forEach(
        (key, value) -> tag.append(' ').append(key).append("=\"").append(value).append('"'));
    line(depth, tag.append('>').toString());
    if (element.normalName().equals("pre")) {
      element.wholeText().lines().forEach(l -> line(depth + 1, l));
    } else {
      element.childNodes().forEach(child -> node(child, depth + 1));
    }
  }

  private void text(TextNode text, int depth) {
    String words = text.text().strip();
    if (!words.isEmpty()) {
      line(depth, words);
    }
  }

  private void line(int depth, String text) {
    out.append("  ".repeat(Math.min(depth, 20))).append(text).append('\n');
  }
}

package dev.inkwren.render;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Lets through what the hidden engine drew only if it is nothing but a drawing: no script, link,
 * foreign content, or address of anything else. Stateless; safe on any thread.
 */
public final class DrawingSanitizer {

  private static final int LARGEST = 1_500_000;
  private static final String IMAGE_LINK = "xlink:href";
  private static final Set<String> SHAPES =
      Set.of(
          ("svg g path rect line circle ellipse polygon polyline text tspan defs marker title desc"
                  + " symbol lineargradient radialgradient stop clippath filter fedropshadow")
              .split(" "));

  /** A picture within the drawing: PNG only, its bytes in place. mermaid's C4 people are such. */
  private static final Pattern PNG = Pattern.compile("data:image/png;base64,[A-Za-z0-9+/]+={0,2}");

  private DrawingSanitizer() {}

  /** A formula's drawing as HTML; empty when it holds anything that is no drawing. */
  public static Optional<String> formula(String svg) {
    return clean(svg, false).map(root -> root.outerHtml());
  }

  /** A diagram as a picture in its own document; empty when it holds anything else. */
  public static Optional<String> diagram(String svg) {
    return clean(svg, true).map(DrawingSanitizer::picture);
  }

  private static Optional<Element> clean(String svg, boolean withStyle) {
    if (svg.length() > LARGEST) {
      return Optional.empty();
    }
    Document document = Jsoup.parse(svg, "", Parser.xmlParser());
    document.outputSettings().prettyPrint(false);
    Element root = document.firstElementChild();
    if (root == null || !root.normalName().equals("svg")) {
      return Optional.empty();
    }
    if (withStyle) {
      withoutPages(root);
    }
    for (Element element : root.getAllElements()) {
      String name = element.normalName().toLowerCase(Locale.ROOT);
      boolean style = withStyle && name.equals("style") && isTame(element.wholeText());
      boolean picture = withStyle && name.equals("image") && holdsPng(element);
      if (!SHAPES.contains(name) && !style && !picture) {
        return Optional.empty();
      }
      for (Attribute attribute : List.copyOf(element.attributes().asList())) {
        boolean bytes = picture && attribute.getKey().equals(IMAGE_LINK);
        if (!bytes && !isKept(attribute.getKey().toLowerCase(Locale.ROOT), attribute.getValue())) {
          element.removeAttr(attribute.getKey());
        }
      }
    }
    return Optional.of(root);
  }

  /**
   * Makes links plain groups, for a picture leads nowhere, and takes of each choice between a piece
   * of HTML and words the words. HTML that stands for nothing else remains and is refused.
   */
  private static void withoutPages(Element root) {
    root.select("a").tagName("g");
    for (Element choice : root.select("switch")) {
      List<Element> kinds = choice.children();
      if (kinds.size() > 1) {
        kinds.stream().filter(k -> k.normalName().equals("foreignobject")).forEach(Element::remove);
      }
      choice.tagName("g");
    }
  }

  private static boolean holdsPng(Element image) {
    return PNG.matcher(image.attr(IMAGE_LINK)).matches();
  }

  private static boolean isKept(String name, String value) {
    boolean link = name.contains("href") || name.equals("src") || name.startsWith("on");
    return !link && isTame(value);
  }

  /** Whether a style or value names nothing outside the drawing. */
  private static boolean isTame(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    if (lower.contains("@import") || lower.contains("javascript:") || lower.contains("\\")) {
      return false;
    }
    for (int at = lower.indexOf("url("); at >= 0; at = lower.indexOf("url(", at + 1)) {
      String inner = lower.substring(at + "url(".length()).stripLeading();
      if (!inner.startsWith("#") && !inner.startsWith("\"#") && !inner.startsWith("'#")) {
        return false;
      }
    }
    return true;
  }

  /** A formula's drawing, as it stands in the page, as a picture of the same size in a line. */
  static Optional<Element> asPicture(Element formula) {
    String size = "width:" + formula.attr("width") + ";height:" + formula.attr("height");
    return clean(formula.outerHtml(), false)
        .map(root -> new Element("img").attr("alt", "").attr("src", data(root)))
        .map(picture -> picture.attr("style", size + ";" + formula.attr("style")));
  }

  private static String data(Element root) {
    root.attr("xmlns", "http://www.w3.org/2000/svg");
    root.attr("xmlns:xlink", "http://www.w3.org/1999/xlink");
    byte[] bytes = root.outerHtml().getBytes(StandardCharsets.UTF_8);
    return "data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(bytes);
  }

  private static String picture(Element root) {
    String[] box = root.attr("viewBox").strip().split("\\s+");
    String size = "";
    if (box.length == 4 && isNumber(box[2]) && isNumber(box[3])) {
      root.attr("width", box[2]).attr("height", box[3]);
      size = " width=\"" + Math.round(Double.parseDouble(box[2])) + "\"";
    }
    return "<img alt=\"\" src=\"" + data(root) + "\"" + size + ">";
  }

  private static boolean isNumber(String text) {
    return !text.isEmpty() && text.chars().allMatch(c -> c == '.' || (c >= '0' && c <= '9'));
  }
}

package dev.inkwren.render.pdf;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The icons of the screen's style sheet, where they are masks, as drawings with a colour. */
final class PaperIcons {

  private static final Pattern ICON =
      Pattern.compile("--icon-([a-z]+):\\s*url\\(\"data:image/svg\\+xml,([^\"]*)\"\\)");

  /** Classes of Font Awesome to our icons; the rest is a shape. */
  private static final Map<String, String> NAMES =
      Map.of(
          "fa-code", "code",
          "fa-file-code", "file",
          "fa-clock", "clock",
          "fa-hashtag", "hash",
          "fa-circle", "circle",
          "fa-check-circle", "done");

  private static final String DOTS =
      "<svg xmlns='http://www.w3.org/2000/svg' width='43' height='10' viewBox='0 0 43 10'"
          + " fill='#e5e5e5'><circle cx='5' cy='5' r='5'/><circle cx='21' cy='5' r='5'/>"
          + "<circle cx='37' cy='5' r='5'/></svg>";

  private final Map<String, String> icons = new HashMap<>();

  PaperIcons(String css) {
    Matcher matcher = ICON.matcher(css);
    while (matcher.find()) {
      String svg = matcher.group(2).replace("+", "%2B");
      icons.put(matcher.group(1), URLDecoder.decode(svg, StandardCharsets.UTF_8));
    }
  }

  /** The icon that stands for an element with Font Awesome's classes. */
  static String nameFor(Element element) {
    return element.classNames().stream()
        .filter(NAMES::containsKey)
        .map(name -> NAMES.getOrDefault(name, "shape"))
        .findFirst()
        .orElse("shape");
  }

  /**
   * A drawing.
   *
   * @param size its width and height in pixels
   * @param colour as in CSS
   */
  Element draw(String name, int size, String colour) {
    String svg = icons.getOrDefault(name, icons.getOrDefault("shape", "<svg/>"));
    Element icon = drawing(svg.replace("#000", colour));
    icon.attr("width", Integer.toString(size)).attr("height", Integer.toString(size));
    return icon.attr("fill", colour).addClass("icon");
  }

  /** The three dots that the theme has on the bar over code. */
  static Element dots() {
    return drawing(DOTS).addClass("dots");
  }

  private static Element drawing(String svg) {
    Element drawing = Jsoup.parse(svg, Parser.xmlParser()).firstElementChild();
    return drawing == null ? new Element("svg") : drawing;
  }
}

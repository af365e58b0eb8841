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
    Element drawing =
        Jsoup.parse(svg.replace("#000", colour), Parser.xmlParser()).firstElementChild();
    Element icon = drawing == null ? new Element("svg") : drawing;
    icon.attr("width", Integer.toString(size)).attr("height", Integer.toString(size));
    return icon.attr("fill", colour).addClass("icon");
  }
}

package dev.inkwren.render.pdf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The pictures of the page: drawings become part of it, what cannot be read leaves its words. */
final class PaperPictures {

  private static final String DRAWING = "data:image/svg+xml";

  /** Width of the text in pixels of CSS, on A4 with the margins of paper.css. */
  static final double TEXT_WIDTH = 650;

  private static final double HIGHEST = 900;

  /** Elements of SVG 1.1 that draw; Batik stops at those it does not know. */
  private static final Set<String> DRAWING_ELEMENTS =
      Set.of(
          ("svg g defs symbol use switch a path rect line circle ellipse polygon polyline text"
                  + " tspan textpath marker title desc style lineargradient radialgradient stop"
                  + " clippath mask pattern")
              .split(" "));

  private final String families;
  private int unreadable;

  /**
   * @param families of fonts for the words in drawings
   */
  PaperPictures(String families) {
    this.families = families;
  }

  /** How many pictures have left their words only. */
  int unreadable() {
    return unreadable;
  }

  /** Prepares the pictures below {@code root}. */
  void prepare(Element root) {
    for (Element picture : root.select("img")) {
      String address = picture.attr("src");
      if (address.startsWith(DRAWING)) {
        drawing(address).ifPresentOrElse(svg -> draw(picture, svg), () -> lose(picture));
      } else {
        PaperRaster.printable(address, picture.closest(".preview-img") != null)
            .ifPresentOrElse(printable -> place(picture, printable), () -> lose(picture));
      }
    }
    root.select("svg:not(svg svg)").forEach(this::close);
  }

  private static void draw(Element picture, Element svg) {
    fit(svg, number(picture.attr("width")).orElse(0.0));
    picture.replaceWith(svg);
  }

  /** Leaves the words; a picture that is not there on the screen either is no loss. */
  private void lose(Element picture) {
    unreadable += picture.attr("src").isEmpty() ? 0 : 1;
    picture.replaceWith(new Element("span").addClass("words").text(picture.attr("alt")));
  }

  /** Gives a picture the width its post asks for; the library's limits would stretch it to them. */
  private static void place(Element picture, String address) {
    picture.attr("src", address);
    number(picture.attr("width"))
        .map(width -> "width:" + pixels(Math.min(width, TEXT_WIDTH)) + "px;")
        .ifPresent(exact -> picture.attr("style", exact + "max-width:none;max-height:none"));
    // As on the screen, where heights follow widths.
    picture.removeAttr("width").removeAttr("height");
  }

  private static Optional<Element> drawing(String address) {
    return PaperRaster.content(address)
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
        .map(text -> Jsoup.parse(text, "", Parser.xmlParser()).selectFirst("svg"))
        .map(Element::clone);
  }

  /** The words in a drawing that is a picture of the page. */
  static String words(Element picture) {
    return drawing(picture.attr("src")).map(Element::wholeText).orElse("");
  }

  /** Gives a drawing its size in pixels, no larger than the text is wide. */
  private static void fit(Element svg, double wanted) {
    String[] box = svg.attr("viewBox").strip().split("[\\s,]+");
    double width =
        number(svg.attr("width")).orElse(box.length == 4 ? number(box[2]).orElse(0.0) : 0);
    double height =
        number(svg.attr("height")).orElse(box.length == 4 ? number(box[3]).orElse(0.0) : 0);
    if (width <= 0 || height <= 0) {
      width = 300;
      height = 150;
    }
    if (box.length != 4) {
      svg.attr("viewBox", "0 0 " + width + " " + height);
    }
    double shown = wanted > 0 ? wanted : width;
    double scale = Math.min(1, Math.min(TEXT_WIDTH / shown, HIGHEST / (height * shown / width)));
    svg.attr("width", pixels(shown * scale));
    svg.attr("height", pixels(height * shown / width * scale));
    svg.removeAttr("style");
  }

  /** Lets a drawing name nothing outside itself, and sets its words in the page's fonts. */
  private void close(Element svg) {
    // A formula's place on the line, which is no matter of the drawing.
    String size = "width:" + svg.attr("width") + "px;height:" + svg.attr("height") + "px;";
    String drop = svg.attr("style").startsWith("vertical-align") ? svg.attr("style") : "";
    svg.select("rect:not([width]), rect:not([height])").remove();
    for (Element element : svg.getAllElements()) {
      if (!DRAWING_ELEMENTS.contains(element.normalName().toLowerCase(Locale.ROOT))) {
        unreadable += element.normalName().equals("image") ? 1 : 0;
        element.remove();
        continue;
      }
      for (Attribute attribute : List.copyOf(element.attributes().asList())) {
        String key = attribute.getKey().toLowerCase(Locale.ROOT);
        String value = attribute.getValue();
        boolean link = key.endsWith("href") && !value.startsWith("#");
        boolean outside = value.contains("url(") && !value.contains("url(#");
        if (link || outside || key.startsWith("on") || key.equals("filter")) {
          element.removeAttr(attribute.getKey());
        }
      }
    }
    new DrawingStyles(svg, families).write();
    DrawingMarkers.write(svg);
    svg.attr("xmlns", "http://www.w3.org/2000/svg");
    svg.attr("font-family", families);
    for (String side : new String[] {"width", "height"}) {
      // The library wants whole numbers here; the box has the exact ones.
      number(svg.attr(side)).ifPresent(n -> svg.attr(side, Long.toString(Math.round(n))));
    }
    svg.attr("style", size + drop);
  }

  static String pixels(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }

  /** A number of pixels, with {@code px} or without. */
  static Optional<Double> number(String text) {
    String plain = text.endsWith("px") ? text.substring(0, text.length() - 2) : text;
    return plain.matches("\\d{1,6}(\\.\\d{1,12})?")
        ? Optional.of(Double.valueOf(plain))
        : Optional.empty();
  }
}

package dev.inkwren.render.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The pictures of the page: drawings become part of it, what cannot be read leaves its words. */
final class PaperPictures {

  private static final String DRAWING = "data:image/svg+xml";

  /** Width of the text in pixels of CSS, on A4 with the margins of paper.css. */
  private static final double TEXT_WIDTH = 650;

  private static final double HIGHEST = 900;

  /** Pixels; a picture of more would need a gigabyte to be unpacked. */
  private static final long MOST_PIXELS = 100_000_000L;

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
      Optional<Element> drawing = address.startsWith(DRAWING) ? drawing(address) : Optional.empty();
      if (drawing.isPresent()) {
        Element svg = drawing.get();
        fit(svg, number(picture.attr("width")).orElse(0.0));
        picture.replaceWith(svg);
      } else if (address.startsWith(DRAWING) || !isReadable(address)) {
        unreadable += address.isEmpty() ? 0 : 1;
        String words = picture.attr("alt");
        picture.replaceWith(new Element("span").addClass("words").text(words));
      } else {
        number(picture.attr("width"))
            .ifPresent(width -> picture.attr("style", "width:" + pixels(width) + "px"));
        // As on the screen, where heights follow widths.
        picture.removeAttr("width").removeAttr("height");
      }
    }
    root.select("svg:not(svg svg)").forEach(this::close);
  }

  private static boolean isReadable(String address) {
    int comma = address.indexOf(',');
    if (!address.startsWith("data:image/") || comma < 0) {
      return false;
    }
    try (ImageInputStream in =
        ImageIO.createImageInputStream(
            new ByteArrayInputStream(bytes(address.substring(0, comma), address, comma)))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        return false;
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(in, true, true);
        return (long) reader.getWidth(0) * reader.getHeight(0) <= MOST_PIXELS;
      } finally {
        reader.dispose();
      }
    } catch (IOException | RuntimeException broken) {
      return false;
    }
  }

  private static byte[] bytes(String type, String address, int comma) {
    String data = address.substring(comma + 1);
    return type.endsWith(";base64")
        ? Base64.getMimeDecoder().decode(data)
        : URLDecoder.decode(data.replace("+", "%2B"), StandardCharsets.UTF_8)
            .getBytes(StandardCharsets.UTF_8);
  }

  private static Optional<Element> drawing(String address) {
    int comma = address.indexOf(',');
    if (comma < 0) {
      return Optional.empty();
    }
    try {
      byte[] bytes = bytes(address.substring(0, comma), address, comma);
      String text = new String(bytes, StandardCharsets.UTF_8);
      Element root = Jsoup.parse(text, "", Parser.xmlParser()).selectFirst("svg");
      return Optional.ofNullable(root).map(Element::clone);
    } catch (IllegalArgumentException broken) {
      return Optional.empty();
    }
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

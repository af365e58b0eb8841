package dev.inkwren.render.pdf;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Selector;

/**
 * Writes a drawing's style sheet into its elements, in the part of CSS that Batik reads: it has no
 * colours by hue, no variables and no animations, and stops at what it does not know.
 */
final class DrawingStyles {

  private static final Pattern COMMENT = Pattern.compile("/\\*[^*]*(\\*(?!/)[^*]*)*\\*/");
  private static final Pattern RULE = Pattern.compile("([^{}]*)\\{([^{}]*)\\}");
  private static final Pattern PROPERTY =
      Pattern.compile(
          "(fill|stroke|stop|font|text|opacity|color|display|visibility|dominant|marker)[a-z-]*");
  private static final Pattern HUE =
      Pattern.compile("hsla?\\(\\s*([\\d.]+)[,\\s]+([\\d.]+)%[,\\s]+([\\d.]+)%[^)]*\\)");
  private static final Pattern TRANSPARENT_COLOUR =
      Pattern.compile("rgba\\(\\s*(\\d+)\\s*,\\s*(\\d+)\\s*,\\s*(\\d+)\\s*,[^)]*\\)");
  private static final Pattern PLAIN_VALUE =
      Pattern.compile("[\\w.#%, -]+|rgb\\([\\d, ]+\\)|url\\(#[\\w-]+\\)");

  private static final List<String> COLOURS = List.of("fill", "stroke", "stop-color", "color");

  private final Element drawing;
  private final String families;

  private record Rule(String selector, String declarations) {

    /** How much of the page it speaks of, in CSS's order of ids, classes, elements. */
    long weight() {
      return 100 * count('#') + 10 * (count('.') + count('[')) + count(' ');
    }

    private long count(char wanted) {
      return selector.chars().filter(c -> c == wanted).count();
    }
  }

  /**
   * Styles for one drawing.
   *
   * @param families of fonts for all its words
   */
  DrawingStyles(Element drawing, String families) {
    this.drawing = drawing;
    this.families = families;
  }

  /** Writes them and removes the sheet. */
  void write() {
    Map<Element, Map<String, String>> styles = new LinkedHashMap<>();
    for (Rule rule : rules()) {
      for (Element element : matching(rule.selector())) {
        styles
            .computeIfAbsent(element, none -> new LinkedHashMap<>())
            .putAll(declarations(rule.declarations()));
      }
    }
    for (Element element : drawing.getAllElements()) {
      Map<String, String> style = styles.getOrDefault(element, new LinkedHashMap<>());
      style.putAll(declarations(element.attr("style")));
      element.removeAttr("style");
      if (!style.isEmpty()) {
        StringBuilder text = new StringBuilder();
        style.forEach((name, value) -> text.append(name).append(':').append(value).append(';'));
        element.attr("style", text.toString());
      }
      for (String colour : COLOURS) {
        if (element.hasAttr(colour)) {
          element.attr(colour, value(element.attr(colour)));
        }
      }
      if (element.hasAttr("font-family")) {
        element.attr("font-family", families);
      }
    }
    drawing.select("style").remove();
  }

  private List<Rule> rules() {
    List<Rule> rules = new ArrayList<>();
    for (Element sheet : drawing.select("style")) {
      Matcher matcher = RULE.matcher(COMMENT.matcher(sheet.wholeText()).replaceAll(""));
      while (matcher.find()) {
        for (String selector : matcher.group(1).split(",")) {
          if (!selector.isBlank() && !selector.contains(":") && !selector.contains("@")) {
            rules.add(new Rule(selector.strip(), matcher.group(2)));
          }
        }
      }
    }
    rules.sort(Comparator.comparingLong(Rule::weight));
    return rules;
  }

  private List<Element> matching(String selector) {
    try {
      return drawing.select(selector);
    } catch (Selector.SelectorParseException unknown) {
      // As a browser does with a selector it does not know: the rule does not count.
      return List.of();
    }
  }

  private Map<String, String> declarations(String text) {
    Map<String, String> known = new LinkedHashMap<>();
    for (String declaration : text.split(";")) {
      int colon = declaration.indexOf(':');
      String name = colon < 0 ? "" : declaration.substring(0, colon).strip();
      String value = colon < 0 ? "" : value(declaration.substring(colon + 1));
      if (name.equals("font-family")) {
        known.put(name, families);
      } else if (!name.equals("font")
          && PROPERTY.matcher(name).matches()
          && PLAIN_VALUE.matcher(value).matches()) {
        known.put(name, value);
      }
    }
    return known;
  }

  private static String value(String text) {
    String plain = text.replace("!important", "").strip();
    plain = TRANSPARENT_COLOUR.matcher(plain).replaceAll("rgb($1,$2,$3)");
    return HUE.matcher(plain)
        .replaceAll(
            hue -> colour(number(hue.group(1)), number(hue.group(2)), number(hue.group(3))));
  }

  private static double number(String text) {
    return PaperPictures.number(text).orElse(0.0);
  }

  /** A colour by hue in degrees, saturation and lightness in percent. */
  private static String colour(double hue, double saturation, double lightness) {
    double light = lightness / 100;
    double value = light + saturation / 100 * Math.min(light, 1 - light);
    double depth = value == 0 ? 0 : 2 * (1 - light / value);
    int rgb = Color.HSBtoRGB((float) (hue / 360), (float) depth, (float) value) & 0xFFFFFF;
    return String.format(Locale.ROOT, "#%06x", rgb);
  }
}

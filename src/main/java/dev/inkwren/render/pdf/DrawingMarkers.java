package dev.inkwren.render.pdf;

import java.util.List;
import org.jsoup.nodes.Element;

/**
 * Arrow heads that turn round at the start of a line, which is of SVG 2, as two kinds of SVG 1.1:
 * one for ends and a turned one for starts.
 */
final class DrawingMarkers {

  private static final String START = "marker-start";

  private DrawingMarkers() {}

  /** Changes {@code drawing}, whose styles stand in its elements. */
  static void write(Element drawing) {
    for (Element marker : drawing.select("marker[orient=auto-start-reverse]")) {
      marker.attr("orient", "auto");
      String name = "url(#" + marker.id() + ")";
      String turned = "url(#" + marker.id() + "-turned)";
      List<Element> starting =
          drawing.getAllElements().stream()
              .filter(
                  e -> e.attr(START).equals(name) || e.attr("style").contains(START + ":" + name))
              .toList();
      if (!starting.isEmpty()) {
        marker.after(turned(marker));
      }
      for (Element element : starting) {
        if (element.hasAttr(START)) {
          element.attr(START, turned);
        }
        String style = element.attr("style");
        element.attr("style", style.replace(START + ":" + name, START + ":" + turned));
      }
    }
  }

  private static Element turned(Element marker) {
    Element copy = marker.clone();
    copy.id(marker.id() + "-turned");
    Element inside = new Element("g");
    String middle = number(marker.attr("refX")) + " " + number(marker.attr("refY"));
    inside.attr("transform", "rotate(180 " + middle + ")");
    List.copyOf(copy.childNodes()).forEach(inside::appendChild);
    return copy.appendChild(inside);
  }

  private static String number(String text) {
    return text.matches("-?\\d+(\\.\\d+)?") ? text : "0";
  }
}

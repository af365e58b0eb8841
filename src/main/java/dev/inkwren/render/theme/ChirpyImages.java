package dev.inkwren.render.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Links, addresses, sizes and classes of pictures (C22 to C25). */
final class ChirpyImages {

  private static final Set<String> MOVED =
      Set.of("normal", "left", "right", "light", "dark", "preview-img");

  private ChirpyImages() {}

  static void dress(Element body, MediaUrl media) {
    for (Element image : body.select("img[src]")) {
      image(image, media);
    }
  }

  private static void image(Element image, MediaUrl media) {
    String address = media.of(image.attr("src"));
    String lqip = image.attr("lqip");
    boolean blurred = image.hasAttr("lqip");
    if (blurred) {
      image.removeAttr("lqip").attr("data-src", address);
      image.attr("src", lqip.startsWith("data:") ? lqip : media.of(lqip));
      image.attr("data-lqip", "true");
    } else {
      image.attr("src", address).attr("loading", "lazy");
    }
    renamed(image, "w", "width");
    renamed(image, "h", "height");
    List<String> moved = moveClasses(image);
    moved.add(blurred ? "blur" : "shimmer");
    Element parent = image.parent();
    if (parent != null && parent.normalName().equals("a")) {
      // Chirpy writes a second class attribute into the tag, of which browsers take the first.
      if (!parent.hasAttr("class")) {
        parent.addClass("img-link");
        moved.forEach(parent::addClass);
      }
      return;
    }
    Element link = new Element("a").attr("href", address);
    link.attr("class", "popup img-link " + String.join(" ", moved));
    image.replaceWith(link);
    link.appendChild(image);
  }

  private static void renamed(Element image, String from, String to) {
    if (image.hasAttr(from)) {
      String value = image.attr(from);
      image.removeAttr(from).attr(to, value);
    }
  }

  /** Takes those classes off the picture that the link gets. */
  private static List<String> moveClasses(Element image) {
    List<String> moved = new ArrayList<>();
    List<String> kept = new ArrayList<>();
    for (String name : image.classNames()) {
      (MOVED.contains(name) || name.startsWith("w-") ? moved : kept).add(name);
    }
    if (kept.isEmpty()) {
      image.removeAttr("class");
    } else {
      image.attr("class", String.join(" ", kept));
    }
    return moved;
  }
}

package dev.inkwren.render.theme;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Links, addresses, sizes and classes of pictures (C22 to C25). The theme's layout works on text,
 * not on elements, and what it does to unusual pictures follows from that; so this does too.
 */
final class ChirpyImages {

  private static final String TAG = "<img ";
  private static final Pattern TAGS = Pattern.compile(TAG, Pattern.LITERAL);
  private static final Set<String> MOVED =
      Set.of("normal", "left", "right", "light", "dark", "preview-img");

  private ChirpyImages() {}

  /**
   * A block with its pictures dressed.
   *
   * @param html as the Markdown converter prints it
   */
  static String dress(String html, MediaUrl media) {
    if (!html.contains(TAG)) {
      return html;
    }
    String[] pieces = TAGS.split(html, -1);
    StringBuilder result = new StringBuilder(pieces[0]);
    for (int i = 1; i < pieces.length; i++) {
      int end = pieces[i].indexOf('>');
      String tag = end < 0 ? pieces[i] : pieces[i].substring(0, end);
      // A picture without an address takes the text behind it along.
      if (tag.contains("src=")) {
        picture(result, tag, pieces[i].substring(tag.length()), media);
      }
    }
    return result.toString();
  }

  /**
   * One picture.
   *
   * @param result what stands before it; it is added there with its link
   * @param tag its attributes as written
   * @param rest from the end of its tag to the next picture
   */
  private static void picture(StringBuilder result, String tag, String rest, MediaUrl media) {
    String written = tag.replace(" /", "").replace(" w=", " width=").replace(" h=", " height=");
    String source = value(written, "src");
    boolean blurred = !value(written, "lqip").isEmpty();
    String moved = moved(value(written, "class"));
    String place = media.of(source);
    String prefix = source.isEmpty() ? place : place.replace(source, "");
    boolean here = !source.contains("//");
    String image = kept(written, value(written, "class"));
    if (here) {
      image = image.replace("src=\"", "src=\"" + prefix);
    }
    image = blurred ? blurred(image, prefix) : image + " loading=\"lazy\"";
    if (rest.startsWith("></a>")) {
      // Into the tag that ends just before: of two class attributes browsers take the first.
      result.setLength(Math.max(0, result.length() - 1));
      result.append(" class=\"img-link").append(blurred ? "" : " shimmer").append("\" >");
      result.append(TAG).append(image).append(rest);
      return;
    }
    result.append("<a href=\"").append(here ? prefix + source : source);
    result.append("\" class=\"popup img-link").append(moved);
    result.append(blurred ? " blur\">" : " shimmer\">");
    result.append(TAG).append(image).append("></a").append(rest);
  }

  /** The stand-in becomes the source; it gets the prefix of the picture, not one of its own. */
  private static String blurred(String image, String prefix) {
    String placed =
        value(image, "lqip").contains("data:")
            ? image
            : image.replace("lqip=\"", "lqip=\"" + prefix);
    return placed.replace("src=", "data-src=").replace(" lqip=", " data-lqip=\"true\" src=");
  }

  /** The value of an attribute in a tag as kramdown prints it; "" when it has none. */
  private static String value(String tag, String name) {
    String start = name + "=\"";
    int at = tag.startsWith(start) ? 0 : tag.indexOf(" " + start) + 1;
    if (at == 0 && !tag.startsWith(start)) {
      return "";
    }
    int from = at + start.length();
    int end = tag.indexOf('"', from);
    return end < 0 ? tag.substring(from) : tag.substring(from, end);
  }

  private static boolean moves(String name) {
    return MOVED.contains(name) || name.startsWith("w-");
  }

  /** The classes that the link gets, each after a space. */
  private static String moved(String classes) {
    StringBuilder moved = new StringBuilder();
    for (String name : classes.split(" ")) {
      moved.append(moves(name) ? " " + name : "");
    }
    return moved.toString();
  }

  /** The tag without the classes that the link gets. */
  private static String kept(String tag, String classes) {
    String kept = classes;
    for (String name : classes.split(" ")) {
      // As the theme does it: wherever the name stands, also within another.
      kept = moves(name) ? kept.replace(name, "").strip() : kept;
    }
    if (kept.equals(classes)) {
      return tag;
    }
    String without = tag.replace("class=\"" + classes + "\"", "");
    return kept.isEmpty() ? without : without + "class=\"" + kept + "\"";
  }
}

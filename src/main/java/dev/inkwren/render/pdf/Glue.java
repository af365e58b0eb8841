package dev.inkwren.render.pdf;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Keeps on one line what a browser keeps there: a comma behind code, a Korean particle behind a
 * link. The library may begin a line with every element and behind every element.
 */
final class Glue {

  private static final String INLINE =
      "p code, p a, p strong, p em, li code, li a, li strong, li em, td code";

  /** Longer ones may have to be broken. */
  private static final int LONGEST = 40;

  private Glue() {}

  /** Puts it between the elements of {@code content} and the words that touch them. */
  static void put(Element content) {
    for (Element inline : content.select(INLINE)) {
      if (inline.selectFirst("img, svg, br") == null && inline.closest("pre, .glue") == null) {
        put(inline, before(inline), after(inline));
      }
    }
  }

  private static void put(Element inline, int before, int after) {
    int length = before + inline.text().length() + after;
    if (before + after == 0 || length > LONGEST) {
      return;
    }
    Element glue = new Element("span").addClass("glue");
    inline.before(glue);
    if (before > 0 && glue.previousSibling() instanceof TextNode text) {
      String whole = text.getWholeText();
      text.text(whole.substring(0, whole.length() - before));
      glue.appendChild(new TextNode(whole.substring(whole.length() - before)));
    }
    glue.appendChild(inline);
    if (after > 0 && glue.nextSibling() instanceof TextNode text) {
      String whole = text.getWholeText();
      text.text(whole.substring(after));
      glue.appendChild(new TextNode(whole.substring(0, after)));
    }
  }

  /** How many characters directly before {@code inline} are no blanks. */
  private static int before(Element inline) {
    return touching(new StringBuilder(words(inline.previousSibling())).reverse());
  }

  private static int after(Element inline) {
    return touching(words(inline.nextSibling()));
  }

  private static String words(@Nullable Node sibling) {
    return sibling instanceof TextNode text ? text.getWholeText() : "";
  }

  private static int touching(CharSequence text) {
    int count = 0;
    while (count < text.length() && !Character.isWhitespace(text.charAt(count))) {
      count++;
    }
    return count;
  }
}

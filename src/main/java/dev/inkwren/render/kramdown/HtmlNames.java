package dev.inkwren.render.kramdown;

import java.util.Set;

/** What kramdown knows about HTML element names (K13, K36). */
final class HtmlNames {
  private static final Set<String> BLOCK_CONTENT =
      names(
          """
          address applet article aside blockquote body dd details div dl fieldset figure figcaption
          footer form header hgroup iframe li main map menu nav noscript object section summary td
          """);
  private static final Set<String> SPAN_CONTENT =
      names(
          """
          a abbr acronym b bdo big button cite caption del dfn dt em h1 h2 h3 h4 h5 h6 i ins label
          legend optgroup p q rb rbc rp rt rtc ruby select small span strong sub sup th tt
          """);
  private static final Set<String> RAW_CONTENT =
      names("script style math option textarea pre code kbd samp var");
  private static final Set<String> SPANS =
      names(
          """
          a abbr acronym b big bdo br button cite code del dfn em i img input ins kbd label mark
          option q rb rbc rp rt rtc ruby samp select small span strong sub sup tt u var
          """);
  private static final Set<String> BLOCKS =
      names(
          """
          address article aside applet body blockquote caption col colgroup dd div dl dt fieldset
          figcaption footer form h1 h2 h3 h4 h5 h6 header hgroup hr html head iframe legend menu li
          main map nav ol optgroup p pre section summary table tbody td th thead tfoot tr ul
          """);
  private static final Set<String> EMPTY =
      names(
          """
          area base br col command embed hr img input keygen link meta param source track wbr
          """);

  private HtmlNames() {}

  private static Set<String> names(String words) {
    return Set.of(words.strip().split("\\s+"));
  }

  /** Elements that stand in running text. */
  static boolean isSpan(String name) {
    return SPANS.contains(name);
  }

  /** Elements that never stand in running text. */
  static boolean isBlock(String name) {
    return BLOCKS.contains(name);
  }

  /** Elements without content and end tag. */
  static boolean isEmpty(String name) {
    return EMPTY.contains(name);
  }

  /** Elements of HTML, whose names ignore case. */
  static boolean isKnown(String name) {
    return SPANS.contains(name)
        || BLOCKS.contains(name)
        || EMPTY.contains(name)
        || BLOCK_CONTENT.contains(name)
        || SPAN_CONTENT.contains(name)
        || RAW_CONTENT.contains(name);
  }

  /** How the content of an element is read where Markdown is allowed in it. */
  static Node.Content contentOf(String name) {
    if (BLOCK_CONTENT.contains(name)) {
      return Node.Content.BLOCK;
    }
    return SPAN_CONTENT.contains(name) ? Node.Content.SPAN : Node.Content.RAW;
  }
}

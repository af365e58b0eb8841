package dev.inkwren.render;

import java.util.Locale;
import java.util.Set;

/** Which attributes the preview lets through, and how much of an inline style. */
final class PreviewAttributes {

  private static final Set<String> EVERYWHERE =
      Set.of(
          ("class id title lang dir style align valign width height role hidden color bgcolor"
                  + " border cellpadding cellspacing size face cite datetime start type value"
                  + " reversed colspan rowspan scope headers abbr span open controls loop muted"
                  + " preload alt name loading kind label")
              .split(" "));

  /** Left out without a word: the preview behaves the same without, {@code file} was read (C17). */
  private static final Set<String> HARMLESS =
      Set.of(
          ("target rel autoplay srcset sizes crossorigin referrerpolicy decoding fetchpriority"
                  + " tabindex markdown usemap ismap itemprop itemscope itemtype playsinline"
                  + " allowfullscreen frameborder file")
              .split(" "));

  private static final Set<String> FUNCTIONS = Set.of("rgb", "rgba", "hsl", "hsla", "calc");

  private PreviewAttributes() {}

  /** Whether {@code element} may keep {@code name} (lower case) with that value; style apart. */
  static boolean allows(String element, String name, String value) {
    if (name.startsWith("data-") || name.startsWith("aria-")) {
      return !name.startsWith("data-ink-") && isPlain(name);
    }
    return switch (name) {
      case "href" -> element.equals("a") && isFollowed(value);
      case "src" ->
          Set.of("img", "video", "audio", "source").contains(element)
              && MediaAddress.of(value) != MediaAddress.OTHER;
      case "poster" -> element.equals("video");
      case "id" -> !value.startsWith("ink-");
      default -> EVERYWHERE.contains(name);
    };
  }

  static boolean isHarmless(String name) {
    return HARMLESS.contains(name);
  }

  private static boolean isPlain(String name) {
    return name.chars().allMatch(c -> c == '-' || c == '_' || Character.isLetterOrDigit(c));
  }

  /** Links go only to the web, to mail, and to places of the site. */
  private static boolean isFollowed(String address) {
    String plain = address.replaceAll("[\\x00-\\x20]", "").toLowerCase(Locale.ROOT);
    int colon = plain.indexOf(':');
    int path = plain.indexOf('/');
    int fragment = plain.indexOf('#');
    boolean scheme = colon >= 0 && (path < 0 || colon < path) && (fragment < 0 || colon < fragment);
    return !scheme
        || plain.startsWith("http:")
        || plain.startsWith("https:")
        || plain.startsWith("mailto:");
  }

  /** The declarations of {@code style} that only dress the element itself; empty if none is. */
  static String style(String style) {
    StringBuilder kept = new StringBuilder();
    for (String declaration : style.split(";")) {
      int colon = declaration.indexOf(':');
      if (colon <= 0) {
        continue;
      }
      String property = declaration.substring(0, colon).strip().toLowerCase(Locale.ROOT);
      String value = declaration.substring(colon + 1).strip();
      if (isDress(property) && isTame(property, value)) {
        kept.append(kept.isEmpty() ? "" : "; ").append(property).append(": ").append(value);
      }
    }
    return kept.toString();
  }

  private static boolean isDress(String property) {
    boolean letters = property.chars().allMatch(c -> c == '-' || (c >= 'a' && c <= 'z'));
    return letters && !property.startsWith("-") && !property.equals("behavior");
  }

  private static boolean isTame(String property, String value) {
    String lower = value.toLowerCase(Locale.ROOT);
    if (property.equals("position")) {
      return lower.equals("relative") || lower.equals("static");
    }
    int word = 0;
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      if (c == '(' && !FUNCTIONS.contains(lower.substring(word, i))) {
        return false;
      }
      boolean letter = Character.isLetterOrDigit(c) || c == '-';
      if (!letter) {
        word = i + 1;
      }
      if (!letter && "#%.,() !'\"+*/_".indexOf(c) < 0) {
        return false;
      }
    }
    return !lower.contains("/*");
  }
}

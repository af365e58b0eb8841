package dev.inkwren.render;

import java.util.Locale;
import java.util.Set;

/** Where an image or another medium comes from, told from its address alone. */
enum MediaAddress {
  /** A path, so a file of the site. */
  SITE,
  /** Another host, over http or https. */
  REMOTE,
  /** A small picture written into the text itself, of a kind that cannot hold anything else. */
  PICTURE_DATA,
  /** No address. */
  NOTHING,
  /** Anything else: another scheme, a drawing as data. Never loaded. */
  OTHER;

  private static final int LARGEST_DATA = 2_000_000;
  private static final Set<String> PICTURES =
      Set.of("image/png", "image/jpeg", "image/gif", "image/webp");

  static MediaAddress of(String address) {
    // Browsers drop these anywhere in an address before they look for its scheme.
    String plain = address.replaceAll("[\\x00-\\x20]", "").replace('\\', '/');
    if (plain.isEmpty()) {
      return NOTHING;
    }
    if (plain.startsWith("//")) {
      return REMOTE;
    }
    int colon = plain.indexOf(':');
    int other = firstOf(plain, "/?#");
    if (colon < 0 || (other >= 0 && other < colon)) {
      return SITE;
    }
    String scheme = plain.substring(0, colon).toLowerCase(Locale.ROOT);
    return switch (scheme) {
      case "http", "https" -> REMOTE;
      case "data" -> data(plain);
      default -> OTHER;
    };
  }

  private static MediaAddress data(String address) {
    int end = firstOf(address, ";,");
    String type = end < 0 ? "" : address.substring("data:".length(), end).toLowerCase(Locale.ROOT);
    return PICTURES.contains(type) && address.length() <= LARGEST_DATA ? PICTURE_DATA : OTHER;
  }

  /** The host of a {@link #REMOTE} address, lower case; empty when there is none. */
  static String host(String address) {
    String plain = address.strip().replace('\\', '/');
    int start = plain.indexOf("//");
    if (start < 0) {
      return "";
    }
    String rest = plain.substring(start + 2);
    int end = firstOf(rest, "/?#");
    String authority = end < 0 ? rest : rest.substring(0, end);
    return authority.substring(authority.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
  }

  /** {@code address} cut to a length fit for a message. */
  static String shortened(String address) {
    return address.length() <= 60 ? address : address.substring(0, 57) + "…";
  }

  private static int firstOf(String text, String characters) {
    for (int i = 0; i < text.length(); i++) {
      if (characters.indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }
}

package dev.inkwren.check.rules;

import dev.inkwren.check.CheckContext;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * What an address in a post leads to, as far as the site's own files go.
 *
 * @param kind which of the cases below
 * @param path for {@link Kind#SITE} the path below {@code baseurl} starting with {@code /}; for
 *     {@link Kind#RELATIVE} the path as typed; decoded, without query and fragment
 * @param fragment what follows {@code #}, decoded; empty for none
 */
record Address(Kind kind, String path, String fragment) {

  /** Where an address leads. */
  enum Kind {
    /** Another site, mail, data. */
    OUTSIDE,
    /** A place on this very page. */
    HERE,
    /** A path of the site. */
    SITE,
    /** A path that depends on the page's own address. */
    RELATIVE,
    /** Made by Liquid or otherwise not known before the build. */
    UNKNOWN
  }

  private static final Pattern FILTERED =
      Pattern.compile(
          "\\{\\{-?\\s*[\"']([^\"'{}|]*)[\"']\\s*\\|\\s*(?:relative_url|absolute_url)\\s*-?\\}\\}");

  private static final Pattern PREFIX =
      Pattern.compile("^(?:\\{\\{-?\\s*site\\.(?:base)?url\\s*-?\\}\\}){1,2}");

  /** Understands {@code typed} as a post of {@code post}'s site means it. */
  static Address of(CheckContext post, String typed) {
    String address = typed.strip().replace("&amp;", "&");
    if (address.length() > 2_000) {
      return new Address(Kind.UNKNOWN, "", "");
    }
    if (address.contains("{{")) {
      address = PREFIX.matcher(FILTERED.matcher(address).replaceFirst("$1")).replaceFirst("");
      address = address.isEmpty() || address.startsWith("/") ? address : "/" + address;
    }
    if (address.isEmpty() || address.contains("{{") || address.contains("{%")) {
      return new Address(Kind.UNKNOWN, "", "");
    }
    String home = post.site().config().url();
    if (!home.isEmpty() && (address.equals(home) || address.startsWith(home + "/"))) {
      address = address.substring(home.length());
      address = address.isEmpty() ? "/" : address;
    }
    return local(post, address);
  }

  private static Address local(CheckContext post, String address) {
    int hash = address.indexOf('#');
    String fragment = hash < 0 ? "" : decoded(address.substring(hash + 1));
    String rest = hash < 0 ? address : address.substring(0, hash);
    int query = rest.indexOf('?');
    String path = query < 0 ? rest : rest.substring(0, query);
    int colon = path.indexOf(':');
    int slash = path.indexOf('/');
    boolean scheme = colon >= 0 && (slash < 0 || colon < slash);
    if (scheme || path.startsWith("//")) {
      return new Address(Kind.OUTSIDE, "", fragment);
    }
    if (path.isEmpty()) {
      return new Address(Kind.HERE, "", fragment);
    }
    if (path.indexOf('\\') >= 0) {
      path = path.replace("\\", "");
    }
    if (!path.startsWith("/")) {
      return new Address(Kind.RELATIVE, decoded(path), fragment);
    }
    String base = post.site().config().baseurl();
    boolean based = !base.isEmpty() && (path.equals(base) || path.startsWith(base + "/"));
    String below = based ? path.substring(base.length()) : path;
    return new Address(Kind.SITE, decoded(below.isEmpty() ? "/" : below), fragment);
  }

  /** The text without percent signs; as it is where they are no UTF-8. */
  static String decoded(String text) {
    if (text.indexOf('%') < 0) {
      return text;
    }
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notEncoded) {
      return text;
    }
  }
}

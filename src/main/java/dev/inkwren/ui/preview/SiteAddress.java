package dev.inkwren.ui.preview;

import java.util.Optional;

/**
 * Where a site stands on the web.
 *
 * @param url scheme and host without trailing slash, such as {@code https://wren.example}; may be
 *     empty
 * @param baseUrl the path below it with which the theme begins its addresses, such as {@code
 *     /blog}; may be empty
 */
public record SiteAddress(String url, String baseUrl) {

  /** Of no site. */
  public static final SiteAddress NONE = new SiteAddress("", "");

  /** The path of a whole address that is the site's own; empty when it is another's. */
  Optional<String> path(String address) {
    boolean own = !url.isEmpty() && address.startsWith(url + "/");
    return own ? Optional.of(address.substring(url.length())) : Optional.empty();
  }
}

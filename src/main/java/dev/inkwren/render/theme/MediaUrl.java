package dev.inkwren.render.theme;

import dev.inkwren.post.NormalUri;

/**
 * How Chirpy builds the address of a picture (C24).
 *
 * @param subpath {@code media_subpath} of the page; empty for none
 * @param cdn {@code cdn} of the site; empty for none
 * @param baseUrl base address of the site; empty or with a leading slash
 */
public record MediaUrl(String subpath, String cdn, String baseUrl) {

  /** The address published for {@code source}. */
  public String of(String source) {
    if (source.contains(":")) {
      return source;
    }
    String url = subpath + "/" + source;
    if (!cdn.isEmpty()) {
      url = cdn + "/" + url;
    }
    url = url.replace("///", "/").replace("//", "/").replace(":/", "://");
    return url.contains("://") ? url : baseUrl + url;
  }

  /** What Jekyll's {@code relative_url} makes of a path: base address first, then normal form. */
  public String relative(String path) {
    String joined = baseUrl + (path.isEmpty() || path.startsWith("/") ? path : "/" + path);
    return NormalUri.ofPath(joined.startsWith("/") ? joined : "/" + joined);
  }
}

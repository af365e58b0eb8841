package dev.inkwren.render.theme;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

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
    String url = subpath.isEmpty() ? source : subpath + "/" + source;
    if (!cdn.isEmpty()) {
      url = cdn + "/" + url;
    }
    url = url.replace("///", "/").replace("//", "/").replace(":/", "://");
    return url.contains("://") ? url : relative(url);
  }

  /** What Jekyll's {@code relative_url} makes of a path: base address first, then encoded. */
  public String relative(String path) {
    String joined = baseUrl + (path.isEmpty() || path.startsWith("/") ? path : "/" + path);
    return encoded(settled(joined.startsWith("/") ? joined : "/" + joined));
  }

  /** {@code path} with its steps up taken, as Jekyll's addresses have them. */
  private static String settled(String path) {
    if (!path.contains("/.")) {
      return path;
    }
    int end = path.length();
    for (char mark : new char[] {'?', '#'}) {
      int at = path.indexOf(mark);
      end = at < 0 ? end : Math.min(end, at);
    }
    Deque<String> steps = new ArrayDeque<>();
    for (String step : path.substring(1, end).split("/", -1)) {
      if (step.equals("..")) {
        steps.pollLast();
      } else if (!step.equals(".")) {
        steps.addLast(step);
      }
    }
    return "/" + String.join("/", steps) + path.substring(end);
  }

  private static String encoded(String path) {
    if (path.chars().allMatch(MediaUrl::isPlain)) {
      return path;
    }
    StringBuilder out = new StringBuilder();
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      int c = b & 0xFF;
      out.append(isPlain(c) ? String.valueOf((char) c) : String.format("%%%02X", c));
    }
    return out.toString();
  }

  private static boolean isPlain(int c) {
    return c > 0x20 && c < 0x7F && "\"<>\\^`{|}".indexOf(c) < 0;
  }
}

package dev.inkwren.site;

/** File name patterns as far as {@code exclude} and {@code defaults} use them. */
final class Globs {

  private Globs() {}

  /** True when the path, or the path up to one of its slashes or its end, matches the pattern. */
  static boolean leads(String pattern, String path) {
    if (matches(pattern, path)) {
      return true;
    }
    for (int at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1)) {
      if (matches(pattern, path.substring(0, at))) {
        return true;
      }
    }
    return false;
  }

  /** Star matches any run of characters (slashes too where doubled), question mark one. */
  static boolean matches(String pattern, String text) {
    int p = 0;
    int t = 0;
    int star = -1;
    int mark = 0;
    boolean deep = false;
    while (t < text.length()) {
      if (p < pattern.length() && pattern.charAt(p) == '*') {
        deep = p + 1 < pattern.length() && pattern.charAt(p + 1) == '*';
        p += deep ? 2 : 1;
        if (deep && p < pattern.length() && pattern.charAt(p) == '/') {
          p++;
        }
        star = p;
        mark = t;
      } else if (p < pattern.length()
          && (pattern.charAt(p) == '?' || pattern.charAt(p) == text.charAt(t))) {
        p++;
        t++;
      } else if (star >= 0 && (deep || text.charAt(mark) != '/')) {
        p = star;
        t = ++mark;
      } else {
        return false;
      }
    }
    while (p < pattern.length() && pattern.charAt(p) == '*') {
      p++;
    }
    return p == pattern.length();
  }
}

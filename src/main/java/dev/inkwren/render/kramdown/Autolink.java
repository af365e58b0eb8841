package dev.inkwren.render.kramdown;

import java.util.List;

/** {@code <https://…>} and {@code <name@host>} (K8). */
final class Autolink {
  private static final List<String> SCHEMES =
      List.of("mailto:", "https:", "http:", "ftps:", "ftp:");

  private Autolink() {}

  static boolean parse(SpanParser p) {
    int open = p.pos + 1;
    for (String scheme : SCHEMES) {
      if (p.s.startsWith(scheme, open)) {
        int close = p.text.find(">", open + scheme.length() + 1);
        int newline = p.s.indexOf('\n', open);
        if (close >= 0 && (newline < 0 || close < newline)) {
          return add(p, open, close, false);
        }
      }
    }
    int at = endOfAddressPart(p.s, open);
    if (at == open || p.at(at) != '@') {
      return false;
    }
    int close = endOfAddressPart(p.s, at + 1);
    return close > at + 1 && p.at(close) == '>' && add(p, open, close, true);
  }

  private static int endOfAddressPart(String s, int from) {
    int i = from;
    while (i < s.length()) {
      int c = s.codePointAt(i);
      if (c != '-' && c != '_' && c != '.' && !Chars.isAlnum(c)) {
        break;
      }
      i += Character.charCount(c);
    }
    return i;
  }

  private static boolean add(SpanParser p, int open, int close, boolean mail) {
    Node link = p.create(Kind.LINK, open);
    String url = p.s.substring(open, close);
    link.attributes.put("href", mail ? "mailto:" + url : url);
    String shown = url.startsWith("mailto:") ? url.substring("mailto:".length()) : url;
    link.addText(Kind.TEXT, shown);
    p.tree.add(link);
    p.pos = close + 1;
    return true;
  }
}

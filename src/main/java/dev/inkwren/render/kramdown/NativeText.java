package dev.inkwren.render.kramdown;

import java.util.List;
import java.util.Set;

/** Text of HTML elements that become kramdown elements. */
final class NativeText {
  private static final Set<String> QUOTES = Set.of("lsquo", "rsquo", "ldquo", "rdquo");
  private static final Set<String> SYMBOLS = Set.of("mdash", "ndash", "hellip", "laquo", "raquo");

  private NativeText() {}

  /** Cuts text at its entities; runs of whitespace become one space unless they are kept. */
  static void split(String raw, boolean keepSpace, int line, List<Node> into) {
    String text = keepSpace ? raw : compressed(raw);
    int done = 0;
    for (int i = text.indexOf('&'); i >= 0; i = text.indexOf('&', i + 1)) {
      Entity.Reference reference = Entity.at(text, i);
      if (reference == null) {
        continue;
      }
      into.add(new Node(Kind.TEXT, text.substring(done, i), line));
      String name = text.substring(i + 1, reference.end() - 1);
      if (QUOTES.contains(name)) {
        into.add(new Node(Kind.SMART_QUOTE, name, line));
      } else if (SYMBOLS.contains(name)) {
        into.add(new Node(Kind.SYMBOL, name, line));
      } else if (reference.code() < 0) {
        into.add(Entity.node("amp", "", line));
      } else {
        into.add(Entity.node(reference.code(), text.substring(i, reference.end()), line));
      }
      done = reference.code() < 0 ? i + 1 : reference.end();
    }
    if (done < text.length()) {
      into.add(new Node(Kind.TEXT, text.substring(done), line));
    }
  }

  private static String compressed(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (!Chars.isSpace(text.charAt(i))) {
        out.append(text.charAt(i));
      } else if (i == 0 || !Chars.isSpace(text.charAt(i - 1))) {
        out.append(' ');
      }
    }
    return out.toString();
  }

  /** Text with characters in place of its entities. */
  static String decode(String text) {
    StringBuilder out = new StringBuilder(text.length());
    int done = 0;
    for (int i = text.indexOf('&'); i >= 0; i = text.indexOf('&', i + 1)) {
      Entity.Reference reference = Entity.at(text, i);
      if (reference != null && reference.code() >= 0) {
        out.append(text, done, i).append(Entities.character(reference.code()));
        done = reference.end();
      }
    }
    return out.append(text.substring(done)).toString();
  }

  /** Takes away the class that a highlighter has put on ready code. */
  static void dropHighlighterClass(Attributes attributes) {
    String classes = attributes.getOrEmpty("class");
    if (classes.contains("highlighter-")) {
      List<String> kept = Strings.words(classes);
      kept.removeIf(name -> name.startsWith("highlighter-"));
      attributes.put("class", String.join(" ", kept));
    }
  }

  /** Moves the language class of a code element to the block around it. */
  static void takeLanguage(String classes, Attributes attributes) {
    for (String name : Strings.words(classes)) {
      int mark = name.indexOf("language-");
      if (mark >= 0) {
        String own = attributes.getOrEmpty("class");
        attributes.put("class", Chars.stripRight(name.substring(mark) + " " + own));
        return;
      }
    }
  }

  /** The content of a CDATA section in a math script. */
  static String withoutCdata(String text) {
    String open = "<![CDATA[";
    int start = text.startsWith("%") ? Chars.skipSpace(text, 1) : 0;
    if (!text.startsWith(open, start) || !text.endsWith("]]>")) {
      return text;
    }
    int from = start + open.length();
    if (text.startsWith("\n", from)) {
      from++;
    }
    int to = Math.max(from, text.length() - 3);
    if (to - 2 >= from && text.charAt(to - 1) == '%' && Chars.isSpace(text.charAt(to - 2))) {
      to -= 2;
    }
    return text.substring(from, to);
  }
}

package dev.inkwren.render.paste;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Text with emphasis, code, links and pictures, on one line but for hard breaks. */
final class PastedInline {

  private static final Pattern SPECIAL = Pattern.compile("[\\\\`*<|]|~~|\\$\\$|\\{(?=[:%{])");
  private static final Pattern FREE_UNDERSCORE =
      Pattern.compile("(?<![\\p{L}\\p{N}_])_|_(?![\\p{L}\\p{N}_])");
  private static final Pattern ENTITY = Pattern.compile("&(?=#?\\w{1,20};)");
  private static final Pattern BLOCK_START =
      Pattern.compile("^(?:(#{1,6} |[+>:=-](?: |$)|---)|(\\d+)\\. )");
  private static final Pattern BLANKS = Pattern.compile("[ \\t\\r\\n\\f\\u00A0\\u200B\\uFEFF]+");

  private final StringBuilder out = new StringBuilder();

  String of(List<Node> nodes) {
    nodes.forEach(this::node);
    return out.toString();
  }

  private void node(Node node) {
    if (node instanceof TextNode text) {
      text(escaped(BLANKS.matcher(text.getWholeText()).replaceAll(" ")));
    } else if (node instanceof Element element) {
      element(element);
    }
  }

  private void text(String text) {
    boolean blankBefore = !out.isEmpty() && Character.isWhitespace(out.charAt(out.length() - 1));
    out.append(blankBefore ? text.stripLeading() : text);
  }

  private void element(Element element) {
    switch (element.normalName()) {
      case "br" -> {
        while (!out.isEmpty() && out.charAt(out.length() - 1) == ' ') {
          out.setLength(out.length() - 1);
        }
        out.append(out.isEmpty() ? "" : "  \n");
      }
      case "code", "tt", "samp" -> code(element.wholeText());
      case "a" -> link(element);
      case "img" -> picture(element);
      case "kbd", "sup", "sub", "mark" -> wrapped(element, "<" + element.normalName() + ">");
      case "input", "textarea" -> {}
      default -> emphasis(element);
    }
  }

  private void emphasis(Element element) {
    if (element.hasClass("katex")) {
      Element tex = element.selectFirst("annotation");
      out.append(tex == null ? escaped(element.text()) : "$$" + tex.wholeText().strip() + "$$");
      return;
    }
    String name = element.normalName();
    String style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
    boolean plainBold = style.contains("font-weight:normal") || style.contains("font-weight:400");
    boolean bold =
        !plainBold
            && (name.equals("strong")
                || name.equals("b")
                || style.matches("(?s).*font-weight:(bold|[6-9]00).*"));
    boolean italic = name.equals("em") || name.equals("i") || style.contains("font-style:italic");
    boolean struck =
        name.equals("del")
            || name.equals("s")
            || name.equals("strike")
            || style.contains("text-decoration:line-through");
    String mark = (bold ? "**" : "") + (italic ? "*" : "") + (struck ? "~~" : "");
    marked(new PastedInline().of(element.childNodes()), mark);
  }

  /** Blanks at the edges come to stand outside the marks, where kramdown wants them (K4). */
  private void marked(String inner, String mark) {
    String core = inner.strip();
    boolean nested = !mark.isEmpty() && core.startsWith(mark) && core.endsWith(mark);
    if (mark.isEmpty() || core.isEmpty() || core.contains("\n\n") || nested) {
      text(inner);
      return;
    }
    String closing = new StringBuilder(mark).reverse().toString();
    text(inner.startsWith(" ") ? " " : "");
    out.append(mark).append(core).append(closing).append(inner.endsWith(" ") ? " " : "");
  }

  private void wrapped(Element element, String tag) {
    String inner = new PastedInline().of(element.childNodes()).strip();
    out.append(inner.isEmpty() ? "" : tag + inner + "</" + tag.substring(1));
  }

  private void code(String raw) {
    String code = BLANKS.matcher(raw).replaceAll(" ").strip();
    if (code.isEmpty()) {
      return;
    }
    String ticks = "`";
    while (code.contains(ticks)) {
      ticks += "`";
    }
    String blank = code.startsWith("`") || code.endsWith("`") ? " " : "";
    out.append(ticks).append(blank).append(code).append(blank).append(ticks);
  }

  private void link(Element element) {
    String address = address(element.attr("href"));
    String inner = new PastedInline().of(element.childNodes()).strip();
    String plain = element.text().strip();
    if (inner.isEmpty() || address.isEmpty()) {
      text(inner);
    } else if (plain.equals(element.attr("href").strip()) && address.startsWith("http")) {
      out.append('<').append(address).append('>');
    } else {
      String label = inner.contains("](") ? inner : inner.replace("[", "\\[").replace("]", "\\]");
      out.append('[').append(label.replace("  \n", " ")).append("](").append(address).append(')');
    }
  }

  private void picture(Element element) {
    String address = address(element.attr("src"));
    String alt = BLANKS.matcher(element.attr("alt")).replaceAll(" ").strip();
    if (!address.isEmpty()) {
      out.append("![").append(escaped(alt).replace("[", "\\[").replace("]", "\\]"));
      out.append("](").append(address).append(')');
    }
  }

  /** Addresses that lead somewhere for a reader; empty for scripts, data and other programs. */
  private static String address(String href) {
    String plain = href.replaceAll("[\\x00-\\x20]", "");
    String lower = plain.toLowerCase(Locale.ROOT);
    boolean web =
        lower.startsWith("http://") || lower.startsWith("https://") || lower.startsWith("mailto:");
    int colon = plain.indexOf(':');
    int other = plain.indexOf('/') < 0 ? plain.length() : plain.indexOf('/');
    boolean relative = (colon < 0 || colon > other || plain.startsWith("#")) && !plain.isEmpty();
    return web || relative
        ? plain.replace("(", "%28").replace(")", "%29").replace("<", "%3C").replace(">", "%3E")
        : "";
  }

  /** {@code text} so that kramdown takes none of it for markup (K12, K20). */
  static String escaped(String text) {
    String bare = ENTITY.matcher(text).replaceAll("&amp;");
    String marks = SPECIAL.matcher(bare).replaceAll("\\\\$0");
    return FREE_UNDERSCORE.matcher(marks).replaceAll("\\\\_");
  }

  /** A line that would begin a heading, list, quote or rule is held back by a backslash. */
  static String startsNothing(String paragraph) {
    StringBuilder lines = new StringBuilder();
    for (String line : paragraph.split("\n", -1)) {
      lines.append(lines.isEmpty() ? "" : "\n");
      var start = BLOCK_START.matcher(line);
      if (!start.find()) {
        lines.append(line);
      } else if (start.group(1) != null) {
        lines.append('\\').append(line);
      } else {
        int dot = start.group(2).length();
        lines.append(line, 0, dot).append('\\').append(line.substring(dot));
      }
    }
    return lines.toString();
  }
}

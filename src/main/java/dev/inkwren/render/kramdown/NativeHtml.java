package dev.inkwren.render.kramdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns HTML elements into the kramdown elements they stand for ({@code html_to_native}). */
final class NativeHtml {
  private static final Map<String, Kind> SIMPLE =
      Map.ofEntries(
          Map.entry("blockquote", Kind.QUOTE),
          Map.entry("hr", Kind.RULE),
          Map.entry("br", Kind.LINE_BREAK),
          Map.entry("img", Kind.IMAGE),
          Map.entry("p", Kind.PARAGRAPH),
          Map.entry("thead", Kind.TABLE_HEAD),
          Map.entry("tbody", Kind.TABLE_BODY),
          Map.entry("tfoot", Kind.TABLE_FOOT),
          Map.entry("tr", Kind.ROW),
          Map.entry("td", Kind.CELL),
          Map.entry("th", Kind.CELL),
          Map.entry("ul", Kind.BULLETS),
          Map.entry("ol", Kind.NUMBERS),
          Map.entry("dl", Kind.DEFINITIONS),
          Map.entry("li", Kind.ITEM),
          Map.entry("dt", Kind.TERM),
          Map.entry("dd", Kind.DETAIL));

  private NativeHtml() {}

  static void convert(Node element) {
    process(element, true, false, null);
  }

  private static void process(
      Node node, boolean convert, boolean keepSpace, @Nullable Node parent) {
    if (node.kind == Kind.HTML_COMMENT || node.kind == Kind.INSTRUCTION) {
      String name = parent == null ? "div" : nameOf(parent);
      node.block = HtmlNames.contentOf(name) != Node.Content.SPAN;
    } else if (node.kind == Kind.HTML && !(convert && processSpecial(node))) {
      processPlain(node, convert, keepSpace);
    }
  }

  private static String nameOf(Node node) {
    return switch (node.kind) {
      case HTML -> node.value;
      case EMPHASIS, STRONG, LINK, PARAGRAPH, HEADING, TERM -> "p";
      case CODE_SPAN, CODE_BLOCK -> "code";
      case BULLETS, NUMBERS, TABLE, ROW, TABLE_BODY, TABLE_HEAD, TABLE_FOOT -> "table";
      default -> "div";
    };
  }

  /** Elements with rules of their own; false if the element has none. */
  private static boolean processSpecial(Node node) {
    switch (node.value) {
      case "textarea" -> processElement(node, true, true);
      case "a" -> processLink(node);
      case "em", "i" -> processEmphasis(node, Kind.EMPHASIS);
      case "strong", "b" -> processEmphasis(node, Kind.STRONG);
      case "h1", "h2", "h3", "h4", "h5", "h6" -> processHeading(node);
      case "code", "pre" -> processCode(node);
      case "table" -> processTable(node);
      case "script" -> processScript(node);
      default -> {
        return false;
      }
    }
    return true;
  }

  private static void processPlain(Node node, boolean convert, boolean keepSpace) {
    String name = node.value;
    if (convert) {
      NativeSpace.before(node, name);
    }
    Kind kind = SIMPLE.get(name);
    if (convert && kind != null) {
      become(node, kind);
      processChildren(node, true, keepSpace);
    } else {
      processElement(node, convert, keepSpace);
    }
    if (convert) {
      NativeSpace.behind(node, name);
    }
  }

  private static void become(Node node, Kind kind) {
    node.kind = kind;
    node.value = "";
    node.ial = null;
    node.block = false;
    node.closed = false;
  }

  private static void processChildren(Node node, boolean convert, boolean keepSpace) {
    List<Node> processed = new ArrayList<>(node.children.size());
    for (Node child : node.children) {
      if (child.kind == Kind.TEXT) {
        NativeText.split(child.text(), keepSpace || !convert, child.line, processed);
      } else {
        process(child, convert, keepSpace, node);
        processed.add(child);
      }
    }
    node.children.clear();
    processed.forEach(node::add);
  }

  private static void processElement(Node node, boolean convert, boolean keepSpace) {
    node.block = !HtmlNames.isSpan(node.value);
    node.content = convert ? HtmlNames.contentOf(node.value) : Node.Content.RAW;
    node.closed = false;
    node.ial = null;
    processChildren(node, convert, keepSpace);
  }

  private static void processLink(Node node) {
    if (node.attributes.getOrEmpty("href").isEmpty() && !node.attributes.has("href")) {
      processElement(node, false, false);
    } else {
      become(node, Kind.LINK);
      processChildren(node, true, false);
    }
  }

  private static void processEmphasis(Node node, Kind kind) {
    String text = textOf(node);
    boolean spaced =
        !text.isEmpty()
            && (Chars.isSpace(text.charAt(0)) || Chars.isSpace(text.charAt(text.length() - 1)));
    if (spaced) {
      processElement(node, false, false);
    } else {
      become(node, kind);
      processChildren(node, true, false);
    }
  }

  private static void processHeading(Node node) {
    node.level = node.value.charAt(1) - '0';
    become(node, Kind.HEADING);
    node.idText = textOf(node);
    processChildren(node, true, false);
  }

  private static void processCode(Node node) {
    String code = NativeText.decode(textOf(node));
    if (node.value.equals("code")) {
      become(node, Kind.CODE_SPAN);
      NativeText.dropHighlighterClass(node.attributes);
    } else {
      Node only = node.children.size() == 1 ? node.children.get(0) : null;
      become(node, Kind.CODE_BLOCK);
      if (only != null && only.value.equals("code")) {
        NativeText.takeLanguage(only.attributes.getOrEmpty("class"), node.attributes);
      }
    }
    node.value = code;
    node.children.clear();
  }

  private static void processTable(Node node) {
    if (!NativeTable.isSimple(node)) {
      processElement(node, false, false);
      return;
    }
    NativeSpace.removeText(node);
    processChildren(node, true, false);
    become(node, Kind.TABLE);
    NativeTable.finish(node);
  }

  private static void processScript(Node node) {
    String type = node.attributes.getOrEmpty("type");
    if (!type.contains("math/tex") || node.children.isEmpty()) {
      processElement(node, true, false);
      return;
    }
    String math = NativeText.withoutCdata(node.children.get(0).text());
    become(node, Kind.MATH);
    node.block = type.contains("mode=display");
    node.value = math;
    node.children.clear();
    node.attributes.remove("type");
  }

  static String textOf(Node node) {
    StringBuilder out = new StringBuilder();
    collectText(node, out);
    return out.toString();
  }

  private static void collectText(Node node, StringBuilder out) {
    if (node.kind == Kind.TEXT) {
      out.append(node.text());
    }
    node.children.forEach(child -> collectText(child, out));
  }
}

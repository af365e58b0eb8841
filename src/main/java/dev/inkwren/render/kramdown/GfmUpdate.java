package dev.inkwren.render.kramdown;

import java.util.ArrayList;
import java.util.List;

/** GFM's last pass: line breaks written as a backslash (or any newline), ids of headings (K24). */
final class GfmUpdate {
  private final DocumentState doc;
  private final String lineBreak;
  private final HeadingIds ids;

  GfmUpdate(DocumentState doc, HeadingIds ids) {
    this.doc = doc;
    this.ids = ids;
    this.lineBreak = doc.hardWrap ? "\n" : "\\\n";
  }

  void update(Node node) {
    List<Node> updated = null;
    for (int i = 0; i < node.children.size(); i++) {
      Node child = node.children.get(i);
      if (child.kind == Kind.TEXT) {
        String text = child.text();
        if (text.contains(lineBreak)) {
          if (updated == null) {
            updated = new ArrayList<>(node.children.subList(0, i));
          }
          breakLines(node, child, text, updated);
          continue;
        }
      } else if (child.kind == Kind.HEADING
          && doc.options.autoIds()
          && !child.attributes.has("id")) {
        child.attributes.put("id", ids.next(HeadingIds.Counter.GFM, name(child.idText)));
      } else if (child.kind != Kind.HTML) {
        update(child);
      }
      if (updated != null) {
        updated.add(child);
      }
    }
    if (updated != null) {
      node.children.clear();
      updated.forEach(node::add);
    }
  }

  private void breakLines(Node parent, Node child, String text, List<Node> updated) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    for (int i = text.indexOf(lineBreak); i >= 0; i = text.indexOf(lineBreak, start)) {
      lines.add(text.substring(start, i));
      start = i + lineBreak.length();
    }
    lines.add(text.substring(start));
    int count = lines.size();
    boolean noBreakAtEnd =
        lines.get(count - 1).isEmpty() && parent.isBlock() && parent.last() == child;
    for (int i = 0; i < count; i++) {
      updated.add(new Node(Kind.TEXT, (i > 0 ? "\n" : "") + lines.get(i), child.line));
      if (i < count - 2 || (i == count - 2 && !noBreakAtEnd)) {
        updated.add(new Node(Kind.LINE_BREAK, child.line));
      }
    }
  }

  private static String name(String text) {
    StringBuilder out = new StringBuilder(text.length());
    String lower = Chars.downcase(text);
    for (int i = 0; i < lower.length(); ) {
      int c = lower.codePointAt(i);
      if (Chars.isUnicodeWord(c) || c == '-') {
        out.appendCodePoint(c);
      } else if (Chars.isBlank(c)) {
        out.append('-');
      }
      i += Character.charCount(c);
    }
    return out.toString();
  }
}

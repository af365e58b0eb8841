package dev.inkwren.render.commonmark;

import com.vladsch.flexmark.util.ast.Node;
import dev.inkwren.render.kramdown.CodeUse;
import dev.inkwren.render.kramdown.Heading;
import dev.inkwren.render.kramdown.ImageUse;
import dev.inkwren.render.kramdown.LinkUse;
import dev.inkwren.text.Lines;
import java.util.ArrayList;
import java.util.List;

/** Collects what a document uses while it is printed. */
final class Found {

  final Lines lines;
  final List<Heading> outline = new ArrayList<>();
  final List<LinkUse> links = new ArrayList<>();
  final List<ImageUse> images = new ArrayList<>();
  final List<CodeUse> codes = new ArrayList<>();

  Found(Lines lines) {
    this.lines = lines;
  }

  int line(Node node) {
    return lines.lineAt(node.getStartOffset());
  }

  /** The line behind the last one that holds text of a node. */
  int lineBehind(Node node) {
    int end = node.getEndOffset();
    while (end > node.getStartOffset()
        && Character.isWhitespace(node.getChars().charAt(end - node.getStartOffset() - 1))) {
      end--;
    }
    return lines.lineAt(Math.max(node.getStartOffset(), end - 1)) + 1;
  }

  /** Text between tags, with the characters that were escaped. */
  static String withoutTags(String html) {
    StringBuilder out = new StringBuilder(html.length());
    boolean inTag = false;
    for (int i = 0; i < html.length(); i++) {
      char c = html.charAt(i);
      if (c == '<' || (inTag && c != '>')) {
        inTag = true;
      } else if (inTag) {
        inTag = false;
      } else {
        out.append(c);
      }
    }
    return out.toString()
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&");
  }
}

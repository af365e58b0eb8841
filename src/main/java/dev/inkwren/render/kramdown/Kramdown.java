package dev.inkwren.render.kramdown;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** Renders Markdown as kramdown does. Holds no state: any thread may call it. */
public final class Kramdown {
  private Kramdown() {}

  /**
   * Renders a body.
   *
   * @param body Markdown without front matter; lines may end in LF, CRLF or CR
   * @param options see {@link KramdownOptions#from}
   * @return never null; input that is nested too deeply is cut short with a warning
   */
  public static KramdownDocument render(String body, KramdownOptions options) {
    String text = normalized(body);
    DocumentState doc = new DocumentState(options);
    Node root = new Node(Kind.ROOT, 0);
    new BlockParser(doc, new BlockText(text, 0), root).parseNested(root, new BlockText(text, 0));
    TreeUpdate update = new TreeUpdate(doc);
    update.update(root);
    Abbreviations.replace(doc, List.of(root));
    for (Footnote footnote : doc.footnotes.values()) {
      update.update(footnote.content());
      Abbreviations.replace(doc, List.of(footnote.content()));
    }
    if (doc.gfm) {
      new GfmUpdate(doc).update(root);
    }
    return print(doc, root, text);
  }

  /** The text with LF only and exactly one at its end more than content. */
  private static String normalized(String body) {
    String text = body;
    if (text.indexOf('\r') >= 0) {
      text = text.replace("\r\n", "\n").replace('\r', '\n');
    }
    return text.endsWith("\n") ? text : text + "\n";
  }

  private static KramdownDocument print(DocumentState doc, Node root, String text) {
    HtmlWriter writer = new HtmlWriter(doc, text);
    List<HtmlBlock> blocks = new ArrayList<>();
    TopLevelLines lines = new TopLevelLines(text, root);
    writer.enter(root);
    StringBuilder before = new StringBuilder();
    for (int i = 0; i < root.children.size(); i++) {
      Node child = root.children.get(i);
      writer.write(child, 0);
      String html = writer.out.toString();
      writer.out.setLength(0);
      if (child.kind != Kind.BLANK) {
        blocks.add(new HtmlBlock(before + html, child.line, lines.endOf(i)));
        before.setLength(0);
      } else if (blocks.isEmpty()) {
        before.append(html);
      } else {
        HtmlBlock last = blocks.removeLast();
        blocks.add(new HtmlBlock(last.html() + html, last.startLine(), last.endLine()));
      }
    }
    String footnotes = writer.footnotes.print();
    if (writer.footnotes.isPlaced()) {
      replace(blocks, writer.footnotes.placeholder, footnotes);
    } else if (!footnotes.isEmpty()) {
      blocks.add(new HtmlBlock(footnotes, lines.count(), lines.count()));
    }
    if (writer.contents.isPlaced()) {
      replace(blocks, writer.contents.placeholder, writer.contents.print());
    }
    writer.leave();
    Uses uses = writer.uses;
    return new KramdownDocument(
        blocks,
        uses.outline,
        uses.links,
        uses.images,
        uses.codes,
        writer.footnotes.uses(),
        new ArrayList<>(new LinkedHashSet<>(doc.warnings)));
  }

  private static void replace(List<HtmlBlock> blocks, String placeholder, String html) {
    for (int i = 0; i < blocks.size(); i++) {
      HtmlBlock block = blocks.get(i);
      if (block.html().contains(placeholder)) {
        String replaced = block.html().replace(placeholder, html);
        blocks.set(i, new HtmlBlock(replaced, block.startLine(), block.endLine()));
      }
    }
  }
}

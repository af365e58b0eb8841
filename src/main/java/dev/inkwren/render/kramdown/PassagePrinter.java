package dev.inkwren.render.kramdown;

import java.util.ArrayList;
import java.util.List;

/** Prints passages one after the other, and notes what each of them uses. */
final class PassagePrinter {
  private final HtmlWriter writer;
  private final GfmUpdate gfm;
  private final String text;
  private final boolean isGfm;

  PassagePrinter(HtmlWriter writer, String text) {
    this.writer = writer;
    this.text = text;
    gfm = new GfmUpdate(writer.doc, writer.ids);
    isGfm = writer.doc.gfm;
  }

  /** Takes a print over; false if it would be another one here. */
  boolean repeat(Fragment fragment) {
    if (!writer.ids.repeat(fragment.ids())) {
      return false;
    }
    writer.contents.addAll(fragment.contents());
    Uses uses = writer.uses;
    uses.outline.addAll(fragment.outline());
    uses.links.addAll(fragment.links());
    uses.images.addAll(fragment.images());
    uses.codes.addAll(fragment.codes());
    fragment.warnings().forEach(w -> writer.doc.warn(w.message(), w.line()));
    return true;
  }

  /**
   * Prints a passage whose spans have been read.
   *
   * @param warnings those of reading its spans
   */
  Fragment print(Passage passage, List<Warning> warnings) {
    Uses uses = writer.uses;
    int ids = writer.ids.count();
    int contents = writer.contents.size();
    int outline = uses.outline.size();
    int links = uses.links.size();
    int images = uses.images.size();
    int codes = uses.codes.size();
    Node root = passage.root();
    if (isGfm) {
      gfm.update(root);
    }
    writer.enter(root);
    List<HtmlBlock> blocks = blocks(passage);
    writer.leave();
    boolean gapFirst = !root.children.isEmpty() && root.children.get(0).kind == Kind.BLANK;
    return new Fragment(
        blocks,
        gapFirst,
        writer.ids.since(ids),
        writer.contents.since(contents),
        uses.outline.subList(outline, uses.outline.size()),
        uses.links.subList(links, uses.links.size()),
        uses.images.subList(images, uses.images.size()),
        uses.codes.subList(codes, uses.codes.size()),
        warnings);
  }

  private List<HtmlBlock> blocks(Passage passage) {
    List<Node> nodes = passage.root().children;
    List<HtmlBlock> blocks = new ArrayList<>();
    LineIndex lines = new LineIndex(text, passage.start(), passage.line());
    for (int i = 0; i < nodes.size(); i++) {
      Node node = nodes.get(i);
      if (node.kind == Kind.BLANK) {
        continue;
      }
      int next = i + 1;
      writer.write(node, 0);
      if (next < nodes.size() && nodes.get(next).kind == Kind.BLANK) {
        writer.out.append('\n');
        next++;
      }
      String html = writer.out.toString();
      writer.out.setLength(0);
      int limit = next < nodes.size() ? nodes.get(next).line : passage.endLine();
      blocks.add(new HtmlBlock(html, node.line, endOf(lines, node.line, limit)));
    }
    return blocks;
  }

  /** Blank lines behind a block do not belong to it. */
  private static int endOf(LineIndex lines, int start, int limit) {
    int end = limit;
    while (end > start + 1 && lines.isBlank(end - 1)) {
      end--;
    }
    return Math.max(end, start);
  }
}

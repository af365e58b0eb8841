package dev.inkwren.render.commonmark;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import dev.inkwren.render.kramdown.HtmlBlock;
import dev.inkwren.render.kramdown.KramdownDocument;
import dev.inkwren.text.Lines;
import java.util.ArrayList;
import java.util.List;

/** Prints flexmark's tree block by block. */
final class BlockPrinter {

  private final CommonMarkOptions options;
  private final Document document;
  private final Found found;
  private final Footnotes footnotes;
  private final SpanPrinter spans;
  private final CodePrinter codes;
  private final TablePrinter tables;
  private final HeadingNames names = new HeadingNames();
  private StringBuilder out = new StringBuilder();
  private boolean tight;
  private String backLink = "";

  BlockPrinter(CommonMarkOptions options, Document document, Lines lines) {
    this.options = options;
    this.document = document;
    found = new Found(lines);
    footnotes = new Footnotes(document);
    spans = new SpanPrinter(options, document, found, footnotes);
    codes = new CodePrinter(options, found);
    tables = new TablePrinter(spans);
  }

  KramdownDocument document() {
    List<HtmlBlock> blocks = new ArrayList<>();
    for (Node child : document.getChildren()) {
      print(child);
      if (!out.isEmpty()) {
        blocks.add(new HtmlBlock(taken(), found.line(child), found.lineBehind(child)));
      }
    }
    printFootnotes();
    if (!out.isEmpty()) {
      int end = found.lines.count();
      blocks.add(new HtmlBlock(taken(), end, end));
    }
    return new KramdownDocument(
        blocks,
        found.outline,
        found.links,
        found.images,
        found.codes,
        footnotes.uses(found.lines),
        List.of());
  }

  private String taken() {
    String html = out.toString();
    out = new StringBuilder();
    return html;
  }

  private void print(Node node) {
    switch (node) {
      case Paragraph paragraph -> paragraph(paragraph);
      case Heading heading -> heading(heading);
      case BlockQuote quote -> wrap("<blockquote>\n", quote, "</blockquote>\n");
      case ListBlock list -> list(list);
      case FencedCodeBlock code -> codes.fenced(code, out);
      case IndentedCodeBlock code -> codes.indented(code, out);
      case ThematicBreak ignored -> out.append("<hr />\n");
      case HtmlBlockBase html -> html(html);
      case TableBlock table -> tables.print(table, out);
      case Reference ignored -> {}
      case FootnoteParser.Definition ignored -> {}
      default -> node.getChildren().forEach(this::print);
    }
  }

  private void wrap(String open, Node node, String close) {
    out.append(open);
    node.getChildren().forEach(this::print);
    out.append(close);
  }

  private void paragraph(Paragraph node) {
    String content = spans.of(node);
    boolean bare = tight && !(node.getParent() instanceof BlockQuote);
    boolean endsFootnote =
        node.getParent() instanceof FootnoteParser.Definition && node.getNext() == null;
    if (endsFootnote) {
      content += " " + backLink;
      backLink = "";
    }
    out.append(bare ? "" : "<p>").append(content).append(bare ? "" : "</p>\n");
  }

  private void heading(Heading node) {
    String content = spans.of(node);
    String id = options.gitHubPages() ? names.next(content) : "";
    out.append("<h").append(node.getLevel());
    out.append(id.isEmpty() ? "" : " id=\"" + id + "\"").append('>').append(content);
    out.append("</h").append(node.getLevel()).append(">\n");
    found.outline.add(
        new dev.inkwren.render.kramdown.Heading(
            node.getLevel(), id, Found.withoutTags(content), found.line(node), false));
  }

  private void html(HtmlBlockBase node) {
    if (options.is("UNSAFE")) {
      StringBuilder html = new StringBuilder();
      node.getContentLines().forEach(html::append);
      String whole = html.isEmpty() ? node.getChars().toString() : html.toString();
      out.append(TagFilter.in(whole.stripTrailing(), options)).append('\n');
    } else {
      out.append("<!-- raw HTML omitted -->\n");
    }
  }

  private void list(ListBlock node) {
    boolean outer = tight;
    tight = node.isTight();
    boolean numbers = node instanceof OrderedList;
    int start = node instanceof OrderedList ordered ? ordered.getStartNumber() : 1;
    out.append(numbers ? "<ol" : "<ul");
    out.append(start == 1 ? "" : " start=\"" + start + "\"").append(">\n");
    node.getChildren().forEach(this::item);
    out.append(numbers ? "</ol>\n" : "</ul>\n");
    tight = outer;
  }

  private void item(Node node) {
    StringBuilder outer = out;
    out = new StringBuilder();
    boolean first = true;
    for (Node child : node.getChildren()) {
      boolean bare = tight && child instanceof Paragraph;
      out.append(first || (bare && !first) ? "" : "\n");
      print(child);
      first = false;
    }
    String content = taken();
    out = outer;
    out.append("<li>");
    boolean mayBeTask = options.has("tasklist") && node.getAncestorOfType(BlockQuote.class) == null;
    int box = mayBeTask ? taskBox(content) : -1;
    if (box >= 0) {
      boolean done = content.charAt(box + 1) != ' ';
      out.append("<input type=\"checkbox\" ").append(done ? "checked=\"\" " : "");
      out.append("disabled=\"\" /> ").append(content, 0, box).append(content.substring(box + 4));
    } else {
      out.append(content);
    }
    out.append("</li>\n");
  }

  /** Where the box stands that begins a task, or -1. */
  private static int taskBox(String content) {
    int at = content.startsWith("<p>") ? 3 : 0;
    boolean box =
        content.length() > at + 4
            && content.charAt(at) == '['
            && " xX".indexOf(content.charAt(at + 1)) >= 0
            && content.charAt(at + 2) == ']'
            && Character.isWhitespace(content.charAt(at + 3));
    return box ? at : -1;
  }

  private void printFootnotes() {
    List<FootnoteParser.Definition> used = footnotes.used();
    for (int i = 0; i < used.size(); i++) {
      out.append(i == 0 ? "<section class=\"footnotes\">\n<ol>\n" : "");
      backLink = "<a href=\"#fnref" + (i + 1) + "\" class=\"footnote-backref\">↩</a>";
      out.append("<li id=\"fn").append(i + 1).append("\">\n");
      used.get(i).getChildren().forEach(this::print);
      out.append(backLink).append(backLink.isEmpty() ? "" : "\n").append("</li>\n");
    }
    out.append(used.isEmpty() ? "" : "</ol>\n</section>\n");
  }
}

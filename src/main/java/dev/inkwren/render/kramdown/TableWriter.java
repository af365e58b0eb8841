package dev.inkwren.render.kramdown;

/** Prints tables; alignments become styles of the cells. */
final class TableWriter {
  private final HtmlWriter to;

  TableWriter(HtmlWriter to) {
    this.to = to;
  }

  void write(Node node, int indent) {
    switch (node.kind) {
      case TABLE -> to.wrap("table", node, indent);
      case TABLE_HEAD -> to.wrap("thead", node, indent);
      case TABLE_BODY -> to.wrap("tbody", node, indent);
      case TABLE_FOOT -> to.wrap("tfoot", node, indent);
      case ROW -> row(node, indent);
      default -> cell("td", node, "", indent);
    }
  }

  private void row(Node row, int indent) {
    to.indent(indent);
    to.open("tr", row.attributes);
    to.out.append('\n');
    String tag = to.parent().kind == Kind.TABLE_HEAD ? "th" : "td";
    Node table = to.parent().kind == Kind.ROOT ? row : to.ancestor(1);
    to.enter(row);
    for (int column = 0; column < row.children.size(); column++) {
      String alignment = column < table.words.size() ? table.words.get(column) : "";
      Node child = row.children.get(column);
      if (child.kind == Kind.CELL) {
        cell(tag, child, alignment, indent + 2);
      } else {
        to.write(child, indent + 2);
      }
    }
    to.leave();
    to.indent(indent);
    to.out.append("</tr>\n");
  }

  private void cell(String tag, Node cell, String alignment, int indent) {
    Attributes attributes = cell.attributes;
    if (!alignment.isEmpty()) {
      attributes = attributes.copy();
      String style = attributes.get("style");
      attributes.put("style", (style == null ? "" : style + "; ") + "text-align: " + alignment);
    }
    to.indent(indent);
    to.open(tag, attributes);
    int start = to.out.length();
    to.inner(cell, indent);
    if (to.out.length() == start) {
      to.out.append(HtmlEscape.entity(0xA0, "", to.options.entityOutput()));
    }
    to.close(tag);
    to.out.append('\n');
  }
}

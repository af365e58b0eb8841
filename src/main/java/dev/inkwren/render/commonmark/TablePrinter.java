package dev.inkwren.render.commonmark;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Locale;

/** Prints tables of cmark-gfm's extension {@code table}. */
final class TablePrinter {

  private final SpanPrinter spans;

  TablePrinter(SpanPrinter spans) {
    this.spans = spans;
  }

  void print(TableBlock table, StringBuilder out) {
    out.append("<table>\n");
    for (Node part : table.getChildren()) {
      if (part instanceof TableHead) {
        rows(part, "thead", "th", out);
      } else if (part instanceof TableBody && part.hasChildren()) {
        rows(part, "tbody", "td", out);
      }
    }
    out.append("</table>\n");
  }

  private void rows(Node part, String tag, String cellTag, StringBuilder out) {
    out.append('<').append(tag).append(">\n");
    for (Node row : part.getChildren()) {
      out.append("<tr>\n");
      for (Node child : row.getChildren()) {
        if (child instanceof TableCell cell) {
          cell(cell, cellTag, out);
        }
      }
      out.append("</tr>\n");
    }
    out.append("</").append(tag).append(">\n");
  }

  private void cell(TableCell cell, String tag, StringBuilder out) {
    TableCell.Alignment alignment = cell.getAlignment();
    out.append('<').append(tag);
    if (alignment != null) {
      out.append(" align=\"").append(alignment.name().toLowerCase(Locale.ROOT)).append('"');
    }
    out.append('>').append(spans.of(cell)).append("</").append(tag).append(">\n");
  }
}

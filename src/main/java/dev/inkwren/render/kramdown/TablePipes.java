package dev.inkwren.render.kramdown;

import java.util.List;

/** Makes sure that every line of a table has a pipe outside of code and HTML tags. */
final class TablePipes {
  private TablePipes() {}

  static boolean onEveryLine(DocumentState doc, String table) {
    boolean pipe = false;
    for (Node part : SpanParser.codeAndHtmlOf(doc, table)) {
      List<String> lines = Strings.split(part.text(), '\n');
      int count = lines.size();
      if (part.kind == Kind.CODE_SPAN) {
        if (count > 2 || (count == 2 && !pipe)) {
          return pipe;
        }
        if (count == 2) {
          pipe = false;
        }
      } else {
        if (count > 1 && !pipe && !hasPipe(lines.get(0))) {
          return pipe;
        }
        boolean before = count <= 1 && pipe;
        pipe = before || (count > 0 && hasPipe(lines.get(count - 1)));
      }
    }
    return pipe;
  }

  private static boolean hasPipe(String line) {
    return Table.hasPipe(line, 0, line.length());
  }
}

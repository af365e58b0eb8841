package dev.inkwren.ui.editor;

import dev.inkwren.text.Lines;
import dev.inkwren.text.TextRange;

/**
 * A text asked line by line, so that an aid for one line never costs the whole document. Lines are
 * 0-based and come without their line break; offsets are UTF-16 units, 0-based.
 */
interface TextLines {

  int count();

  String line(int line);

  /** Offset of the first character of {@code line}. */
  int start(int line);

  /** The line that holds {@code offset}; a line break belongs to the line it ends. */
  int lineAt(int offset);

  /** Offset of the line break that ends {@code line}, or the end of the text. */
  default int end(int line) {
    return start(line) + line(line).length();
  }

  /** How many UTF-16 units stand before {@code offset} in its line. */
  default int column(int offset) {
    return offset - start(lineAt(offset));
  }

  /** True for a line with nothing but quote marks on it, and beyond the text. */
  default boolean isBlank(int line) {
    return line < 0 || line >= count() || LinePrefix.unquoted(line(line)).isBlank();
  }

  /** The characters of {@code range}, line breaks included. */
  default String text(TextRange range) {
    int first = lineAt(range.start());
    int last = lineAt(range.end());
    if (first == last) {
      return line(first).substring(range.start() - start(first), range.end() - start(first));
    }
    StringBuilder text = new StringBuilder(line(first).substring(range.start() - start(first)));
    for (int line = first + 1; line < last; line++) {
      text.append('\n').append(line(line));
    }
    return text.append('\n').append(line(last), 0, range.end() - start(last)).toString();
  }

  /** A text held as one string. */
  static TextLines of(String text) {
    Lines lines = Lines.of(text);
    return new TextLines() {
      @Override
      public int count() {
        return lines.count();
      }

      @Override
      public String line(int line) {
        return lines.line(line);
      }

      @Override
      public int start(int line) {
        return lines.start(line);
      }

      @Override
      public int lineAt(int offset) {
        return lines.lineAt(offset);
      }
    };
  }
}

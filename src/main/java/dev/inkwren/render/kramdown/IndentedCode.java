package dev.inkwren.render.kramdown;

/** Code indented by a tab or four spaces, with lazily continued lines (K28). */
final class IndentedCode {
  private IndentedCode() {}

  /** Length of the indentation that makes code, 0 if there is none. */
  static int indent(BlockText text, int p) {
    if (text.at(p) == '\t') {
      return 1;
    }
    return text.s.startsWith("    ", p) ? 4 : 0;
  }

  /**
   * End of the indented lines at {@code p}; blank lines are taken in when more of them follow. Also
   * what continues a footnote definition.
   */
  static int end(BlockText text, int p) {
    int end = p;
    while (true) {
      int line = BlankLine.end(text, end);
      if (indent(text, line) == 0 || !hasText(text, line)) {
        return end;
      }
      end = text.endOfLine(line);
      while (end < text.s.length() && hasText(text, end) && !interrupts(text, end)) {
        end = text.endOfLine(end);
      }
    }
  }

  private static boolean hasText(BlockText text, int p) {
    int i = Chars.skipBlank(text.s, p);
    return i < text.s.length() && !Chars.isSpace(text.s.charAt(i));
  }

  private static boolean interrupts(BlockText text, int p) {
    return AttributeLine.startsAt(text, p)
        || EndOfBlock.end(text, p) >= 0
        || BlockHtml.endsLaziness(text, text.skipIndent(p));
  }

  static boolean parse(BlockParser p) {
    BlockText text = p.text;
    int start = text.pos;
    if (indent(text, start) == 0) {
      return false;
    }
    int end = end(text, start);
    Node code = p.create(Kind.CODE_BLOCK, text.line());
    code.value = code(text, start, end);
    p.tree.add(code);
    text.pos = end;
    return true;
  }

  private static String code(BlockText text, int start, int end) {
    StringBuilder out = new StringBuilder(end - start);
    for (int line = start; line < end; ) {
      int next = text.endOfLine(line);
      int indent = indent(text, line);
      int first = text.skipIndent(line);
      if (line > start && indent == 0 && !Chars.isSpace(text.at(first))) {
        out.setCharAt(out.length() - 1, ' ');
      }
      out.append(text.s, line + indent, next);
      line = next;
    }
    return out.toString();
  }

  /** Text without the indentation of its lines. */
  static String unindent(BlockText text, int start, int end) {
    StringBuilder out = new StringBuilder(end - start);
    for (int line = start; line < end; ) {
      int next = text.endOfLine(line);
      out.append(text.s, line + indent(text, line), next);
      line = next;
    }
    return out.toString();
  }
}

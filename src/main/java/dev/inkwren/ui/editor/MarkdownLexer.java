package dev.inkwren.ui.editor;

import dev.inkwren.ui.editor.LineState.Before;
import dev.inkwren.ui.editor.LineState.Mode;

/**
 * Colours a post line by line: a line, the one behind it and what the line before handed on are all
 * it looks at, so that a key costs its own line and whatever it really changes. Total and pure.
 *
 * <p>An opened fence counts as one at once; whether it will ever be closed (statement K26) cannot
 * be known from here.
 */
final class MarkdownLexer {

  /** Longer lines are shown without colours, which take longer to lay out than to find. */
  static final int LONGEST = 4_000;

  private MarkdownLexer() {}

  /**
   * @param line without its line break
   * @param next the line behind it; empty at the end of the text
   * @param before {@link LineState#START} for the first line, else what the line before left
   */
  static LexedLine lex(String line, String next, LineState before) {
    return switch (before.mode()) {
      case START -> first(line, next);
      case FRONT_MATTER -> frontMatter(line, before);
      case FENCE -> fenced(line, next, before);
      case COMMENT -> until(line, before.word(), LineKind.COMMENT, Tok.COMMENT, before);
      case MATH -> until(line, "$$", LineKind.MATH, Tok.MATH, before);
      case HTML -> HtmlBlock.lex(line, before);
      case BODY -> new BlockLexer(line, next, before).lex();
    };
  }

  private static LexedLine first(String line, String next) {
    if (line.stripTrailing().equals("---")) {
      return whole(
          line, LineKind.FRONT_MATTER_EDGE, Tok.MARKUP, LineState.START.in(Mode.FRONT_MATTER));
    }
    return lex(line, next, LineState.BODY);
  }

  private static LexedLine frontMatter(String line, LineState before) {
    String edge = line.stripTrailing();
    if (edge.equals("---") || edge.equals("...")) {
      return whole(line, LineKind.FRONT_MATTER_EDGE, Tok.MARKUP, LineState.BODY);
    }
    if (line.length() > LONGEST) {
      return LexedLine.plain(LineKind.LONG, line.length(), before);
    }
    Marks marks = new Marks(line);
    YamlLexer.lex(marks, 0);
    return marks.done(LineKind.FRONT_MATTER, before);
  }

  private static LexedLine whole(String line, LineKind kind, Tok tok, LineState after) {
    Marks marks = new Marks(line.length() > LONGEST ? line.substring(0, LONGEST) : line);
    marks.add(0, marks.length(), tok);
    LexedLine lexed = marks.done(kind, after);
    return line.length() > LONGEST ? LexedLine.plain(kind, line.length(), after) : lexed;
  }

  private static LexedLine fenced(String line, String next, LineState before) {
    if (line.length() > LONGEST) {
      return LexedLine.plain(LineKind.LONG, line.length(), before);
    }
    Marks marks = new Marks(line);
    int start = 0;
    for (int quote = 0; quote < before.quote(); quote++) {
      int at = marks.skipSpaces(start);
      if (marks.at(at) != '>') {
        return lex(line, next, before.within(0, before.columns()).after(Before.OTHER));
      }
      marks.add(start, at + 1, Tok.QUOTE_MARK);
      start = marks.at(at + 1) == ' ' ? at + 2 : at + 1;
    }
    if (closes(marks, start, before)) {
      marks.add(marks.skipSpaces(start), marks.length(), Tok.FENCE);
      return marks.done(LineKind.FENCE, before.after(Before.OTHER));
    }
    marks.add(start, marks.length(), Tok.CODE_BLOCK);
    int open = CodeLexer.lex(marks, start, before.word(), before.code());
    return marks.done(LineKind.CODE, before.code(open));
  }

  private static boolean closes(Marks marks, int start, LineState fence) {
    int at = marks.skipSpaces(start);
    if (fence.mark() == '%') {
      return marks.line.startsWith("{%", at) && marks.line.contains("endhighlight");
    }
    int run = marks.run(at, fence.mark());
    return run >= fence.size() && marks.blankFrom(at + run);
  }

  private static LexedLine until(
      String line, String closer, LineKind kind, Tok tok, LineState before) {
    boolean closed = line.contains(closer);
    return whole(line, kind, tok, closed ? before.after(Before.OTHER) : before);
  }
}

package dev.inkwren.ui.editor;

import dev.inkwren.ui.editor.LineState.Before;
import dev.inkwren.ui.editor.LineState.Mode;
import java.util.Arrays;
import java.util.Optional;

/** Recognises the blocks of one line behind its quote and list marks; text is none of them. */
final class LeafLexer {

  /** How far kramdown wants what belongs to a footnote indented. */
  private static final int NOTE_INDENT = 4;

  private final Marks marks;
  private final int at;
  private final boolean fresh;

  /**
   * @param at where the content begins
   * @param fresh no paragraph or table stands directly before
   */
  LeafLexer(Marks marks, int at, boolean fresh) {
    this.marks = marks;
    this.at = at;
    this.fresh = fresh;
  }

  /**
   * @param column where the content begins, tabs counted
   * @param base where the content of the items and quotes around begins
   */
  Optional<LexedLine> lex(LineState state, int column, int base, LineState before) {
    return heading(state, column == base)
        .or(() -> fence(state))
        .or(() -> attributes(state))
        .or(() -> html(state))
        .or(() -> math(state))
        .or(() -> liquid(state))
        .or(() -> definition(state, base, before))
        .or(() -> table(state, before));
  }

  private Optional<LexedLine> heading(LineState state, boolean flush) {
    int level = marks.run(at, '#');
    if (!flush || level == 0 || level > 6 || marks.at(at + level) != ' ') {
      return Optional.empty();
    }
    new InlineLexer(marks, false).lex(at + level, marks.length());
    marks.add(at, marks.length(), Tok.HEADING);
    marks.add(at, at + level, Tok.MARKUP);
    return Optional.of(marks.done(LineKind.heading(level), state.after(Before.OTHER)));
  }

  private Optional<LexedLine> fence(LineState state) {
    char c = marks.at(at);
    int run = marks.run(at, c);
    if ((c != '`' && c != '~') || run < 3) {
      return Optional.empty();
    }
    String info = marks.line.substring(at + run).strip();
    if (info.indexOf(' ') >= 0 || (c == '`' && info.indexOf('`') >= 0)) {
      return Optional.empty();
    }
    int question = info.indexOf('?');
    String language = question < 0 ? info : info.substring(0, question);
    marks.add(at, at + run, Tok.FENCE);
    marks.add(at + run, marks.length(), Tok.FENCE, Tok.LANGUAGE);
    return Optional.of(marks.done(LineKind.FENCE, state.fence(c, run, language)));
  }

  private Optional<LexedLine> attributes(LineState state) {
    if (!marks.line.startsWith("{:", at) || !marks.line.stripTrailing().endsWith("}")) {
      return Optional.empty();
    }
    marks.add(at, marks.length(), Tok.ATTRIBUTE);
    boolean comment = marks.line.startsWith("{::comment}", at);
    LineState after = comment ? state.comment("{:/") : state.after(Before.OTHER);
    return Optional.of(marks.done(LineKind.ATTRIBUTE, after));
  }

  private Optional<LexedLine> html(LineState state) {
    if (marks.line.startsWith("<!--", at)) {
      boolean closed = marks.line.indexOf("-->", at) >= 0;
      if (closed) {
        new InlineLexer(marks, false).lex(at, marks.length());
        return Optional.of(marks.done(LineKind.COMMENT, state.after(Before.OTHER)));
      }
      marks.add(at, marks.length(), Tok.COMMENT);
      return Optional.of(marks.done(LineKind.COMMENT, state.comment("-->")));
    }
    String element = HtmlBlock.opens(marks, at);
    return element.isEmpty()
        ? Optional.empty()
        : Optional.of(HtmlBlock.open(marks, at, element, state));
  }

  private Optional<LexedLine> math(LineState state) {
    if (!marks.line.startsWith("$$", at) || marks.line.indexOf("$$", at + 2) >= 0) {
      return Optional.empty();
    }
    marks.add(at, marks.length(), Tok.MATH);
    return Optional.of(marks.done(LineKind.MATH, state.in(Mode.MATH)));
  }

  private Optional<LexedLine> liquid(LineState state) {
    if (!marks.line.startsWith("{%", at)) {
      return Optional.empty();
    }
    int name = marks.skipSpaces(marks.at(at + 2) == '-' ? at + 3 : at + 2);
    if (marks.line.startsWith("comment", name) && !marks.line.contains("endcomment")) {
      marks.add(at, marks.length(), Tok.COMMENT);
      return Optional.of(marks.done(LineKind.COMMENT, state.comment("endcomment")));
    }
    if (marks.line.startsWith("highlight ", name) && !marks.line.contains("endhighlight")) {
      marks.add(at, marks.length(), Tok.LIQUID);
      String rest = marks.line.substring(name + 10).strip();
      String language = rest.split("[ %-]", 2)[0];
      return Optional.of(marks.done(LineKind.FENCE, state.fence('%', 1, language)));
    }
    return Optional.empty();
  }

  private Optional<LexedLine> definition(LineState state, int base, LineState before) {
    boolean term = before.inParagraph() && marks.at(at) == ':' && marks.at(at + 1) == ' ';
    int end = term ? at + 1 : labelEnd();
    if (end < 0) {
      return Optional.empty();
    }
    boolean note = !term && marks.at(at + 1) == '^';
    marks.add(at, end, note ? Tok.FOOTNOTE : Tok.DEFINITION);
    new InlineLexer(marks, false).lex(end, marks.length());
    LineState after = state.after(term ? Before.MORE_TEXT : Before.OTHER);
    return Optional.of(marks.done(LineKind.TEXT, note ? after.inItem(base + NOTE_INDENT) : after));
  }

  /** End of {@code [id]:}, {@code [^id]:} or {@code *[word]:} at the start of a block, or -1. */
  private int labelEnd() {
    int open = marks.at(at) == '*' ? at + 1 : at;
    int close = marks.at(open) == '[' ? marks.line.indexOf("]:", open) : -1;
    return close > open + 1 && fresh ? close + 2 : -1;
  }

  private Optional<LexedLine> table(LineState state, LineState before) {
    boolean goesOn = before.before() == Before.TABLE && state.quote() == before.quote();
    if (!(fresh || goesOn) || marks.line.indexOf('|', at) < 0) {
      return Optional.empty();
    }
    new InlineLexer(marks, true).lex(at, marks.length());
    boolean bar = false;
    for (int i = at; i < marks.length(); i++) {
      bar |= (marks.bits[i] & Tok.BAR.mask()) != 0;
    }
    if (!bar) {
      Arrays.fill(marks.bits, at, marks.length(), 0);
      return Optional.empty();
    }
    if (isDelimiter()) {
      marks.add(at, marks.length(), Tok.MARKUP);
    }
    return Optional.of(marks.done(LineKind.TABLE, state.after(Before.TABLE)));
  }

  private boolean isDelimiter() {
    return marks.line.substring(at).chars().allMatch(c -> "|-:+= ".indexOf(c) >= 0);
  }
}

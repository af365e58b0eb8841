package dev.inkwren.check.source;

import dev.inkwren.text.Lines;
import dev.inkwren.text.TextRange;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Tells the lines of a body apart, near enough to kramdown that rules on prose never look into code
 * or comments: fences (K26, K27), indented code (K28), comments (K39), HTML blocks (K36), block
 * mathematics (K14), quotes and lists around them.
 */
final class BlockScan {

  private final char[] work;
  private final String view;
  private final Lines lines;
  private final LineKind[] kinds;
  private final int[] contentStarts;
  private final List<Fence> fences = new ArrayList<>();
  private final Deque<Integer> listColumns = new ArrayDeque<>();
  private final int first;
  private boolean afterBlank = true;
  private boolean afterIndented;

  BlockScan(char[] work, Lines lines, int bodyStart) {
    this.work = work;
    this.view = new String(work);
    this.lines = lines;
    this.kinds = new LineKind[lines.count()];
    this.contentStarts = new int[lines.count()];
    Arrays.fill(kinds, LineKind.HEADER);
    this.first = lines.lineAt(bodyStart);
    for (int line = 0; line < first; line++) {
      contentStarts[line] = lines.start(line);
    }
  }

  Lines lines() {
    return lines;
  }

  LineKind[] kinds() {
    return kinds;
  }

  int[] contentStarts() {
    return contentStarts;
  }

  List<Fence> fences() {
    return fences;
  }

  /** The text the scan read. */
  String view() {
    return view;
  }

  void run() {
    int line = first;
    while (line < lines.count()) {
      line = block(line);
    }
  }

  /** Reads what starts at {@code line}; the answer is the first line behind it. */
  private int block(int line) {
    int end = lines.end(line);
    int inner = behindQuotes(line);
    int text = behindSpaces(inner, end);
    contentStarts[line] = text;
    if (text == end) {
      kinds[line] = LineKind.BLANK;
      afterBlank = true;
      return line + 1;
    }
    int indent = columns(inner, text);
    leaveLists(indent, text, end);
    int base = listColumns.isEmpty() ? 0 : listColumns.peek();
    if (indent >= base + 4 && (afterBlank || afterIndented)) {
      kinds[line] = LineKind.CODE;
      afterIndented = true;
      afterBlank = false;
      return line + 1;
    }
    afterIndented = false;
    int next = special(line, text, end);
    if (next > line) {
      afterBlank = false;
      return next;
    }
    return textLine(line, inner, text, end);
  }

  private int textLine(int line, int inner, int text, int end) {
    int marker = listMarker(text, end);
    if (marker > text) {
      int content = behindSpaces(marker, end);
      listColumns.push(content == end ? columns(inner, marker) + 1 : columns(inner, content));
      contentStarts[line] = content;
      int next = content == end ? line : special(line, content, end);
      if (next > line) {
        afterBlank = false;
        return next;
      }
    }
    kinds[line] = LineKind.TEXT;
    afterBlank = false;
    return line + 1;
  }

  /** Fence, comment, HTML or mathematics at {@code text}; {@code line} itself when none. */
  private int special(int line, int text, int end) {
    char c = view.charAt(text);
    return switch (c) {
      case '`', '~' -> fence(line, text, end);
      case '<' -> html(line, text);
      case '$' -> mathematics(line, text);
      default -> line;
    };
  }

  private int fence(int line, int text, int end) {
    char mark = view.charAt(text);
    int run = run(text, end, mark);
    if (run < 3 || view.substring(text + run, end).indexOf('`') >= 0) {
      return line;
    }
    int infoStart = behindSpaces(text + run, end);
    int infoEnd = end;
    while (infoEnd > infoStart && Character.isWhitespace(view.charAt(infoEnd - 1))) {
      infoEnd--;
    }
    TextRange info = new TextRange(infoStart, infoEnd);
    TextRange marks = new TextRange(text, text + run);
    int close = closingFence(line, mark, run);
    Optional<Integer> closeLine = close < 0 ? Optional.empty() : Optional.of(close);
    fences.add(new Fence(line, closeLine, marks, info, info.in(view)));
    if (close < 0) {
      return line;
    }
    kinds[line] = LineKind.FENCE;
    mark(line + 1, close, LineKind.CODE);
    kinds[close] = LineKind.FENCE;
    contentStarts[close] = behindSpaces(behindQuotes(close), lines.end(close));
    return close + 1;
  }

  private int closingFence(int open, char mark, int run) {
    int depth = quoteDepth(open);
    for (int line = open + 1; line < lines.count(); line++) {
      int end = lines.end(line);
      if (depth > 0 && quoteDepth(line) < depth && behindSpaces(lines.start(line), end) == end) {
        return -1;
      }
      int inner = depth > 0 ? behindQuotes(line) : lines.start(line);
      int text = behindSpaces(inner, end);
      boolean reach = !listColumns.isEmpty() || columns(inner, text) <= 3;
      int found = text < end && view.charAt(text) == mark ? run(text, end, mark) : 0;
      if (reach && found >= run && behindSpaces(text + found, end) == end) {
        return line;
      }
    }
    return -1;
  }

  private int html(int line, int text) {
    if (view.startsWith("<!--", text)) {
      int close = view.indexOf("-->", text + 4);
      int last = close < 0 ? line : lines.lineAt(close);
      int rest = close < 0 ? text : behindSpaces(close + 3, lines.end(last));
      if (close < 0 || rest < lines.end(last)) {
        return line;
      }
      mark(line, last + 1, LineKind.COMMENT);
      return last + 1;
    }
    HtmlBlock block = HtmlBlock.at(view, text);
    if (block.end() <= text) {
      return line;
    }
    if (block.verbatim()) {
      Body.blank(work, block.contentStart(), block.contentEnd(), Body.SOMETHING);
    }
    int last = lines.lineAt(Math.max(text, block.end() - 1));
    mark(line, last + 1, LineKind.HTML);
    return last + 1;
  }

  private int mathematics(int line, int text) {
    int close = view.startsWith("$$", text) ? view.indexOf("$$", text + 2) : -1;
    if (close < 0) {
      return line;
    }
    int last = lines.lineAt(close);
    if (behindSpaces(close + 2, lines.end(last)) < lines.end(last)) {
      return line;
    }
    mark(line, last + 1, LineKind.MATH);
    return last + 1;
  }

  private void mark(int from, int to, LineKind kind) {
    for (int line = from; line < to; line++) {
      kinds[line] = kind;
      contentStarts[line] = Math.max(contentStarts[line], lines.start(line));
    }
  }

  /** After a blank line, text left of a list item's content ends the item (K30). */
  private void leaveLists(int indent, int text, int end) {
    boolean marker = listMarker(text, end) > text;
    while (!listColumns.isEmpty()
        && (afterBlank || marker)
        && indent < (marker ? listColumns.peek() : Math.min(listColumns.peek(), 4))) {
      listColumns.pop();
    }
  }

  /** Behind a list marker and one space; {@code text} where there is none (K29). */
  private int listMarker(int text, int end) {
    int at = text;
    char c = view.charAt(at);
    if (c == '-' || c == '*' || c == '+') {
      at++;
    } else {
      while (at < end && view.charAt(at) >= '0' && view.charAt(at) <= '9') {
        at++;
      }
      if (at == text || at == end || view.charAt(at) != '.') {
        return text;
      }
      at++;
    }
    return at == end || isSpace(view.charAt(at)) ? at : text;
  }

  private int behindQuotes(int line) {
    int at = lines.start(line);
    int end = lines.end(line);
    while (true) {
      int text = behindSpaces(at, end);
      boolean quote = text < end && view.charAt(text) == '>';
      boolean near = columns(at, text) <= 3 || !listColumns.isEmpty();
      if (!quote || !near) {
        return at;
      }
      at = text + 1;
      if (at < end && view.charAt(at) == ' ') {
        at++;
      }
    }
  }

  private int quoteDepth(int line) {
    int depth = 0;
    for (int i = lines.start(line); i < behindQuotes(line); i++) {
      depth += view.charAt(i) == '>' ? 1 : 0;
    }
    return depth;
  }

  private int behindSpaces(int from, int end) {
    int at = from;
    while (at < end && isSpace(view.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\r' || c == '\f' || c == Body.NOTHING;
  }

  private int run(int from, int end, char c) {
    int at = from;
    while (at < end && view.charAt(at) == c) {
      at++;
    }
    return at - from;
  }

  /** Columns between two offsets of one line; a tab counts to the next multiple of four. */
  private int columns(int from, int to) {
    int columns = 0;
    for (int i = from; i < to; i++) {
      char c = view.charAt(i);
      columns = c == '\t' ? (columns / 4 + 1) * 4 : c == Body.NOTHING ? columns : columns + 1;
    }
    return columns;
  }
}

package dev.inkwren.render.liquid;

import java.util.ArrayList;
import java.util.List;

/** Text in the making that remembers for each of its lines where it came from. */
final class LineKeeper {

  /** Stand around a line number that travels through the engine with the text behind it. */
  private static final char OPEN = '\uE000';

  private static final char CLOSE = '\uE001';

  private final StringBuilder text = new StringBuilder();
  private final List<Integer> lines = new ArrayList<>(List.of(0));
  private boolean fresh = true;

  /** What tells {@link #addRun} that the text behind it is from {@code line}. */
  static String sign(int line) {
    return OPEN + Integer.toString(line) + CLOSE;
  }

  /** {@code text} without the signs that a body could only hold to deceive. */
  static String withoutSigns(String text) {
    boolean clean = text.indexOf(OPEN) < 0 && text.indexOf(CLOSE) < 0;
    return clean ? text : text.replace(OPEN, '\uFFFD').replace(CLOSE, '\uFFFD');
  }

  /** Adds text that stands so in the body, from {@code line} on. */
  void addText(String added, int line) {
    int from = line;
    int start = 0;
    for (int end = added.indexOf('\n'); end >= 0; end = added.indexOf('\n', start)) {
      piece(added, start, end + 1, from++);
      start = end + 1;
    }
    piece(added, start, added.length(), from);
  }

  /** Adds what a construct at {@code line} printed; signs in it say where its lines came from. */
  void addRun(String printed, int line) {
    int from = line;
    int start = 0;
    for (int i = 0; i < printed.length(); i++) {
      char c = printed.charAt(i);
      if (c == '\n') {
        piece(printed, start, i + 1, from);
        start = i + 1;
      } else if (c == OPEN) {
        int close = printed.indexOf(CLOSE, i);
        if (close > 0) {
          piece(printed, start, i, from);
          from = number(printed.substring(i + 1, close), from);
          start = close + 1;
          i = close;
        }
      }
    }
    piece(printed, start, printed.length(), from);
  }

  private static int number(String digits, int otherwise) {
    boolean number = !digits.isEmpty() && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    return number && digits.length() < 9 ? Integer.parseInt(digits) : otherwise;
  }

  private void piece(String source, int start, int end, int line) {
    if (end <= start) {
      return;
    }
    if (fresh) {
      lines.set(lines.size() - 1, line);
    }
    text.append(source, start, end);
    fresh = source.charAt(end - 1) == '\n';
    if (fresh) {
      lines.add(line + 1);
    }
  }

  int length() {
    return text.length();
  }

  LiquidResult result(List<LiquidNotice> notices) {
    return new LiquidResult(text.toString(), lines, notices);
  }
}

package dev.inkwren.render.kramdown;

import dev.inkwren.render.kramdown.Outcomes.Construct;
import dev.inkwren.render.kramdown.SpanParser.Context;
import java.util.ArrayList;
import java.util.List;

/** Emphasis and strong emphasis by kramdown's rules, which know no flanking (K4, K5). */
final class Emphasis {
  private Emphasis() {}

  /** The closing delimiter; notes equal opening ones on its way, which would fail like it. */
  private static final class Closer implements SpanParser.Stop {
    final String delimiter;
    final boolean strong;
    final List<Integer> openers = new ArrayList<>(0);

    Closer(String delimiter, boolean strong) {
      this.delimiter = delimiter;
      this.strong = strong;
    }

    @Override
    public boolean matches(SpanParser p) {
      return p.s.startsWith(delimiter, p.pos);
    }

    @Override
    public boolean accept(SpanParser p, Node content) {
      char mark = delimiter.charAt(0);
      int behind = p.pos + delimiter.length();
      boolean afterText = !Chars.isSpace(p.at(p.pos - 1));
      boolean doubled = !strong && p.at(behind) == mark && p.at(behind + 1) != mark;
      boolean inWord =
          mark == '_' && behind < p.s.length() && Chars.isAlnum(p.s.codePointAt(behind));
      return afterText && !doubled && !inWord && !content.children.isEmpty();
    }
  }

  static boolean parse(SpanParser p) {
    int start = p.pos;
    char mark = p.at(start);
    boolean strong = p.at(start + 1) == mark;
    int open = start + (strong ? 2 : 1);
    long attempt = p.attempt(start, Construct.EMPHASIS);
    if (mayOpen(p, start, open, strong)) {
      if (p.repeat(attempt)) {
        return true;
      }
      if (!p.isFailure(attempt) && (open(p, start, open, strong) || retry(p, start, strong))) {
        return true;
      }
      if (p.stop != null) {
        p.failed(attempt);
      }
    }
    p.pos = open;
    p.addText(start, open);
    if (p.stop instanceof Closer closer && closer.delimiter.charAt(0) == mark) {
      closer.openers.add(start);
    }
    return true;
  }

  private static boolean mayOpen(SpanParser p, int start, int open, boolean strong) {
    boolean nested = strong ? p.context.strong() : p.context.emphasis();
    if (nested || Chars.isSpace(p.at(open)) || p.tooDeep()) {
      return false;
    }
    return p.at(start) != '_' || !isBehindWord(p.s, start);
  }

  /** Whether letters stand before {@code i}, or letters and one hyphen. */
  private static boolean isBehindWord(String s, int i) {
    int end = i > 0 && s.charAt(i - 1) == '-' ? i - 1 : i;
    return end > 0 && Chars.isAlpha(s.codePointBefore(end));
  }

  /** {@code **a*} has no end for two marks, but one for the second of them. */
  private static boolean retry(SpanParser p, int start, boolean strong) {
    return strong && !p.context.inEmphasis() && open(p, start, start + 1, false);
  }

  private static boolean open(SpanParser p, int start, int from, boolean strong) {
    Construct construct = strong ? Construct.STRONG_RUN : Construct.EMPHASIS_RUN;
    long run = p.attempt(from, construct);
    if (p.isFailure(run)) {
      return false;
    }
    Closer closer = new Closer(strong ? p.s.substring(start, start + 2) : mark(p, start), strong);
    Node node = p.create(strong ? Kind.STRONG : Kind.EMPHASIS, start);
    Context outer = p.context;
    p.pos = from;
    if (p.parse(node, strong ? outer.strengthened() : outer.emphasized(), closer)) {
      p.pos += closer.delimiter.length();
      p.succeed(p.attempt(start, Construct.EMPHASIS), node);
      return true;
    }
    p.failed(run);
    for (int opener : closer.openers) {
      boolean doubled = p.at(opener + 1) == p.at(opener);
      p.failed(p.attempt(opener + (doubled ? 2 : 1), construct));
      if (doubled && !strong && p.at(opener + 2) != p.at(opener)) {
        p.failed(p.attempt(opener + 1, construct));
      }
    }
    return false;
  }

  private static String mark(SpanParser p, int start) {
    return p.s.substring(start, start + 1);
  }
}

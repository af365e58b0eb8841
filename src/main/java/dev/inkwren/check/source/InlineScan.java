package dev.inkwren.check.source;

import dev.inkwren.text.Lines;
import dev.inkwren.text.TextRange;
import java.util.ArrayList;
import java.util.List;

/** Takes code, comments and mathematics out of the prose that {@link BlockScan} found. */
final class InlineScan {

  private final char[] work;
  private final BlockScan blocks;
  private final Lines lines;
  private final int bodyStart;
  private final List<TextRange> codeSpans = new ArrayList<>();
  private final List<TextRange> math = new ArrayList<>();
  private String view = "";

  InlineScan(char[] work, BlockScan blocks, int bodyStart) {
    this.work = work;
    this.blocks = blocks;
    this.lines = blocks.lines();
    this.bodyStart = bodyStart;
  }

  String prose() {
    return view;
  }

  List<TextRange> codeSpans() {
    return codeSpans;
  }

  List<TextRange> math() {
    return math;
  }

  void run() {
    view = blocks.view();
    int line = lines.lineAt(bodyStart);
    while (line < lines.count()) {
      LineKind kind = blocks.kinds()[line];
      int last = line;
      while (last + 1 < lines.count() && blocks.kinds()[last + 1] == kind) {
        last++;
      }
      int from = lines.start(line);
      int to = lines.end(last);
      switch (kind) {
        case FENCE, CODE -> Body.blank(work, from, to, Body.SOMETHING);
        case COMMENT -> Body.blank(work, from, to, ' ');
        case MATH -> mathBlock(from, to);
        case TEXT, HTML -> spans(from, to, kind == LineKind.TEXT);
        case HEADER, BLANK -> {}
      }
      line = last + 1;
    }
    view = new String(work).replace(Body.NOTHING, ' ');
  }

  private void mathBlock(int from, int to) {
    for (int i = view.indexOf("$$", from); i >= 0 && i < to; ) {
      int close = view.indexOf("$$", i + 2);
      int end = close < 0 || close + 2 > to ? to : close + 2;
      math.add(new TextRange(i, end));
      i = view.indexOf("$$", end);
    }
    Body.blank(work, from, to, Body.SOMETHING);
  }

  private void spans(int from, int to, boolean markdown) {
    int at = from;
    while (at < to) {
      char c = view.charAt(at);
      if (c == '\\' && markdown) {
        at += 2;
      } else if (c == '`' && markdown) {
        at = codeSpan(at, to, from);
      } else if (c == '$' && markdown && view.startsWith("$$", at)) {
        at = mathSpan(at, to);
      } else if (c == '<' && view.startsWith("<!--", at)) {
        int close = view.indexOf("-->", at + 4);
        int end = close < 0 || close + 3 > to ? at + 4 : close + 3;
        Body.blank(work, at, close < 0 ? at : end, ' ');
        at = end;
      } else if (c == '<' && view.regionMatches(true, at, "<code", 0, 5)) {
        at = htmlCode(at, to);
      } else {
        at++;
      }
    }
  }

  private int codeSpan(int at, int to, int from) {
    int run = at;
    while (run < to && view.charAt(run) == '`') {
      run++;
    }
    boolean lonely =
        run - at == 1
            && (at == from || Character.isWhitespace(view.charAt(at - 1)))
            && (run == to || Character.isWhitespace(view.charAt(run)));
    int close = lonely ? -1 : view.indexOf(view.substring(at, run), run);
    if (close < 0 || close + (run - at) > to) {
      return run;
    }
    int end = close + (run - at);
    codeSpans.add(new TextRange(at, end));
    Body.blank(work, at, end, Body.SOMETHING);
    return end;
  }

  private int mathSpan(int at, int to) {
    int close = view.indexOf("$$", at + 2);
    if (close < 0 || close + 2 > to) {
      return at + 2;
    }
    math.add(new TextRange(at, close + 2));
    Body.blank(work, at, close + 2, Body.SOMETHING);
    return close + 2;
  }

  private int htmlCode(int at, int to) {
    int open = view.indexOf('>', at);
    int close = open < 0 ? -1 : view.indexOf("</code", open);
    if (close < 0 || close > to) {
      return at + 5;
    }
    codeSpans.add(new TextRange(open + 1, close));
    Body.blank(work, open + 1, close, Body.SOMETHING);
    return close;
  }
}

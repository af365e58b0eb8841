package dev.inkwren.check.source;

import dev.inkwren.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The Liquid of a body, read as Jekyll does: before Markdown, code included (J40). Everything
 * between {@code raw} and {@code endraw} is left out.
 *
 * @param marks tags and outputs in order
 * @param raw the stretches between a raw tag and its end, tags excluded
 * @param hidden the stretches that print nothing: inside {@code comment}
 */
record Liquid(List<LiquidMark> marks, List<TextRange> raw, List<TextRange> hidden) {

  private static final Set<String> VERBATIM = Set.of("raw", "comment");

  static Liquid of(String text, int from) {
    return new Reader(text, from).read();
  }

  private static final class Reader {
    private final String text;
    private final List<LiquidMark> marks = new ArrayList<>();
    private final List<TextRange> raw = new ArrayList<>();
    private final List<TextRange> hidden = new ArrayList<>();
    private int at;

    Reader(String text, int from) {
      this.text = text;
      this.at = from;
    }

    Liquid read() {
      while (true) {
        int brace = nextOpening(at);
        if (brace < 0) {
          return new Liquid(List.copyOf(marks), List.copyOf(raw), List.copyOf(hidden));
        }
        boolean tag = text.charAt(brace + 1) == '%';
        int close = text.indexOf(tag ? "%}" : "}}", brace + 2);
        if (close < 0) {
          marks.add(mark(brace, Math.min(text.length(), lineEnd(brace)), tag, false));
          at = brace + 2;
        } else {
          LiquidMark mark = mark(brace, close + 2, tag, true);
          marks.add(mark);
          at = close + 2;
          if (tag && VERBATIM.contains(mark.name())) {
            skipTo(mark.name());
          }
        }
      }
    }

    private int nextOpening(int from) {
      for (int i = text.indexOf('{', from); i >= 0 && i + 1 < text.length(); ) {
        char next = text.charAt(i + 1);
        if (next == '%' || next == '{') {
          return i;
        }
        i = text.indexOf('{', i + 1);
      }
      return -1;
    }

    private int lineEnd(int from) {
      int end = text.indexOf('\n', from);
      return end < 0 ? text.length() : end;
    }

    private LiquidMark mark(int start, int end, boolean tag, boolean closed) {
      int innerEnd = closed ? end - 2 : end;
      String inner = text.substring(start + 2, Math.max(start + 2, innerEnd));
      return new LiquidMark(new TextRange(start, end), tag, closed, inner);
    }

    /** Goes on behind the end tag of {@code name}; without one the next tag is read as usual. */
    private void skipTo(String name) {
      String end = "end" + name;
      for (int i = text.indexOf("{%", at); i >= 0; i = text.indexOf("{%", i + 2)) {
        int close = text.indexOf("%}", i);
        if (close < 0) {
          return;
        }
        LiquidMark mark = mark(i, close + 2, true, true);
        if (mark.name().equals(end)) {
          (name.equals("raw") ? raw : hidden).add(new TextRange(at, i));
          marks.add(mark);
          at = close + 2;
          return;
        }
      }
    }
  }
}

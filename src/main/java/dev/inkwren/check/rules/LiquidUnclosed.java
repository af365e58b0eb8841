package dev.inkwren.check.rules;

import static dev.inkwren.check.Severity.ERROR;

import dev.inkwren.check.CheckContext;
import dev.inkwren.check.source.LiquidMark;
import dev.inkwren.text.TextRange;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Liquid without its end, or an end without its start: Jekyll aborts the build (J42). */
final class LiquidUnclosed extends SimpleRule {

  LiquidUnclosed() {
    super("liquid-unclosed", ERROR);
  }

  @Override
  void look(CheckContext post, Findings found) {
    Deque<LiquidMark> open = new ArrayDeque<>();
    for (LiquidMark mark : post.body().liquid()) {
      if (post.body().isCode(mark.range().start()) && !mark.name().endsWith("highlight")) {
        continue;
      }
      String name = mark.name();
      if (!mark.closed()) {
        String braces = mark.tag() ? "{%" : "{{";
        TextRange start = new TextRange(mark.range().start(), mark.range().start() + 2);
        found.add(start, braces, mark.tag() ? "%}" : "}}");
      } else if (mark.tag() && LiquidWords.BLOCKS.contains(name)) {
        open.push(mark);
      } else if (mark.tag()
          && name.startsWith("end")
          && LiquidWords.BLOCKS.contains(name.substring(3))) {
        close(open, mark, found);
      }
    }
    for (LiquidMark mark : open) {
      found.add(".block", severity(), mark.range(), List.of(), mark.name());
    }
  }

  private void close(Deque<LiquidMark> open, LiquidMark end, Findings found) {
    String name = end.name().substring(3);
    boolean expected = open.stream().anyMatch(mark -> mark.name().equals(name));
    if (!expected) {
      found.add(".end", severity(), end.range(), List.of(), end.name(), name);
      return;
    }
    while (!open.peek().name().equals(name)) {
      LiquidMark left = open.pop();
      found.add(".block", severity(), left.range(), List.of(), left.name());
    }
    open.pop();
  }
}

package dev.inkwren.render.liquid;

import java.util.List;

/**
 * A body after Liquid.
 *
 * @param text what Markdown gets to read
 * @param lines for each line of {@code text} the line of the body it came from, 0-based
 * @param notices what went wrong, in order; a {@link LiquidStage#MARK} in the text stands for each
 *     if marks were asked for
 */
public record LiquidResult(String text, List<Integer> lines, List<LiquidNotice> notices) {

  public LiquidResult {
    lines = List.copyOf(lines);
    notices = List.copyOf(notices);
  }

  /** The body line that line {@code line} of the text came from; the last one for lines behind. */
  public int sourceLine(int line) {
    if (lines.isEmpty()) {
      return line;
    }
    return lines.get(Math.clamp(line, 0, lines.size() - 1));
  }
}

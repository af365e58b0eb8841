package dev.inkwren.check.source;

import dev.inkwren.text.TextRange;
import java.util.Optional;

/**
 * Lines fenced by backticks or tildes.
 *
 * @param openLine the line of the opening fence, 0-based in the file
 * @param closeLine the line of the closing fence; empty where there is none, so that kramdown sees
 *     no code block at all (K26)
 * @param marks the opening run of backticks or tildes
 * @param info what follows it on the line, trimmed, possibly empty
 * @param infoText the characters under {@code info}
 */
public record Fence(
    int openLine, Optional<Integer> closeLine, TextRange marks, TextRange info, String infoText) {

  /** The language as kramdown reads it: the info string up to a question mark. */
  public String language() {
    int question = infoText.indexOf('?');
    return question < 0 ? infoText : infoText.substring(0, question);
  }
}

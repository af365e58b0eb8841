package dev.inkwren.check.source;

import dev.inkwren.text.TextRange;

/**
 * One Liquid tag <code>{% … %}</code> or output <code>{{ … }}</code>.
 *
 * @param range all of it, braces included; to the end of the line when it is not closed
 * @param tag true for a tag, false for an output
 * @param closed whether its closing braces exist
 * @param inner what stands between the braces, dashes included
 */
public record LiquidMark(TextRange range, boolean tag, boolean closed, String inner) {

  /** The tag's first word, such as {@code include}; for an output the whole expression. */
  public String name() {
    String words = content();
    int end = 0;
    while (end < words.length() && isWord(words.charAt(end))) {
      end++;
    }
    return tag ? words.substring(0, end) : words;
  }

  /** What follows the tag's first word; empty for an output. */
  public String arguments() {
    return tag ? content().substring(name().length()).strip() : "";
  }

  /** What stands between the braces without white space and white space control. */
  public String content() {
    String words = inner.strip();
    words = words.startsWith("-") ? words.substring(1) : words;
    words = words.endsWith("-") ? words.substring(0, words.length() - 1) : words;
    return words.strip();
  }

  private static boolean isWord(char c) {
    return c == '_' || c == '#' || Character.isLetterOrDigit(c);
  }
}

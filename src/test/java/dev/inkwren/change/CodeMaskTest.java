package dev.inkwren.change;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CodeMaskTest {

  /** The text with every character in code replaced by a dot; line breaks stay. */
  private static String masked(String text) {
    CodeMask code = CodeMask.of(text);
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      out.append(code.covers(i) && text.charAt(i) != '\n' ? '.' : text.charAt(i));
    }
    return out.toString();
  }

  @Test
  void fencesAndSpansAreCode() {
    assertThat(masked("a `b` c\n```js\nx\n```\nd ``e ` f`` g\n"))
        .isEqualTo("a ... c\n.....\n.\n...\nd ......... g\n");
    assertThat(masked("- a\n  ~~~\n  x\n  ~~~~\nb\n")).isEqualTo("- a\n.....\n...\n......\nb\n");
  }

  @Test
  void anUnclosedFenceOrSpanIsText() {
    assertThat(masked("```js\nx\ny `z\n")).isEqualTo("```js\nx\ny `z\n");
    assertThat(masked("a `b\n\nc` d\n")).isEqualTo("a `b\n\nc` d\n");
    assertThat(masked("````\n```\nx\n```\n")).isEqualTo("````\n...\n.\n...\n");
    assertThat(masked("~~~\n```\nx\n")).isEqualTo("~~~\n```\nx\n");
  }
}

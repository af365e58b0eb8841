package dev.inkwren.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.inkwren.text.TextEdits.Side;
import org.junit.jupiter.api.Test;

class TextEditsTest {

  @Test
  void editsHappenAtOnceInCoordinatesOfTheTextBefore() {
    TextEdits edits =
        TextEdits.of(TextEdit.replace(0, 1, "AA"), TextEdit.delete(new TextRange(2, 3)));

    assertThat(edits.applyTo("abcd")).isEqualTo("AAbd");
  }

  @Test
  void overlappingEditsAreRefused() {
    assertThatThrownBy(() -> TextEdits.of(TextEdit.replace(0, 2, ""), TextEdit.replace(1, 3, "")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("offset 1");
  }

  @Test
  void aPositionBehindAnInsertionMovesWithTheText() {
    TextEdits edits = TextEdits.of(TextEdit.insert(2, "xyz"));

    assertThat(edits.map(1, Side.AFTER)).isEqualTo(1);
    assertThat(edits.map(2, Side.BEFORE)).isEqualTo(2);
    assertThat(edits.map(2, Side.AFTER)).isEqualTo(5);
    assertThat(edits.map(3, Side.BEFORE)).isEqualTo(6);
  }

  @Test
  void aPositionInsideReplacedTextMovesToItsBorder() {
    TextEdits edits = TextEdits.of(TextEdit.replace(1, 5, "xy"));

    assertThat(edits.map(3, Side.BEFORE)).isEqualTo(1);
    assertThat(edits.map(3, Side.AFTER)).isEqualTo(3);
    assertThat(edits.map(new TextRange(1, 5))).isEqualTo(new TextRange(1, 3));
  }

  @Test
  void textTypedAtTheBordersOfARangeStaysOutsideIt() {
    TextEdits edits = TextEdits.of(TextEdit.insert(2, "<"), TextEdit.insert(4, ">"));

    assertThat(edits.map(new TextRange(2, 4))).isEqualTo(new TextRange(3, 5));
  }
}

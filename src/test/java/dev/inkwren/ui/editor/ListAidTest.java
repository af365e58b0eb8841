package dev.inkwren.ui.editor;

import static dev.inkwren.ui.editor.AidTest.after;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Lists stay lists of kramdown, their numbers consecutive; {@code |} is the caret. */
class ListAidTest {

  private static String enter(String marked) {
    return after(marked, (text, selection) -> EnterAid.enter(text, selection, false));
  }

  @Test
  void itemsGoBelowTheContentOfTheItemBefore() {
    assertThat(after("1. a\n2. b|", LineAid::indent)).isEqualTo("1. a\n   1. b|");
    assertThat(after("1. a\n- b|", LineAid::indent)).isEqualTo("1. a\n   - b|");
    assertThat(after("- a\n- b|", LineAid::indent)).isEqualTo("- a\n  - b|");
    assertThat(after("10. a\n- b|", LineAid::indent)).isEqualTo("10. a\n    - b|");
    assertThat(after("- a\n  - b|", LineAid::indent)).as("one level at most").isEqualTo("nothing");
    assertThat(after("> - a\n> - b|", LineAid::indent)).isEqualTo("> - a\n>   - b|");
    assertThat(after("- a\n그리고|", LineAid::indent)).isEqualTo("- a\n  그리고|");
  }

  @Test
  void itemsComeOutToTheLevelAround() {
    assertThat(after("1. a\n   1. b|\n2. c", LineAid::outdent)).isEqualTo("1. a\n2. b|\n3. c");
    assertThat(after("1. a\n   - b|", LineAid::outdent)).isEqualTo("1. a\n- b|");
    assertThat(after("> - a\n>   - b|", LineAid::outdent)).isEqualTo("> - a\n> - b|");
  }

  @Test
  void numbersFollowWhenLinesMoveComeAndGo() {
    assertThat(after("1. a\n2. b|\n3. c", LineAid::moveUp)).isEqualTo("1. b|\n2. a\n3. c");
    assertThat(after("1. a|\n2. b\n3. c", LineAid::moveDown)).isEqualTo("1. b\n2. a|\n3. c");
    assertThat(after("1. a\n2. b|\n3. c", LineAid::delete)).isEqualTo("1. a\n2. c|");
    assertThat(after("1. a|\n2. b", LineAid::duplicate)).isEqualTo("1. a\n2. a|\n3. b");
    assertThat(after("1. a\n2. b|\n3. c", LineAid::indent)).isEqualTo("1. a\n   1. b|\n2. c");
    assertThat(enter("8. a|\n9. b")).isEqualTo("8. a\n9. |\n10. b");
  }

  @Test
  void listsThatRepeatOneNumberKeepIt() {
    assertThat(enter("1. a\n1. b|\n1. c")).isEqualTo("1. a\n1. b\n1. |\n1. c");
    assertThat(after("1. a\n1. b|\n1. c", LineAid::moveUp)).isEqualTo("1. b|\n1. a\n1. c");
    assertThat(after("1. a\n1. b|\n1. c", LineAid::delete)).isEqualTo("1. a\n1. c|");
  }

  @Test
  void enterReplacesTheSelectionAndGoesOn() {
    assertThat(enter("- a⟦b⟧c")).isEqualTo("- a\n- |c");
    assertThat(enter("> a⟦\n> b⟧c")).isEqualTo("> a\n> |c");
  }

  @Test
  void anEmptyLineOfAPromptIsLeftBelowItsKind() {
    assertThat(enter("> a\n> |\n{: .prompt-tip }\n\n다음"))
        .isEqualTo("> a\n{: .prompt-tip }\n\n|\n\n다음");
  }
}

package dev.inkwren.ui.editor;

import static dev.inkwren.ui.editor.AidTest.after;
import static dev.inkwren.ui.editor.AidTest.enter;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Lists stay lists of kramdown, their numbers consecutive; {@code |} is the caret. */
class ListAidTest {

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
  void anEmptyItemIsLeftWithABlankLineBetween() {
    assertThat(enter("- a\n- |")).isEqualTo("- a\n\n|");
    assertThat(enter("- a\n\n- |")).as("nothing doubled").isEqualTo("- a\n\n|");
    assertThat(enter("1. a\n2. |")).isEqualTo("1. a\n\n|");
    assertThat(enter("- [x] a\n- [ ] |")).isEqualTo("- [x] a\n\n|");
    assertThat(enter("- a\n  더\n- |\n\n다음")).isEqualTo("- a\n  더\n\n|\n\n다음");
    assertThat(enter("- a\n\n  ```\n  x\n  ```\n- |")).isEqualTo("- a\n\n  ```\n  x\n  ```\n\n|");
    assertThat(enter("- a\n- |\n- b")).isEqualTo("- a\n\n|\n\n- b");
    assertThat(enter("1. a\n2. |\n3. b")).isEqualTo("1. a\n\n|\n\n2. b");
    assertThat(enter("가\n\n- |")).as("nothing to be kept apart from").isEqualTo("가\n\n|");
    assertThat(enter("가\n- |")).as("no list").isEqualTo("가\n|");
    assertThat(enter("[^1]: 가\n    - a\n    - |")).isEqualTo("[^1]: 가\n    - a\n\n    |");
  }

  @Test
  void anEmptyNestedItemMovesOutByOneLevel() {
    assertThat(enter("- a\n  - |")).isEqualTo("- a\n- |");
    assertThat(enter("- a\n  - b\n    - |")).isEqualTo("- a\n  - b\n  - |");
    assertThat(enter("1. a\n   - |\n2. b")).isEqualTo("1. a\n2. |\n3. b");
  }

  @Test
  void anEmptyLineOfAQuoteIsLeftWithABlankLineBetween() {
    assertThat(enter("> a\n> |")).isEqualTo("> a\n\n|");
    assertThat(enter("> a\n>\n> |")).as("a lone mark is no blank line").isEqualTo("> a\n\n|");
    assertThat(enter("> a\n> |\n> b")).isEqualTo("> a\n\n|\n\n> b");
    assertThat(enter("> a\n> |\n\n다음")).isEqualTo("> a\n\n|\n\n다음");
    assertThat(enter("> |")).isEqualTo("|");
    assertThat(enter("> - a\n> - |")).isEqualTo("> - a\n>\n> |");
    assertThat(enter("> > a\n> > |")).isEqualTo("> > a\n>\n> |");
  }

  @Test
  void anEmptyLineIsLeftBelowTheAttributesOfItsBlock() {
    assertThat(enter("> a\n> |\n{: .prompt-tip }\n\n다음"))
        .isEqualTo("> a\n{: .prompt-tip }\n\n|\n\n다음");
    assertThat(enter("> a\n> |\n{: .prompt-tip }\n다음"))
        .isEqualTo("> a\n{: .prompt-tip }\n\n|\n\n다음");
    assertThat(enter("- a\n- |\n{: .x }")).isEqualTo("- a\n{: .x }\n\n|");
    assertThat(enter("> - a\n> - |\n> {: .x }")).isEqualTo("> - a\n> {: .x }\n>\n> |");
    assertThat(enter("가\n\n> |\n{: .prompt-tip }")).as("an empty prompt").isEqualTo("가\n\n|");
    assertThat(enter("가\n- |\n{: .x }")).as("not its own").isEqualTo("가\n|\n{: .x }");
  }

  @Test
  void enterAtAFenceInAnItemStaysInTheItem() {
    assertThat(enter("- ```js|")).isEqualTo("- ```js\n  |");
    assertThat(enter("1. ~~~|\n   x\n   ~~~")).isEqualTo("1. ~~~\n   |\n   x\n   ~~~");
    assertThat(enter("- a\n  ```js|")).isEqualTo("- a\n  ```js\n  |");
    assertThat(enter("- ```js\n  x\n  ```|")).isEqualTo("- ```js\n  x\n  ```\n  |");
    assertThat(enter("> - ```js|")).isEqualTo("> - ```js\n>   |");
    assertThat(enter("> ```\n> - x|\n> ```")).isEqualTo("> ```\n> - x\n> |\n> ```");
    assertThat(enter("> ```\nx|"))
        .as("the quote has ended, and so has the fence")
        .isEqualTo("> ```\nx\n|");
  }

  @Test
  void whereMarkdownMeansNothingNoListGoesOn() {
    assertThat(enter("---\ntags:\n  - a|\n---")).isEqualTo("---\ntags:\n  - a\n  |\n---");
    assertThat(enter("<div>\n- a|\n</div>")).isEqualTo("<div>\n- a\n|\n</div>");
    assertThat(enter("$$\n- a|\n$$")).isEqualTo("$$\n- a\n|\n$$");
    assertThat(enter("```\n> a|\n```")).isEqualTo("```\n> a\n|\n```");
    assertThat(enter("<!--\n1. a|\n-->")).isEqualTo("<!--\n1. a\n|\n-->");
    assertThat(enter("가\n\n    - x|")).as("indented code").isEqualTo("가\n\n    - x\n    |");
  }
}

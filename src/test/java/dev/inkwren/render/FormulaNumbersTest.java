package dev.inkwren.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkwren.render.Formulas.Formula;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How MathJax with {@code tags: 'ams'} numbers what stands on a page. */
class FormulaNumbersTest {

  private static List<Formula> numbered(String html) {
    List<Formula> found = Formulas.of(html);
    FormulaNumbers numbers = FormulaNumbers.of(found);
    List<Formula> all = new ArrayList<>();
    found.forEach(f -> all.add(numbers.next()));
    return all;
  }

  private static List<Integer> before(String html) {
    return numbered(html).stream().map(Formula::before).toList();
  }

  private static String last(String html) {
    return numbered(html).getLast().tex();
  }

  private static final String ONE = "\\[\\begin{equation}a\\label{eq:a}\\end{equation}\\]";

  @Test
  void equationsCountOnThroughThePage() {
    assertThat(before(ONE + "<p>\\(x\\)</p>" + ONE + "\\[y\\]" + ONE))
        .containsExactly(0, 0, 1, 0, 2);
  }

  @Test
  void rowsCountOneByOneButNotTheSilentOnes() {
    String rows = "\\begin{align}a\\\\b\\notag\\\\c\\\\[2pt]d\\tag{x}\\\\\\end{align}";
    assertThat(before(rows + ONE)).containsExactly(0, 2);
  }

  @Test
  void starsAndInnerEnvironmentsHaveNoNumbers() {
    assertThat(before("\\begin{align*}a\\\\b\\end{align*}" + ONE + ONE)).containsExactly(0, 0, 1);
    assertThat(before("\\begin{equation}\\begin{aligned}a\\\\b\\end{aligned}\\end{equation}" + ONE))
        .containsExactly(0, 1);
  }

  @Test
  void referencesGetTheNumberOfTheirLabelFromAnywhere() {
    assertThat(last(ONE + "<p>see \\eqref{eq:a}</p>")).isEqualTo("\\text{(1)}");
    assertThat(last(ONE + "<p>see \\(\\ref{eq:a} + 1\\)</p>")).isEqualTo("\\text{1} + 1");
    assertThat(numbered("<p>\\eqref{eq:a}</p>" + ONE).getFirst().tex()).isEqualTo("\\text{(1)}");
    assertThat(last("<p>\\eqref{none}</p>")).isEqualTo("\\text{(???)}");
    assertThat(last("\\[a\\tag{*}\\label{s}\\]<p>\\eqref{s}</p>")).isEqualTo("\\text{(*)}");
  }

  @Test
  void codeHoldsNoReferences() {
    assertThat(numbered("<p><code>\\eqref{eq:a}</code></p>")).isEmpty();
  }
}

package dev.inkwren.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkwren.check.rules.Rules;
import dev.inkwren.post.Post;
import dev.inkwren.render.RenderedPost;
import dev.inkwren.site.Site;
import dev.inkwren.text.SourceText;
import dev.inkwren.text.TextRange;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class InspectorTest {

  /** A rule that is broken on purpose: the control that must be caught. */
  private record Broken(RuntimeException how) implements Rule {
    @Override
    public RuleId id() {
      return new RuleId("broken");
    }

    @Override
    public Severity severity() {
      return Severity.HINT;
    }

    @Override
    public List<Problem> check(CheckContext context) {
      throw how;
    }
  }

  private record Far(int start, int end) implements Rule {
    @Override
    public RuleId id() {
      return new RuleId("far");
    }

    @Override
    public Severity severity() {
      return Severity.HINT;
    }

    @Override
    public List<Problem> check(CheckContext context) {
      return List.of(new Problem(id(), severity(), new TextRange(start, end), "far", List.of()));
    }
  }

  private static List<Problem> inspect(List<Rule> rules, String text) {
    Inspector inspector = new Inspector(rules, Locale.ENGLISH, InstantSource.fixed(Instant.EPOCH));
    return inspector.inspect(
        Post.of(SourceText.of(text)), RenderedPost.EMPTY, Site.empty(), Optional.empty());
  }

  @Test
  void aRuleThatThrowsIsOneVisibleProblemAndTheOthersRun() {
    List<Problem> found =
        inspect(List.of(new Broken(new IllegalStateException("oops")), new Far(1, 2)), "text");
    assertThat(found).hasSize(2);
    assertThat(found.getFirst().rule()).isEqualTo(new RuleId("rule-failed"));
    assertThat(found.getFirst().message()).contains("broken").contains("oops");
  }

  @Test
  void noProblemReachesBeyondTheText() {
    assertThat(inspect(List.of(new Far(2, 99)), "text"))
        .extracting(Problem::range)
        .containsExactly(new TextRange(2, 4));
    assertThat(inspect(List.of(new Far(50, 99)), "text"))
        .extracting(Problem::range)
        .containsExactly(new TextRange(4, 4));
  }

  @Test
  void problemsComeInOrderOfTheirPlace() {
    assertThat(inspect(List.of(new Far(3, 4), new Far(0, 1), new Far(2, 2)), "text"))
        .extracting(p -> p.range().start())
        .containsExactly(0, 2, 3);
  }

  @Test
  void everyRuleHasItsOwnNameAndWordsInBothLanguages() {
    Set<RuleId> names = new HashSet<>();
    for (Rule rule : Rules.all()) {
      assertThat(names.add(rule.id())).as(rule.id().value()).isTrue();
      for (Locale locale : List.of(Locale.ENGLISH, Locale.KOREAN)) {
        Messages words = Messages.of(locale);
        assertThat(words.summary(rule.id())).isNotBlank();
        assertThat(words.why(rule.id())).isNotBlank();
        assertThat(words.text(rule.id().value())).isNotBlank();
      }
    }
  }
}

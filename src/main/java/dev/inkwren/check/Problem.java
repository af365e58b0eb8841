package dev.inkwren.check;

import dev.inkwren.text.TextRange;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * One thing wrong with a post.
 *
 * @param rule which rule found it; its reason is {@link Messages#why}
 * @param severity how bad it is, after the site's own settings
 * @param range the culprit in the file's text (front matter included), UTF-16, 0-based, half-open;
 *     never beyond the end of the text; empty where something is missing
 * @param message what is wrong and what to do, ready to show, one sentence or two
 * @param fixes mends that are certain, best first; empty when only the author can decide
 */
public record Problem(
    RuleId rule, Severity severity, TextRange range, String message, List<QuickFix> fixes) {

  /** By place in the text, then worst first, then by rule, so that a list is always the same. */
  public static final Comparator<Problem> IN_ORDER =
      Comparator.<Problem>comparingInt(p -> p.range().start())
          .thenComparingInt(p -> p.range().end())
          .thenComparing(Problem::severity)
          .thenComparing(Problem::rule)
          .thenComparing(Problem::message);

  public Problem {
    Objects.requireNonNull(rule, "rule must not be null");
    Objects.requireNonNull(severity, "severity must not be null");
    Objects.requireNonNull(range, "range must not be null");
    Objects.requireNonNull(message, "message must not be null");
    fixes = List.copyOf(fixes);
  }
}

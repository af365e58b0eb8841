package dev.inkwren.check.rules;

import dev.inkwren.check.CheckContext;
import dev.inkwren.check.Problem;
import dev.inkwren.check.Rule;
import dev.inkwren.check.RuleId;
import dev.inkwren.check.Severity;
import java.util.List;

/** A rule with a fixed name and severity that gathers what it finds in a {@link Findings}. */
abstract class SimpleRule implements Rule {

  private final RuleId id;
  private final Severity severity;

  SimpleRule(String id, Severity severity) {
    this.id = new RuleId(id);
    this.severity = severity;
  }

  @Override
  public final RuleId id() {
    return id;
  }

  @Override
  public final Severity severity() {
    return severity;
  }

  @Override
  public final List<Problem> check(CheckContext post) {
    Findings found = new Findings(this, post.messages());
    look(post, found);
    return found.problems();
  }

  /** Adds everything that is wrong with {@code post} to {@code found}. */
  abstract void look(CheckContext post, Findings found);
}

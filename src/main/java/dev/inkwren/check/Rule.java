package dev.inkwren.check;

import java.util.List;

/**
 * One thing that may be wrong with posts. Stateless; reads nothing but its context; safe on any
 * thread. A rule that throws does not stop the others: {@link Inspector} shows it as a problem.
 */
public interface Rule {

  /** Its name in output and settings; its words are found in {@link Messages} under it. */
  RuleId id();

  /** How bad its findings are where the site does not say otherwise. */
  Severity severity();

  /**
   * Everything this rule finds in one post, in any order; empty when all is well. The answer's
   * severity is {@link #severity()}; the inspector puts the site's own in its place.
   */
  List<Problem> check(CheckContext context);
}

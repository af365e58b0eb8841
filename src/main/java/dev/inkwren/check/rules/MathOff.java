package dev.inkwren.check.rules;

import static dev.inkwren.check.Severity.WARNING;

import dev.inkwren.check.CheckContext;

/** Mathematics in a post that does not switch it on (C7, C30). */
final class MathOff extends SimpleRule {

  MathOff() {
    super("math-off", WARNING);
  }

  @Override
  void look(CheckContext post, Findings found) {
    if (!post.body().math().isEmpty() && Switches.isOff(post, "math")) {
      found.add(post.body().math().getFirst(), found.fix(Mend.flag(post, "math", true)));
    }
  }
}

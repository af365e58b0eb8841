package dev.inkwren.check.rules;

import static dev.inkwren.check.Severity.WARNING;

import dev.inkwren.check.CheckContext;

/** A diagram in a post that does not switch diagrams on (C7, C19). */
final class MermaidOff extends SimpleRule {

  MermaidOff() {
    super("mermaid-off", WARNING);
  }

  @Override
  void look(CheckContext post, Findings found) {
    if (Switches.isOff(post, "mermaid")) {
      post.body().fences().stream()
          .filter(fence -> fence.closeLine().isPresent() && fence.language().equals("mermaid"))
          .findFirst()
          .ifPresent(fence -> found.add(fence.info(), found.fix(Mend.flag(post, "mermaid", true))));
    }
  }
}

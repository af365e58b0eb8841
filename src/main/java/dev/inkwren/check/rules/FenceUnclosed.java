package dev.inkwren.check.rules;

import static dev.inkwren.check.Severity.ERROR;

import dev.inkwren.check.CheckContext;
import dev.inkwren.check.source.Fence;

/** A fence that never ends: kramdown then sees no code at all (K26, A34). */
final class FenceUnclosed extends SimpleRule {

  FenceUnclosed() {
    super("fence-unclosed", ERROR);
  }

  @Override
  void look(CheckContext post, Findings found) {
    for (Fence fence : post.body().fences()) {
      if (fence.closeLine().isEmpty()) {
        found.add(fence.marks(), fence.marks().in(post.text()));
      }
    }
  }
}

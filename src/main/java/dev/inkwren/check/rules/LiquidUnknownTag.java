package dev.inkwren.check.rules;

import static dev.inkwren.check.Severity.ERROR;

import dev.inkwren.check.CheckContext;
import dev.inkwren.check.source.LiquidMark;

/** A Liquid tag nobody knows: Jekyll aborts the build (J42). */
final class LiquidUnknownTag extends SimpleRule {

  LiquidUnknownTag() {
    super("liquid-unknown-tag", ERROR);
  }

  @Override
  void look(CheckContext post, Findings found) {
    for (LiquidMark mark : post.body().liquid()) {
      boolean looked = mark.tag() && mark.closed() && !post.body().isCode(mark.range().start());
      if (looked && !mark.name().isEmpty() && !LiquidWords.known(post, mark.name())) {
        found.add(mark.range(), mark.name());
      }
    }
  }
}

package dev.inkwren.check.rules;

import static dev.inkwren.check.Severity.ERROR;

import dev.inkwren.check.CheckContext;

/** A cover that the site does not have, in exactly this spelling (R36). */
final class CoverMissing extends SimpleRule {

  CoverMissing() {
    super("cover-missing", ERROR);
  }

  @Override
  void look(CheckContext post, Findings found) {
    for (Covers.Cover cover : Covers.of(post)) {
      if (!cover.path().isBlank()) {
        ImageMissing.report(post, found, cover.path(), cover.range());
      }
    }
  }
}

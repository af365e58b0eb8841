package dev.inkwren.check.rules;

import static dev.inkwren.check.Severity.ERROR;

import dev.inkwren.check.CheckContext;
import dev.inkwren.text.TextRange;

/** A date that is none: Jekyll aborts the whole build (J12). */
final class DateUnreadable extends SimpleRule {

  DateUnreadable() {
    super("date-unreadable", ERROR);
  }

  @Override
  void look(CheckContext post, Findings found) {
    boolean there = post.frontMatter().value("date").isPresent();
    if (there && post.post().date().isEmpty()) {
      TextRange value = post.frontMatter().valueRange("date").orElseThrow();
      TextRange place = value.isEmpty() ? post.frontMatter().keyRange("date").orElseThrow() : value;
      found.add(place, value.in(post.text()));
    }
  }
}

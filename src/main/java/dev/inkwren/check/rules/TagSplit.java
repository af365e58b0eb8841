package dev.inkwren.check.rules;

import static dev.inkwren.check.Severity.WARNING;

import dev.inkwren.check.CheckContext;

/** Tags written as one text with commas: Jekyll keeps the commas in the names (J25). */
final class TagSplit extends SimpleRule {

  TagSplit() {
    super("tag-split", WARNING);
  }

  @Override
  void look(CheckContext post, Findings found) {
    SplitText.of(post, "tags")
        .filter(SplitText::comma)
        .ifPresent(
            split ->
                found.add(
                    split.range(),
                    found.fix(Mend.list(post, "tags", split.meant())),
                    split.count(),
                    split.asRead()));
  }
}

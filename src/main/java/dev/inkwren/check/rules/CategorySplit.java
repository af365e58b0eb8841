package dev.inkwren.check.rules;

import static dev.inkwren.check.Severity.WARNING;

import dev.inkwren.check.CheckContext;

/** Categories written as one text: Jekyll splits it at white space and keeps commas (J25). */
final class CategorySplit extends SimpleRule {

  CategorySplit() {
    super("category-split", WARNING);
  }

  @Override
  void look(CheckContext post, Findings found) {
    SplitText.of(post, "categories")
        .filter(split -> split.comma() || !split.looksLikeWords())
        .ifPresent(
            split ->
                found.add(
                    split.range(),
                    found.fix(Mend.list(post, "categories", split.meant())),
                    split.count(),
                    split.asRead()));
  }
}

package dev.inkwren.check.rules;

import static dev.inkwren.check.Severity.WARNING;

import dev.inkwren.check.CheckContext;
import java.util.List;

/** A category used at the top and below another one: its card may vanish (R40 a, C9). */
final class CategoryDepth extends SimpleRule {

  CategoryDepth() {
    super("category-depth", WARNING);
  }

  @Override
  void look(CheckContext post, Findings found) {
    for (CategoryPlaces.Place place : CategoryPlaces.of(post)) {
      int same = 1 + place.others(above -> above.isEmpty() == place.above().isEmpty());
      int other = place.others(above -> above.isEmpty() != place.above().isEmpty());
      boolean minority = other > same || (other == same && !place.above().isEmpty());
      if (other > 0 && minority) {
        String variant = place.above().isEmpty() ? ".top" : "";
        found.add(variant, severity(), place.item().range(), List.of(), place.item().text(), other);
      }
    }
  }
}

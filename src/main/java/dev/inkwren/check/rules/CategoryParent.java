package dev.inkwren.check.rules;

import static dev.inkwren.check.Severity.WARNING;

import dev.inkwren.check.CheckContext;

/** A sub-category under two different categories (R40 b). */
final class CategoryParent extends SimpleRule {

  CategoryParent() {
    super("category-parent", WARNING);
  }

  @Override
  void look(CheckContext post, Findings found) {
    for (CategoryPlaces.Place place : CategoryPlaces.of(post)) {
      if (place.above().isEmpty()) {
        continue;
      }
      int same = 1 + place.others(place.above()::equals);
      String usual = "";
      int most = 0;
      for (String above : place.paths().keySet()) {
        int uses = above.isEmpty() || above.equals(place.above()) ? 0 : place.others(above::equals);
        if (uses > most) {
          most = uses;
          usual = above;
        }
      }
      boolean minority = most > same || (most == same && usual.compareTo(place.above()) < 0);
      if (most > 0 && minority) {
        found.add(place.item().range(), place.item().text(), place.above(), usual);
      }
    }
  }
}

package dev.inkwren.check.rules;

import dev.inkwren.check.CheckContext;
import dev.inkwren.frontmatter.ListItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Where a post's categories stand, and where the site's other posts have them. */
final class CategoryPlaces {

  private CategoryPlaces() {}

  /**
   * One category of the post.
   *
   * @param above the category above it, "" for the top
   * @param paths the site's posts with this category, by the category above
   * @param own this post's path, left out of all counts
   */
  record Place(ListItem item, String above, Map<String, Set<String>> paths, Optional<String> own) {

    /** How many other posts have the category below a category that {@code above} accepts. */
    int others(Predicate<String> above) {
      int count = 0;
      for (Map.Entry<String, Set<String>> entry : paths.entrySet()) {
        if (above.test(entry.getKey())) {
          boolean mine = own.filter(entry.getValue()::contains).isPresent();
          count += entry.getValue().size() - (mine ? 1 : 0);
        }
      }
      return count;
    }
  }

  /** The post's categories, on sites whose theme has a tree of two levels. */
  static List<Place> of(CheckContext post) {
    if (post.site().profile().categoryDepth() != 2 || post.inDrafts()) {
      return List.of();
    }
    List<Place> places = new ArrayList<>();
    String above = "";
    for (ListItem item : post.frontMatter().items("categories")) {
      if (!item.text().isBlank()) {
        places.add(new Place(item, above, post.index().placesOf(item.text()), post.path()));
        above = item.text();
      }
    }
    return places;
  }
}

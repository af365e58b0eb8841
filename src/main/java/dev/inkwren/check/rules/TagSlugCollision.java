package dev.inkwren.check.rules;

import static dev.inkwren.check.Severity.WARNING;

import dev.inkwren.check.CheckContext;
import dev.inkwren.frontmatter.ListItem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Two different tags with one address, in the post or on the site: C, C++ and C# (J30, C6). */
final class TagSlugCollision extends SimpleRule {

  TagSlugCollision() {
    super("tag-slug-collision", WARNING);
  }

  @Override
  void look(CheckContext post, Findings found) {
    Map<String, String> seen = new HashMap<>();
    for (ListItem tag : Tags.named(post)) {
      String name = tag.text();
      String slug = Tags.slug(post, name);
      if (slug.isEmpty()) {
        continue;
      }
      String first = seen.putIfAbsent(slug, name);
      if (first != null) {
        if (!Tags.bare(first).equals(Tags.bare(name))) {
          found.add(tag.range(), name, first, slug);
        }
        continue;
      }
      post.site().tags().bySlug(slug).stream()
          .filter(other -> !Tags.bare(other).equals(Tags.bare(name)))
          .filter(other -> other.indexOf(',') < 0 && name.indexOf(',') < 0)
          .filter(other -> usedElsewhere(post, other))
          .findFirst()
          .ifPresent(
              other -> found.add(".site", severity(), tag.range(), List.of(), name, other, slug));
    }
  }

  private static boolean usedElsewhere(CheckContext post, String tag) {
    return post.site().tags().posts(tag).stream()
        .anyMatch(path -> post.path().filter(path::equals).isEmpty());
  }
}

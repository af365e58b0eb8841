package dev.inkwren.check.rules;

import static dev.inkwren.check.Severity.WARNING;

import dev.inkwren.check.CheckContext;
import dev.inkwren.frontmatter.ListItem;

/** A tag of which the slug keeps nothing, so that its page has no address (J29, J30). */
final class TagEmptySlug extends SimpleRule {

  TagEmptySlug() {
    super("tag-empty-slug", WARNING);
  }

  @Override
  void look(CheckContext post, Findings found) {
    for (ListItem tag : Tags.named(post)) {
      if (Tags.slug(post, tag.text()).isEmpty()) {
        found.add(tag.range(), tag.text());
      }
    }
  }
}

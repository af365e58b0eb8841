package dev.inkwren.check.rules;

import static dev.inkwren.check.Severity.ERROR;
import static dev.inkwren.check.Severity.WARNING;

import dev.inkwren.check.CheckContext;
import dev.inkwren.frontmatter.ListItem;
import dev.inkwren.frontmatter.Value;
import dev.inkwren.text.TextRange;
import java.util.List;
import java.util.Optional;

/**
 * A category that YAML reads as something else than text: Jekyll lists it twice (J28); standing
 * alone, without a list, it costs the post its whole front matter.
 */
final class CategoryYamlType extends SimpleRule {

  CategoryYamlType() {
    super("category-yaml-type", WARNING);
  }

  @Override
  void look(CheckContext post, Findings found) {
    boolean tripsOver = post.post().unread() && !post.frontMatter().unread();
    if (tripsOver) {
      TextRange value = post.frontMatter().valueRange("categories").orElseThrow();
      found.add(".lost", ERROR, value, List.of(), value.in(post.text()));
      return;
    }
    if (isNested(post.frontMatter().value("categories"))) {
      TextRange value = post.frontMatter().valueRange("categories").orElseThrow();
      found.add(".nested", WARNING, value, List.of(), nestedName(post));
    }
    for (ListItem category : post.frontMatter().items("categories")) {
      YamlTypes.report(post, found, category);
    }
  }

  private static String nestedName(CheckContext post) {
    return post.post().categories().stream()
        .filter(name -> name.startsWith("["))
        .findFirst()
        .orElse("");
  }

  private static boolean isNested(Optional<Value> categories) {
    return categories.orElse(null) instanceof Value.ListOf list
        && list.items().stream().anyMatch(Value.ListOf.class::isInstance);
  }
}

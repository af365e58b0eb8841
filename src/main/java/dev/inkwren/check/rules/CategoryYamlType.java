package dev.inkwren.check.rules;

import static dev.inkwren.check.Severity.WARNING;

import dev.inkwren.check.CheckContext;
import dev.inkwren.frontmatter.ListItem;

/** A category that YAML reads as something else than text: Jekyll lists it twice (J28). */
final class CategoryYamlType extends SimpleRule {

  CategoryYamlType() {
    super("category-yaml-type", WARNING);
  }

  @Override
  void look(CheckContext post, Findings found) {
    for (ListItem category : post.frontMatter().items("categories")) {
      YamlTypes.report(post, found, category);
    }
  }
}

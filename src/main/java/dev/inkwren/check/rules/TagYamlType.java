package dev.inkwren.check.rules;

import static dev.inkwren.check.Severity.WARNING;

import dev.inkwren.check.CheckContext;
import dev.inkwren.frontmatter.ListItem;

/** A tag that YAML reads as something else than text (J27, J28). */
final class TagYamlType extends SimpleRule {

  TagYamlType() {
    super("tag-yaml-type", WARNING);
  }

  @Override
  void look(CheckContext post, Findings found) {
    for (ListItem tag : Tags.of(post)) {
      YamlTypes.report(post, found, tag);
    }
  }
}

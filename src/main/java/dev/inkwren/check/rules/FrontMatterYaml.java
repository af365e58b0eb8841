package dev.inkwren.check.rules;

import static dev.inkwren.check.Severity.ERROR;

import dev.inkwren.check.CheckContext;
import dev.inkwren.frontmatter.YamlError;

/** Front matter that YAML cannot read: published without title, tags and date (J19). */
final class FrontMatterYaml extends SimpleRule {

  FrontMatterYaml() {
    super("front-matter-yaml", ERROR);
  }

  @Override
  void look(CheckContext post, Findings found) {
    if (post.frontMatter().present()) {
      report(post, found);
    }
  }

  static void report(CheckContext post, Findings found) {
    for (YamlError error : post.frontMatter().errors()) {
      found.add(error.range(), found.fix(error.fix()), error.message(), error.consequence());
    }
  }
}

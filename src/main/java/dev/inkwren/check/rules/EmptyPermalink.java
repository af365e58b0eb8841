package dev.inkwren.check.rules;

import static dev.inkwren.check.Severity.ERROR;

import dev.inkwren.check.CheckContext;
import dev.inkwren.frontmatter.Value;
import dev.inkwren.text.TextRange;

/** An empty permalink: the post overwrites the site's front page. */
final class EmptyPermalink extends SimpleRule {

  EmptyPermalink() {
    super("empty-permalink", ERROR);
  }

  @Override
  void look(CheckContext post, Findings found) {
    boolean empty =
        post.frontMatter().value("permalink").orElse(null) instanceof Value.Text text
            && text.value().isBlank();
    if (empty) {
      TextRange value = post.frontMatter().valueRange("permalink").orElseThrow();
      found.add(value);
    }
  }
}

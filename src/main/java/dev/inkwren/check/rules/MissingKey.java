package dev.inkwren.check.rules;

import static dev.inkwren.check.Severity.WARNING;

import dev.inkwren.check.CheckContext;
import dev.inkwren.text.TextRange;
import java.util.List;

/** A key that all other posts of the site have and this one lacks. */
final class MissingKey extends SimpleRule {

  MissingKey() {
    super("missing-key", WARNING);
  }

  @Override
  void look(CheckContext post, Findings found) {
    boolean sound = post.frontMatter().present() && post.frontMatter().errors().isEmpty();
    if (!sound || post.inDrafts()) {
      return;
    }
    List<String> own = post.frontMatter().keys();
    for (String key : post.index().habitualKeys(post.path())) {
      if (!own.contains(key)
          && !(key.equals("tags") && own.contains("tag"))
          && !(key.equals("categories") && own.contains("category"))) {
        found.add(TextRange.at(post.frontMatter().blockRange().end()), key);
      }
    }
  }
}

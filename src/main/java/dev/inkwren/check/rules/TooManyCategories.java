package dev.inkwren.check.rules;

import static dev.inkwren.check.Severity.WARNING;

import dev.inkwren.check.CheckContext;
import dev.inkwren.frontmatter.ListItem;
import dev.inkwren.text.TextRange;
import java.util.List;

/** More categories than the theme has a place for: Chirpy links two (C5, R40). */
final class TooManyCategories extends SimpleRule {

  private static final int CHIRPY = 2;

  TooManyCategories() {
    super("too-many-categories", WARNING);
  }

  @Override
  void look(CheckContext post, Findings found) {
    boolean anyTheme = post.site().config().values().isEmpty();
    int most = anyTheme ? CHIRPY : post.site().profile().categoryDepth();
    List<ListItem> categories = post.frontMatter().items("categories");
    if (most > 0 && categories.size() > most) {
      int start = categories.get(most).range().start();
      int end = Math.max(start, categories.getLast().range().end());
      found.add(new TextRange(start, end), categories.size(), most);
    }
  }
}

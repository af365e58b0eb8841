package dev.inkwren.check.rules;

import static dev.inkwren.check.Severity.WARNING;

import dev.inkwren.check.CheckContext;
import dev.inkwren.frontmatter.Node;
import dev.inkwren.text.TextEdit;
import dev.inkwren.text.TextEdits;
import java.util.List;

/** A key that stands twice: the last one wins silently (J21). */
final class DuplicateKey extends SimpleRule {

  DuplicateKey() {
    super("duplicate-key", WARNING);
  }

  @Override
  void look(CheckContext post, Findings found) {
    for (String key : post.frontMatter().duplicates()) {
      List<Node.Entry> same =
          post.frontMatter().nodes().stream()
              .filter(Node.Entry.class::isInstance)
              .map(Node.Entry.class::cast)
              .filter(entry -> entry.key().equals(key))
              .toList();
      for (int i = 1; i < same.size(); i++) {
        Node.Entry earlier = same.get(i - 1);
        int line = post.body().lines().lineAt(earlier.keyRange().start()) + 1;
        TextEdits drop = TextEdits.of(TextEdit.delete(earlier.range()));
        found.add(same.get(i).keyRange(), found.fix(drop, line), key, line);
      }
    }
  }
}

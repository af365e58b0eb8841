package dev.inkwren.check.rules;

import static dev.inkwren.check.Severity.WARNING;

import dev.inkwren.check.CheckContext;
import dev.inkwren.frontmatter.ListItem;
import dev.inkwren.text.TextEdits;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The same tag twice: Jekyll keeps both (J27) and they share one page (J29). */
final class TagDuplicate extends SimpleRule {

  TagDuplicate() {
    super("tag-duplicate", WARNING);
  }

  @Override
  void look(CheckContext post, Findings found) {
    List<ListItem> tags = Tags.of(post);
    Map<String, ListItem> seen = new HashMap<>();
    for (int i = 0; i < tags.size(); i++) {
      ListItem tag = tags.get(i);
      String slug = Tags.slug(post, tag.text());
      ListItem first = seen.get(slug);
      if (tag.text().isBlank() || (slug.isEmpty() && first == null)) {
        continue;
      }
      if (first == null) {
        seen.put(slug, tag);
      } else if (Tags.bare(first.text()).equals(Tags.bare(tag.text()))) {
        Optional<TextEdits> edits = Mend.withoutTag(post, i);
        found.add(tag.range(), found.fix(edits, tag.text()), tag.text(), first.text());
      }
    }
  }
}

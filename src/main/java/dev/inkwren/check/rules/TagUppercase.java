package dev.inkwren.check.rules;

import static dev.inkwren.check.Severity.WARNING;

import dev.inkwren.check.CheckContext;
import dev.inkwren.frontmatter.ListItem;
import dev.inkwren.frontmatter.Value;
import dev.inkwren.text.TextEdits;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tags in lower case, because their addresses are (C6); asked for by Chirpy. */
final class TagUppercase extends SimpleRule {

  TagUppercase() {
    super("tag-uppercase", WARNING);
  }

  @Override
  void look(CheckContext post, Findings found) {
    boolean anyTheme = post.site().config().values().isEmpty();
    if (!anyTheme && !post.site().profile().lowercaseTags()) {
      return;
    }
    List<ListItem> tags = Tags.of(post);
    List<String> names = tags.stream().map(ListItem::text).toList();
    for (ListItem tag : Tags.named(post)) {
      String lower = tag.text().toLowerCase(Locale.ROOT);
      if (!lower.equals(tag.text()) && tag.value() instanceof Value.Text) {
        Optional<TextEdits> edits =
            names.contains(lower)
                ? Mend.withoutTag(post, tags.indexOf(tag))
                : Mend.tag(post, tags.indexOf(tag), lower);
        found.add(tag.range(), found.fix(edits, lower), tag.text(), lower);
      }
    }
  }
}

package dev.inkwren.check.rules;

import static dev.inkwren.check.Severity.HINT;

import dev.inkwren.check.CheckContext;
import dev.inkwren.frontmatter.ListItem;
import java.util.List;
import java.util.Set;

/** A tag that looks like another spelling of one the site already uses (A14). */
final class TagNearDuplicate extends SimpleRule {

  /** One changed letter in a shorter word usually makes another word: spring, string. */
  private static final int CHANGED_LETTER_LEAST = 7;

  TagNearDuplicate() {
    super("tag-near-duplicate", HINT);
  }

  @Override
  void look(CheckContext post, Findings found) {
    List<String> own = Tags.named(post).stream().map(ListItem::text).toList();
    for (ListItem tag : Tags.named(post)) {
      String name = tag.text();
      int uses = usesElsewhere(post, name);
      post.index().near(name).stream()
          .filter(other -> !own.contains(other))
          .filter(other -> likely(post, name, uses, other))
          .findFirst()
          .ifPresent(
              other ->
                  found.add(
                      tag.range(),
                      found.fix(Mend.tag(post, Tags.of(post).indexOf(tag), other), other),
                      name,
                      other,
                      usesElsewhere(post, other)));
    }
  }

  private static boolean likely(CheckContext post, String name, int uses, String other) {
    int otherUses = usesElsewhere(post, other);
    boolean fewer =
        uses < otherUses || (uses == otherUses && uses > 0 && name.compareTo(other) > 0);
    String a = Tags.bare(name);
    String b = Tags.bare(other);
    if (!fewer || a.equals(b)) {
      return fewer;
    }
    boolean plural = a.startsWith(b) || b.startsWith(a);
    boolean longEnough = a.length() != b.length() || a.length() >= CHANGED_LETTER_LEAST;
    return plural || (uses == 0 && longEnough);
  }

  private static int usesElsewhere(CheckContext post, String tag) {
    Set<String> paths = post.site().tags().posts(tag);
    return paths.size() - (post.path().filter(paths::contains).isPresent() ? 1 : 0);
  }
}

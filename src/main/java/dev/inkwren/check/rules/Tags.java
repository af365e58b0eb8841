package dev.inkwren.check.rules;

import dev.inkwren.check.CheckContext;
import dev.inkwren.frontmatter.ListItem;
import dev.inkwren.frontmatter.Value;
import dev.inkwren.post.Slugs;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The tags of a post with their places, and how two of them compare. */
final class Tags {

  private Tags() {}

  /** All of them, numbered as the front matter engine does. */
  static List<ListItem> of(CheckContext post) {
    return post.frontMatter().items("tags");
  }

  /** The tags that are names: neither blank nor left out. */
  static List<ListItem> named(CheckContext post) {
    return of(post).stream().filter(item -> !item.text().isBlank()).toList();
  }

  /** The key the tags stand under: {@code tag} wins over {@code tags} (J26). */
  static String key(CheckContext post) {
    boolean single =
        post.frontMatter().value("tag").filter(v -> !(v instanceof Value.Missing)).isPresent();
    return single ? "tag" : "tags";
  }

  /** Lower case, without hyphens, underscores and spaces: two names alike here are one name. */
  static String bare(String name) {
    StringBuilder kept = new StringBuilder(name.length());
    name.toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(c -> c != '-' && c != '_' && !Character.isWhitespace(c) && c != 0xA0)
        .forEach(kept::appendCodePoint);
    return kept.toString();
  }

  /** The slug the site's tag pages use: default mode, else what the archive plugin is told. */
  static String slug(CheckContext post, String name) {
    Object archives = post.site().config().values().get("jekyll-archives");
    Object mode = archives instanceof Map<?, ?> map ? map.get("slug_mode") : null;
    return Slugs.slugify(mode == null ? "default" : mode.toString(), name);
  }
}

package dev.inkwren.check.rules;

import dev.inkwren.check.CheckContext;
import dev.inkwren.frontmatter.Value;
import java.util.Map;
import java.util.Optional;

/** Front matter switches as they apply to a post, the site's defaults included (J36). */
final class Switches {

  private Switches() {}

  /** True when the theme knows the switch and neither the post nor the site turns it on. */
  static boolean isOff(CheckContext post, String key) {
    boolean anyTheme = post.site().config().values().isEmpty();
    boolean known = anyTheme || post.site().profile().field(key).isPresent();
    Optional<Value> own = post.frontMatter().value(key);
    boolean on =
        own.isPresent()
            ? !(own.get() instanceof Value.Missing)
                && !(own.get() instanceof Value.Flag flag && !flag.value())
            : inherited(post, key);
    return known && post.frontMatter().errors().isEmpty() && !on;
  }

  private static boolean inherited(CheckContext post, String key) {
    Object value = post.path().map(post.site()::inherited).orElse(Map.of()).get(key);
    return value != null && !value.equals(false);
  }
}

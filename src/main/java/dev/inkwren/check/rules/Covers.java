package dev.inkwren.check.rules;

import dev.inkwren.check.CheckContext;
import dev.inkwren.frontmatter.Value;
import dev.inkwren.profile.FieldKind;
import dev.inkwren.profile.FieldSpec;
import dev.inkwren.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The cover pictures that a post's front matter names, with their places. */
final class Covers {

  private static final Set<String> PATHS =
      Set.of("path", "overlay_image", "image", "teaser", "src", "url", "feature");

  private Covers() {}

  /**
   * One cover.
   *
   * @param path as the site reads it
   * @param range where it stands in the file
   */
  record Cover(String path, TextRange range) {}

  static List<Cover> of(CheckContext post) {
    List<String> keys =
        post.site().profile().fields().stream()
            .filter(field -> field.kind() == FieldKind.IMAGE)
            .map(FieldSpec::key)
            .toList();
    List<Cover> covers = new ArrayList<>();
    for (String key : keys) {
      post.frontMatter().value(key).ifPresent(value -> add(post, key, value, covers));
    }
    return covers;
  }

  private static void add(CheckContext post, String key, Value value, List<Cover> covers) {
    TextRange range = post.frontMatter().valueRange(key).orElseThrow();
    switch (value) {
      case Value.Text text -> covers.add(new Cover(text.value(), range));
      case Value.MapOf map ->
          map.entries()
              .forEach(
                  (part, inner) -> {
                    if (PATHS.contains(part) && inner instanceof Value.Text text) {
                      covers.add(new Cover(text.value(), place(post.text(), range, text.value())));
                    }
                  });
      default -> {}
    }
  }

  private static TextRange place(String text, TextRange within, String path) {
    int at = path.isEmpty() ? -1 : text.indexOf(path, within.start());
    return at < 0 || at + path.length() > within.end()
        ? within
        : new TextRange(at, at + path.length());
  }
}

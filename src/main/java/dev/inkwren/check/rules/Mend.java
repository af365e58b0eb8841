package dev.inkwren.check.rules;

import dev.inkwren.check.CheckContext;
import dev.inkwren.frontmatter.EditResult;
import dev.inkwren.frontmatter.FrontMatterEdits;
import dev.inkwren.text.TextEdits;
import java.util.List;
import java.util.Optional;

/** Edits of front matter that quick fixes offer; empty where the engine refuses. */
final class Mend {

  private Mend() {}

  private static Optional<TextEdits> of(EditResult result) {
    return result instanceof EditResult.Edits(TextEdits edits) && !edits.isEmpty()
        ? Optional.of(edits)
        : Optional.empty();
  }

  /** Sets {@code key} to true or false. */
  static Optional<TextEdits> flag(CheckContext post, String key, boolean value) {
    boolean sound = post.frontMatter().present() && post.frontMatter().errors().isEmpty();
    return sound
        ? of(FrontMatterEdits.setFlag(post.post().source(), key, value))
        : Optional.empty();
  }

  /** Sets {@code key} to exactly this text. */
  static Optional<TextEdits> text(CheckContext post, String key, String value) {
    return of(FrontMatterEdits.set(post.post().source(), key, value));
  }

  /** Writes {@code key} as a list. */
  static Optional<TextEdits> list(CheckContext post, String key, List<String> values) {
    return of(FrontMatterEdits.setList(post.post().source(), key, values));
  }

  /** Takes the tag number {@code index} out. */
  static Optional<TextEdits> withoutTag(CheckContext post, int index) {
    return of(FrontMatterEdits.removeItem(post.post().source(), Tags.key(post), index));
  }

  /** Writes another name in the place of the tag number {@code index}. */
  static Optional<TextEdits> tag(CheckContext post, int index, String name) {
    return of(FrontMatterEdits.replaceItem(post.post().source(), Tags.key(post), index, name));
  }
}

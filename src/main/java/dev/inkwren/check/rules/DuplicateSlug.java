package dev.inkwren.check.rules;

import static dev.inkwren.check.Severity.ERROR;

import dev.inkwren.check.CheckContext;
import dev.inkwren.site.PostEntry;
import dev.inkwren.site.PostState;
import dev.inkwren.text.TextRange;

/** Two posts with one address: the later one overwrites the other (J32). */
final class DuplicateSlug extends SimpleRule {

  DuplicateSlug() {
    super("duplicate-slug", ERROR);
  }

  @Override
  void look(CheckContext post, Findings found) {
    PostEntry own =
        post.path()
            .filter(path -> post.hasSite() && post.inPosts())
            .map(path -> post.site().preview(path, post.post()))
            .orElse(null);
    if (own == null || own.draft() || own.state() != PostState.PUBLISHED || own.url().isEmpty()) {
      return;
    }
    post.index().byUrl(own.url()).stream()
        .filter(other -> !other.path().equals(own.path()))
        .filter(other -> other.state() == PostState.PUBLISHED)
        .findFirst()
        .ifPresent(other -> found.add(place(post), own.url(), other.path()));
  }

  private static TextRange place(CheckContext post) {
    return post.frontMatter()
        .valueRange("permalink")
        .or(() -> post.frontMatter().valueRange("slug"))
        .orElse(TextRange.at(0));
  }
}

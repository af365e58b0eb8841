package dev.inkwren.check.rules;

import static dev.inkwren.check.Severity.ERROR;

import dev.inkwren.check.CheckContext;
import dev.inkwren.check.source.LiquidMark;
import dev.inkwren.text.TextRange;
import java.util.Set;

/** An include that neither the site nor its theme has: Jekyll aborts the build (J42, J45). */
final class LiquidIncludeMissing extends SimpleRule {

  /** Chirpy's includes that make sense in a post (C29). */
  private static final Set<String> CHIRPY =
      Set.of(
          "embed/audio.html",
          "embed/bilibili.html",
          "embed/spotify.html",
          "embed/twitch.html",
          "embed/video.html",
          "embed/youtube.html",
          "toc.html",
          "media-url.html",
          "datetime.html",
          "read-time.html",
          "lang.html",
          "origin-type.html",
          "language-alias.html",
          "post-sharing.html",
          "related-posts.html",
          "update-list.html",
          "trending-tags.html",
          "no-linenos.html",
          "refactor-content.html",
          "post-description.html",
          "comments.html",
          "post-summary.html");

  LiquidIncludeMissing() {
    super("liquid-include-missing", ERROR);
  }

  @Override
  void look(CheckContext post, Findings found) {
    boolean chirpy = post.site().profile().id().equals("chirpy");
    boolean gem =
        post.site().config().theme().isPresent() || post.site().config().remoteTheme().isPresent();
    if (!post.hasSite() || (gem && !chirpy)) {
      return;
    }
    for (LiquidMark mark : post.body().liquid()) {
      boolean include =
          mark.tag()
              && mark.closed()
              && (mark.name().equals("include") || mark.name().equals("include_cached"));
      String name = include ? firstWord(mark.arguments()) : "";
      if (name.isEmpty() || name.contains("{{") || name.indexOf('.') < 0) {
        continue;
      }
      if (!post.site().includes().containsKey(name) && !(chirpy && CHIRPY.contains(name))) {
        int at = mark.range().start() + mark.range().in(post.text()).indexOf(name);
        found.add(new TextRange(at, at + name.length()), name);
      }
    }
  }

  private static String firstWord(String arguments) {
    int end = 0;
    while (end < arguments.length() && !Character.isWhitespace(arguments.charAt(end))) {
      end++;
    }
    return arguments.substring(0, end);
  }
}

package dev.inkwren.session;

import dev.inkwren.check.Problem;
import dev.inkwren.post.Post;
import dev.inkwren.render.RenderedPost;
import dev.inkwren.text.SourceText;
import java.util.List;

/**
 * All that is derived from one revision of a text: a pure function of the text and the site.
 *
 * @param revision the number of the {@link TextRevision} it was made from; -1 for {@link #EMPTY}
 * @param post the text as front matter and body
 * @param rendered its preview, outline, links and images
 * @param problems what the checks found; those of an older revision, mapped, until {@code checked}
 * @param checked whether {@code problems} are of this very revision
 */
public record Analysis(
    long revision, Post post, RenderedPost rendered, List<Problem> problems, boolean checked) {

  /** Nothing open. */
  public static final Analysis EMPTY =
      new Analysis(-1, Post.of(SourceText.of("")), RenderedPost.EMPTY, List.of(), true);

  public Analysis {
    problems = List.copyOf(problems);
  }
}

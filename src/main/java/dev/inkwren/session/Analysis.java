package dev.inkwren.session;

import dev.inkwren.check.Problem;
import dev.inkwren.post.Post;
import dev.inkwren.render.RenderedPost;
import dev.inkwren.text.Lines;
import dev.inkwren.text.SourceText;
import java.util.List;

/**
 * All that is derived from one revision of a text: a pure function of the text and the site.
 *
 * @param revision the number of the {@link TextRevision} it was made from; -1 for {@link #EMPTY}
 * @param post the text as front matter and body
 * @param place where the site will put it
 * @param rendered its preview, outline, links and images
 * @param lines where its lines start
 * @param count how much there is to read: words and minutes as the page says, characters as typed
 * @param problems what the checks found; nothing until {@code checked}
 * @param checked whether the checks have run; the preview does not wait for them
 */
public record Analysis(
    long revision,
    Post post,
    FormPlace place,
    RenderedPost rendered,
    Lines lines,
    TextCount count,
    List<Problem> problems,
    boolean checked) {

  /** Nothing open. */
  public static final Analysis EMPTY =
      new Analysis(
          -1,
          Post.of(SourceText.of("")),
          FormPlace.NOWHERE,
          RenderedPost.EMPTY,
          Lines.of(""),
          TextCount.of(""),
          List.of(),
          true);

  public Analysis {
    problems = List.copyOf(problems);
  }

  /** The same with what the checks found. */
  Analysis checked(List<Problem> found) {
    return new Analysis(revision, post, place, rendered, lines, count, found, true);
  }
}

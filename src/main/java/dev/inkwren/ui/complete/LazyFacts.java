package dev.inkwren.ui.complete;

import dev.inkwren.post.Post;
import dev.inkwren.render.Heading;
import dev.inkwren.render.PostRenderer;
import dev.inkwren.session.Analysis;
import dev.inkwren.site.LinkHabit;
import dev.inkwren.site.PostEntry;
import dev.inkwren.site.Site;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/**
 * What takes too long for a key: found out on another thread when it is first asked for, known the
 * next time. FX thread only.
 */
public final class LazyFacts {

  private static final int MOST_KNOWN = 64;

  private final Executor background;
  private final Executor fxThread;
  private final Runnable again;
  private final Map<Object, Object> known = new HashMap<>();
  private Site site = Site.empty();

  /**
   * @param background any other thread
   * @param again called on the FX thread when something has been found out
   */
  public LazyFacts(Executor background, Executor fxThread, Runnable again) {
    this.background = background;
    this.fxThread = fxThread;
    this.again = again;
  }

  private record WordsOf(long revision) {}

  private record HeadingsOf(String path) {}

  private record HabitOf(Site site) {}

  /** What the analysed post defines. */
  Optional<PostWords> words(Analysis analysis) {
    Post post = analysis.post();
    return find(new WordsOf(analysis.revision()), PostWords.class, () -> PostWords.of(post));
  }

  /** The headings of another post of {@code of}. */
  Optional<Headings> headings(Site of, PostEntry entry) {
    forgetOthersThan(of);
    return find(
        new HeadingsOf(entry.path()),
        Headings.class,
        () ->
            new Headings(
                of.post(entry.path())
                    .map(p -> new PostRenderer(of, false).render(p, Optional.of(entry.path())))
                    .map(r -> r.outline())
                    .orElse(List.of())));
  }

  /** Headings of one post, in order. */
  record Headings(List<Heading> list) {}

  /** How the posts of {@code of} link; by address until that is known. */
  public LinkHabit links(Site of) {
    forgetOthersThan(of);
    return find(new HabitOf(of), LinkHabit.class, () -> LinkHabit.of(of)).orElse(LinkHabit.ADDRESS);
  }

  private void forgetOthersThan(Site of) {
    if (site != of) {
      known.clear();
      site = of;
    }
  }

  private <T> Optional<T> find(Object question, Class<T> kind, Supplier<T> answer) {
    if (known.containsKey(question)) {
      return Optional.of(known.get(question)).filter(kind::isInstance).map(kind::cast);
    }
    if (known.size() >= MOST_KNOWN) {
      known.clear();
    }
    known.put(question, Pending.ASKED);
    background.execute(
        () -> {
          T found = answer.get();
          fxThread.execute(
              () -> {
                if (known.replace(question, Pending.ASKED, found)) {
                  again.run();
                }
              });
        });
    return Optional.empty();
  }

  private enum Pending {
    ASKED
  }
}

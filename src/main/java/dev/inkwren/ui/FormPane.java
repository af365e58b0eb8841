package dev.inkwren.ui;

import dev.inkwren.check.Problem;
import dev.inkwren.post.Post;
import dev.inkwren.session.DateTruth;
import dev.inkwren.session.EditorSession;
import dev.inkwren.session.FormPlace;
import dev.inkwren.session.FrontMatterForm;
import dev.inkwren.session.SitePaths;
import dev.inkwren.site.Site;
import dev.inkwren.text.TextRange;
import dev.inkwren.ui.form.FrontMatterView;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Fills the front matter form with what the open post says. FX thread only. */
final class FormPane {

  /** Stands for the path of a post that lies in no site yet: what most posts inherit. */
  private static final String ANY_POST = "_posts/2000-01-01-post.md";

  private final FrontMatterView view;
  private final DateSentence sentence;
  private final Clock clock;
  private Optional<EditorSession> shown = Optional.empty();

  FormPane(FrontMatterView view, DateSentence sentence, Clock clock) {
    this.view = view;
    this.sentence = sentence;
    this.clock = clock;
  }

  /**
   * Shows the post of {@code session}. An analysis of an older text than the author sees is left
   * alone, lest it take back letters that were typed into the form meanwhile.
   *
   * @param problems where they lie in the text now
   */
  void show(EditorSession session, List<Problem> problems, Site site) {
    boolean stale = session.analysis().get().revision() < session.revision().number();
    if (stale && shown.equals(Optional.of(session))) {
      return;
    }
    if (!shown.equals(Optional.of(session))) {
      view.startOver();
    }
    shown = Optional.of(session);
    Post post = session.post();
    Optional<String> path = SitePaths.inside(site, session.file().get());
    Map<String, Object> inherited = site.inherited(path.orElse(ANY_POST));
    view.show(FrontMatterForm.fields(post, site.profile(), inherited), flawed(post, problems));
    if (stale) {
      view.showPlace(FormPlace.named(session.file().get()));
      view.showDateHint("", false);
    } else {
      FormPlace place = session.analysis().get().place();
      view.showPlace(place);
      DateTruth truth = DateTruth.of(post, place, site, clock.instant());
      view.showDateHint(sentence.of(truth), truth.alarming());
    }
  }

  private static Map<String, Set<String>> flawed(Post post, List<Problem> problems) {
    Map<String, Set<String>> flawed = new HashMap<>();
    for (String key : List.of("tags", "categories")) {
      Set<String> items = new HashSet<>();
      post.frontMatter().items(key).stream()
          .filter(item -> problems.stream().anyMatch(p -> touches(p, item.range())))
          .forEach(item -> items.add(item.text()));
      flawed.put(key, items);
    }
    return flawed;
  }

  private static boolean touches(Problem problem, TextRange range) {
    return problem.range().overlaps(range) || range.covers(problem.range());
  }
}

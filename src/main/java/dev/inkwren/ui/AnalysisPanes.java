package dev.inkwren.ui;

import dev.inkwren.check.Problem;
import dev.inkwren.check.Severity;
import dev.inkwren.render.RenderedPost;
import dev.inkwren.session.Analysis;
import dev.inkwren.site.Site;
import dev.inkwren.text.SourceText;
import dev.inkwren.ui.editor.EditorMark;
import dev.inkwren.ui.problems.OutlineView;
import dev.inkwren.ui.problems.ProblemsView;
import java.util.List;

/** The panes that show what is known about the open post, all fed from one analysis. */
final class AnalysisPanes {

  private final PreviewPane preview;
  private final OutlineView outline;
  private final ProblemsView problems;
  private final StatusBar status;
  private RenderedPost shownPost = RenderedPost.EMPTY;
  private Site shownSite = Site.empty();

  AnalysisPanes(PreviewPane preview, OutlineView outline, ProblemsView problems, StatusBar status) {
    this.preview = preview;
    this.outline = outline;
    this.problems = problems;
    this.status = status;
  }

  /**
   * Shows {@code analysis}.
   *
   * @param found the problems where they lie in the text now
   */
  void show(Analysis analysis, List<Problem> found, Site site) {
    showPage(analysis.rendered(), site);
    outline.show(analysis.rendered().outline());
    problems.show(found, analysis.lines());
    long errors = found.stream().filter(p -> p.severity() == Severity.ERROR).count();
    status.problems(errors, found.size() - errors);
    status.count(analysis.count());
    SourceText source = analysis.post().source();
    status.encoding(source.usualEnding().name() + (source.hasByteOrderMark() ? " · BOM" : ""));
  }

  /** The checks come a moment after the page that they have looked at. */
  @SuppressWarnings("ReferenceEquality") // to compare long posts word by word costs a frame
  private void showPage(RenderedPost post, Site site) {
    if (post != shownPost || site != shownSite) {
      shownPost = post;
      shownSite = site;
      preview.show(post, site);
    }
  }

  /** The problems as the text pane marks them. */
  static List<EditorMark> marks(List<Problem> problems) {
    return problems.stream().map(AnalysisPanes::mark).toList();
  }

  private static EditorMark mark(Problem problem) {
    EditorMark.Style style =
        switch (problem.severity()) {
          case ERROR -> EditorMark.Style.ERROR;
          case WARNING -> EditorMark.Style.WARNING;
          case HINT -> EditorMark.Style.HINT;
        };
    return new EditorMark(problem.range(), style, problem.message());
  }
}

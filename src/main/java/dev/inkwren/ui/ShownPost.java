package dev.inkwren.ui;

import dev.inkwren.check.Problem;
import dev.inkwren.session.Analysis;
import dev.inkwren.session.Analyst;
import dev.inkwren.session.EditorSession;
import dev.inkwren.session.SaveState;
import dev.inkwren.session.SessionServices;
import dev.inkwren.site.Site;
import dev.inkwren.text.Lines;
import dev.inkwren.text.TextRange;
import dev.inkwren.ui.editor.EditorView;
import dev.inkwren.ui.problems.OutlineView;
import dev.inkwren.ui.problems.ProblemsView;
import dev.inkwren.ui.text.Texts;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ChangeListener;

/** The post in front, and all that follows it in the window. FX thread only. */
final class ShownPost {

  private final MainWindow window;
  private final Texts texts;
  private final FormPane form;
  private final ProblemsView problems;
  private final OutlineView outline;
  private final EchoFirst echoFirst;
  private final PreviewPane preview;
  private final StatusBar status;
  private final EditorStatus editorStatus;
  private final AnalysisPanes panes;
  private final Fixes fixes;
  private final ChangeListener<Analysis> onAnalysis = (property, old, is) -> showAnalysis(is);
  private final ChangeListener<SaveState> onSaveState = (property, old, is) -> showSaveState(is);
  private final ChangeListener<Analyst.Pace> onPace = (property, was, is) -> showPace(is);
  private final ChangeListener<Optional<String>> onNotice =
      (property, old, is) -> notice(is.orElse(""));
  private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("Inkwren");
  private Optional<EditorSession> shown = Optional.empty();

  ShownPost(MainWindow window) {
    this.window = window;
    texts = window.doors().texts();
    SessionServices services = window.doors().services();
    fixes = new Fixes(window);
    form = new FormPane(window.form(), new DateSentence(texts), services.clock());
    problems = new ProblemsView(texts, this::goTo, fixes::apply);
    outline = new OutlineView(texts, this::goToLine, new SectionMover(window));
    echoFirst = new EchoFirst(services.fxThread());
    preview =
        new PreviewPane(
            texts,
            services.background(),
            echoFirst,
            window.taste(),
            new PreviewPane.Events(
                this::goToLine,
                this::previewScrolled,
                address -> new LinkSheet(window).ask(address),
                new SectionMover(window)));
    status = new StatusBar(texts, () -> window.frame().show("problems"));
    editorStatus = new EditorStatus(status, services);
    panes = new AnalysisPanes(preview, outline, problems, status);
  }

  ProblemsView problems() {
    return problems;
  }

  OutlineView outline() {
    return outline;
  }

  PreviewPane preview() {
    return preview;
  }

  StatusBar status() {
    return status;
  }

  /** What the title bar says: the post, a dot when it is not saved, the program. */
  ReadOnlyStringProperty title() {
    return title.getReadOnlyProperty();
  }

  /** The post in front; empty when none is open. */
  Optional<EditorSession> session() {
    return shown;
  }

  /** Connects the text pane of a post that is being opened. */
  void attach(EditorView view) {
    view.onScroll(preview::scrollTo);
    view.onEdits(edits -> echoFirst.typed());
    editorStatus.attach(view);
    view.problems().onQuickFix(fixes::at);
    view.onNotice(this::notice);
    view.caretLineProperty().addListener((property, old, line) -> caretMoved(line.intValue()));
  }

  /** Brings {@code session} to the front; empty shows that none is open. */
  void show(Optional<EditorSession> session) {
    window.form().flush();
    shown.ifPresent(this::leave);
    shown = session;
    status.setPostOpen(session.isPresent());
    window.standing().show(session);
    session.ifPresentOrElse(this::follow, this::showNone);
  }

  private void leave(EditorSession old) {
    old.analysis().removeListener(onAnalysis);
    old.saveState().removeListener(onSaveState);
    old.notice().removeListener(onNotice);
    old.pace().removeListener(onPace);
  }

  private void follow(EditorSession now) {
    window.tabs().show(now, window.workspace().sessions());
    now.analysis().addListener(onAnalysis);
    now.saveState().addListener(onSaveState);
    now.notice().addListener(onNotice);
    now.pace().addListener(onPace);
    showAnalysis(now.analysis().get());
    showSaveState(now.saveState().get());
    window.site().select(shown);
  }

  private void showNone() {
    window.tabs().showNone();
    showAnalysis(Analysis.EMPTY);
    retitle();
  }

  private void showAnalysis(Analysis analysis) {
    Site site = window.workspace().site().get();
    List<Problem> found = shown.map(EditorSession::problemsNow).orElse(List.of());
    panes.show(analysis, found, site);
    shown.ifPresent(
        session -> {
          EditorView view = window.tabs().viewOf(session);
          form.show(session, found, site);
          view.problems().show(AnalysisPanes.marks(found));
          editorStatus.show(view);
        });
  }

  private void showSaveState(SaveState state) {
    status.saveState(state);
    shown.ifPresent(window.tabs()::retitle);
    retitle();
  }

  private void retitle() {
    title.set(
        shown
            .map(s -> (s.unsaved() ? "● " : "") + window.tabs().name(s) + " – Inkwren")
            .orElse("Inkwren"));
  }

  private void showPace(Analyst.Pace pace) {
    notice(
        switch (pace) {
          case KEEPS_UP -> "";
          case SLOW -> texts.get("pace.slow");
          case TOO_LONG -> texts.get("pace.tooLong");
          case GIVEN_UP -> texts.get("pace.givenUp");
          case FAILED -> texts.get("pace.failed");
        });
  }

  /** Says {@code text} in the status bar. */
  void notice(String text) {
    status.notice(text);
  }

  private void goTo(Problem problem) {
    shown.ifPresent(session -> goTo(session, problem.range()));
  }

  /** Selects {@code range} of {@code session}'s text, as far as it is that long. */
  void goTo(EditorSession session, TextRange range) {
    EditorView view = window.tabs().viewOf(session);
    int length = session.revision().source().text().length();
    view.select(new TextRange(Math.min(range.start(), length), Math.min(range.end(), length)));
    view.focus();
  }

  private void goToLine(int line) {
    shown.ifPresent(
        session -> {
          EditorView view = window.tabs().viewOf(session);
          Lines now = Lines.of(session.revision().source().text());
          view.goTo(now.start(Math.min(line, now.count() - 1)));
          view.focus();
        });
  }

  private void caretMoved(int line) {
    preview.mark(line);
    outline.follow(line);
  }

  private void previewScrolled(double sourceLine) {
    if (preview.isSynced()) {
      shown.ifPresent(session -> window.tabs().viewOf(session).scrollToLine(sourceLine));
    }
  }
}

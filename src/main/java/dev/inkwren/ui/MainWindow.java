package dev.inkwren.ui;

import dev.inkwren.check.Problem;
import dev.inkwren.session.Analysis;
import dev.inkwren.session.Analyst;
import dev.inkwren.session.EditorSession;
import dev.inkwren.session.SaveState;
import dev.inkwren.session.SessionServices;
import dev.inkwren.session.Speller;
import dev.inkwren.session.Workspace;
import dev.inkwren.site.Site;
import dev.inkwren.text.Lines;
import dev.inkwren.text.TextRange;
import dev.inkwren.ui.dialog.Choosers;
import dev.inkwren.ui.dialog.Dialogs;
import dev.inkwren.ui.editor.EditorView;
import dev.inkwren.ui.form.FrontMatterView;
import dev.inkwren.ui.page.PageTaste;
import dev.inkwren.ui.problems.OutlineView;
import dev.inkwren.ui.problems.ProblemsView;
import dev.inkwren.ui.text.Texts;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/** Everything in the window, and how it hangs together. FX thread only. */
public final class MainWindow {

  /**
   * What the window needs from the world; tests bring their own.
   *
   * @param browse shows a web address in the author's browser
   * @param leave ends the program; everything is saved or given up by then
   * @param version of the program, for people
   */
  public record Doors(
      SessionServices services,
      Texts texts,
      Choosers choosers,
      WindowMemory memory,
      Speller speller,
      Consumer<String> browse,
      Runnable leave,
      String version) {}

  private final Doors doors;
  private final Texts texts;
  private final Workspace workspace;
  private final Dialogs dialogs;
  private final SitePanes site;
  private final FrontMatterView form;
  private final FormPane formPane;
  private final ProblemsView problems;
  private final OutlineView outline;
  private final StatusBar status;
  private final AnalysisPanes panes;
  private final PageTaste taste;
  private final EchoFirst echoFirst;
  private final PreviewPane preview;
  private final EditorTabs tabs;
  private final WindowFrame frame;
  private final StandingBar standing;
  private final OpenAgain openAgain;
  private final Look look;
  private final WritingAids aids;
  private final WritingModes modes;
  private final Places places;
  private final EditorStatus editorStatus;
  private final Fixes fixes = new Fixes(this);
  private final PostVerbs verbs;
  private final StackPane root = new StackPane();
  private final ChangeListener<Analysis> onAnalysis = (property, old, is) -> showAnalysis(is);
  private final ChangeListener<SaveState> onSaveState = (property, old, is) -> showSaveState(is);
  private final ChangeListener<Analyst.Pace> onPace = (property, was, is) -> showPace(is);
  private final ChangeListener<Optional<String>> onNotice =
      (property, old, is) -> notice(is.orElse(""));
  private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("Inkwren");
  private Optional<EditorSession> shown = Optional.empty();

  public MainWindow(Doors doors) {
    this.doors = doors;
    texts = doors.texts();
    tabs = new EditorTabs(texts, this::closeTab, this::wire);
    workspace = new Workspace(doors.services(), tabs::newBuffer);
    dialogs = new Dialogs(texts);
    aids = new WritingAids(this);
    modes = new WritingModes(doors.memory());
    places = new Places(doors.memory());
    site = new SitePanes(this);
    workspace.site().addListener((property, old, now) -> aids.setSite(now));
    workspace
        .site()
        .addListener((property, old, now) -> tabs.welcome().setSiteOpen(workspace.hasSite()));
    form = new FrontMatterView(texts, () -> new FormEdits(this, aids.thumbnails()));
    formPane = new FormPane(form, new DateSentence(texts), doors.services().clock());
    problems = new ProblemsView(texts, this::goTo, fixes::apply);
    outline = new OutlineView(texts, this::goToLine, new SectionMover(this));
    taste = new PageTaste(name -> doors.memory().get(name, ""), doors.memory()::put);
    echoFirst = new EchoFirst(doors.services().fxThread());
    preview =
        new PreviewPane(
            texts,
            doors.services().background(),
            echoFirst,
            taste,
            new PreviewPane.Events(
                this::goToLine, this::previewScrolled, this::link, new SectionMover(this)));
    tabs.showForm(form.root(), doors.memory().flag("form", true));
    status = new StatusBar(texts, this::showProblems);
    editorStatus =
        new EditorStatus(
            status, doors.services().background().helper(), doors.services().fxThread());
    panes = new AnalysisPanes(preview, outline, problems, status);
    frame =
        new WindowFrame(
            texts,
            doors.memory(),
            taste,
            new WindowFrame.Panes(
                site.posts().root(), tabs.root(), preview.root(), drawer(), status.root()));
    root.getChildren().setAll(frame.root(), dialogs.root());
    look = new Look(root);
    look.dark().addListener((property, was, dark) -> wear(dark));
    look.wear(Look.Wish.of(doors.memory().get("look", "system")));
    wear(look.dark().get());
    standing = new StandingBar(this);
    tabs.addStrip(standing.root());
    verbs = new PostVerbs(this);
    site.posts().setMenu(verbs::menu);
    openAgain = new OpenAgain(this);
    WindowCommands commands = new WindowCommands(this);
    commands.fill(frame);
    root.addEventFilter(KeyEvent.KEY_PRESSED, commands::pressed);
    root.addEventFilter(KeyEvent.KEY_TYPED, WindowCommands::typed);
    workspace.active().addListener((property, old, active) -> showSession(active));
    workspace.trouble().addListener((property, old, trouble) -> trouble.ifPresent(this::tell));
    tabs.onOpened(
        (session, view) -> session.file().get().ifPresent(file -> places.restore(file, view)));
    tabs.onClosed(
        (session, view) -> {
          keepPlace(session, view);
          modes.detach(view);
        });
    frame.zen().addListener((property, was, zen) -> zen(zen));
    tabs.onSelected(session -> workspace.active().set(Optional.of(session)));
    root.setOnDragOver(this::dragged);
    root.setOnDragDropped(this::dropped);
    showSession(Optional.empty());
    site.showSite(Site.empty());
  }

  private List<WindowFrame.DrawerTab> drawer() {
    Node check = site.problems().root();
    return List.of(
        tab(
            "problems",
            Feather.ALERT_CIRCLE,
            problems.root(),
            false,
            problems.root()::requestFocus),
        tab("outline", Feather.LIST, outline.root(), false, outline.root()::requestFocus),
        tab("search", Feather.SEARCH, site.search().root(), true, site.search()::focus),
        tab("site-problems", Feather.CHECK_SQUARE, check, true, site.problems()::focus));
  }

  private WindowFrame.DrawerTab tab(
      String id, Feather icon, Node content, boolean needsRoom, Runnable focus) {
    return new WindowFrame.DrawerTab(id, texts.get(id + ".title"), icon, content, needsRoom, focus);
  }

  private void dragged(DragEvent event) {
    if (event.getDragboard().hasFiles()) {
      event.acceptTransferModes(TransferMode.COPY);
    }
  }

  private void dropped(DragEvent event) {
    event.getDragboard().getFiles().forEach(file -> openAny(file.toPath()));
    event.setDropCompleted(true);
  }

  private void showProblems() {
    frame.show("problems");
  }

  public Parent root() {
    return root;
  }

  /** What the title bar says: the post, a dot when it is not saved, the site. */
  public ReadOnlyStringProperty title() {
    return title.getReadOnlyProperty();
  }

  private void retitle() {
    String post = shown.map(s -> (s.unsaved() ? "● " : "") + tabs.name(s) + " – ").orElse("");
    title.set(post + "Inkwren");
  }

  /** The strip above the text. */
  StandingBar standing() {
    return standing;
  }

  public Workspace workspace() {
    return workspace;
  }

  Doors doors() {
    return doors;
  }

  Dialogs dialogs() {
    return dialogs;
  }

  WindowFrame frame() {
    return frame;
  }

  EditorTabs tabs() {
    return tabs;
  }

  SitePanes site() {
    return site;
  }

  FrontMatterView form() {
    return form;
  }

  WritingAids aids() {
    return aids;
  }

  PageTaste taste() {
    return taste;
  }

  PreviewPane preview() {
    return preview;
  }

  PostVerbs verbs() {
    return verbs;
  }

  OpenAgain openAgain() {
    return openAgain;
  }

  Look look() {
    return look;
  }

  WritingModes modes() {
    return modes;
  }

  Optional<EditorSession> session() {
    return shown;
  }

  private Path siteRoot() {
    return workspace.site().get().root();
  }

  private void wear(boolean dark) {
    preview.setDark(dark);
    tabs.setDark(dark);
  }

  /** Opens a post. */
  public void open(Path file) {
    form.flush();
    workspace.openFile(file);
  }

  /** Opens a site and remembers it. */
  public void openSite(Path folder) {
    doors.memory().remember(folder);
    workspace.openSite(folder, doors.memory().theme(folder));
  }

  /** Opens a post or, when {@code path} is a folder, a site; either is a recent one from now on. */
  public void openAny(Path path) {
    if (path.toFile().isDirectory()) {
      openSite(path);
    } else {
      doors.memory().remember(path);
      open(path);
    }
  }

  /** Ends the program; everything is saved or given up by now. */
  void leave() {
    frame.keepDividers();
    tabs.forEach(this::keepPlace);
    workspace.leave();
    doors.leave().run();
  }

  /** Opens what was open when the window was last closed. */
  public void restore() {
    openAgain.restore();
  }

  /** Shows what a crash has left, one text after the other; nothing is written by itself. */
  public void offerRecovered() {
    new RecoverySheet(this).offer();
    workspace.changes().mended(new ChangesSheet(this)::showMended);
  }

  /** Asks what is to be kept, then ends the program. */
  public void askToLeave() {
    form.flush();
    new CloseSheet(this).quit();
  }

  /** Opens the post of the site that {@code address} leads to, if it is one of the site's. */
  void followInside(String address) {
    String path = address.replaceFirst("[?#].*", "");
    workspace.site().get().posts().stream()
        .filter(entry -> !entry.url().isEmpty() && path.endsWith(entry.url()))
        .findFirst()
        .ifPresentOrElse(
            entry -> open(siteRoot().resolve(entry.path())),
            () -> notice(texts.get("link.inside", address)));
  }

  /** Tells something that has to be read, after the sheet that is open: its question stays. */
  public void tell(String trouble) {
    String title = texts.get("trouble.title");
    dialogs.whenFree(() -> dialogs.tell(Feather.ALERT_TRIANGLE, title, trouble));
  }

  private void showSession(Optional<EditorSession> session) {
    form.flush();
    shown.ifPresent(
        old -> {
          old.analysis().removeListener(onAnalysis);
          old.saveState().removeListener(onSaveState);
          old.notice().removeListener(onNotice);
          old.pace().removeListener(onPace);
        });
    shown = session;
    status.setPostOpen(session.isPresent());
    standing.show(session);
    session.ifPresentOrElse(
        now -> {
          tabs.show(now, workspace.sessions());
          now.analysis().addListener(onAnalysis);
          now.saveState().addListener(onSaveState);
          now.notice().addListener(onNotice);
          now.pace().addListener(onPace);
          showAnalysis(now.analysis().get());
          showSaveState(now.saveState().get());
          site.select(session);
        },
        () -> {
          tabs.showNone();
          showAnalysis(Analysis.EMPTY);
          retitle();
        });
  }

  private void wire(EditorView view) {
    aids.attach(view);
    view.onScroll(this::editorScrolled);
    view.onEdits(edits -> echoFirst.typed());
    modes.attach(view);
    editorStatus.attach(view);
    view.onQuickFix(fixes::at);
    view.onNotice(this::notice);
    view.caretLineProperty().addListener((property, old, line) -> caretMoved(line.intValue()));
  }

  private void showAnalysis(Analysis analysis) {
    List<Problem> found = shown.map(EditorSession::problemsNow).orElse(List.of());
    panes.show(analysis, found, workspace.site().get());
    shown.ifPresent(
        session -> {
          formPane.show(session, found, workspace.site().get());
          tabs.viewOf(session).setProblems(AnalysisPanes.marks(found));
          editorStatus.show(tabs.viewOf(session));
        });
  }

  private void showSaveState(SaveState state) {
    status.saveState(state);
    shown.ifPresent(session -> tabs.retitle(session));
    retitle();
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
    int length = session.revision().source().text().length();
    tabs.viewOf(session)
        .select(new TextRange(Math.min(range.start(), length), Math.min(range.end(), length)));
    tabs.viewOf(session).focus();
  }

  private void goToLine(int line) {
    shown.ifPresent(
        session -> {
          Lines now = Lines.of(session.revision().source().text());
          tabs.viewOf(session).goTo(now.start(Math.min(line, now.count() - 1)));
          tabs.viewOf(session).focus();
        });
  }

  private void keepPlace(EditorSession session, EditorView view) {
    session.file().get().ifPresent(file -> places.keep(file, view));
  }

  private void zen(boolean on) {
    form.flush();
    modes.setAlone(on);
    tabs.showForm(form.root(), !on && doors.memory().flag("form", true));
    shown.ifPresent(session -> tabs.viewOf(session).focus());
  }

  private void caretMoved(int line) {
    preview.mark(line);
    outline.follow(line);
  }

  private void editorScrolled(double topLine) {
    preview.scrollTo(topLine);
  }

  private void previewScrolled(double sourceLine) {
    if (preview.isSynced()) {
      shown.ifPresent(session -> tabs.viewOf(session).scrollToLine(sourceLine));
    }
  }

  private void link(String address) {
    new LinkSheet(this).ask(address);
  }

  private void closeTab(EditorSession session) {
    new CloseSheet(this).close(session);
  }
}

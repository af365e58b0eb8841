package dev.inkwren.ui;

import dev.inkwren.session.EditorSession;
import dev.inkwren.session.Workspace;
import dev.inkwren.site.Site;
import dev.inkwren.text.TextRange;
import dev.inkwren.ui.WindowFrame.DrawerTab;
import dev.inkwren.ui.dialog.Dialogs;
import dev.inkwren.ui.editor.EditorView;
import dev.inkwren.ui.form.FrontMatterView;
import dev.inkwren.ui.page.PageTaste;
import dev.inkwren.ui.text.Texts;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/** Everything in the window, and how it hangs together. FX thread only. */
public final class MainWindow {

  private final Doors doors;
  private final Texts texts;
  private final Workspace workspace;
  private final Dialogs dialogs;
  private final SitePanes site;
  private final FrontMatterView form;
  private final PageTaste taste;
  private final ShownPost shown;
  private final EditorTabs tabs;
  private final WindowFrame frame;
  private final StandingBar standing;
  private final OpenAgain openAgain;
  private final Look look;
  private final WritingAids aids;
  private final WritingModes modes;
  private final Places places;
  private final PostVerbs verbs;
  private final StackPane root = new StackPane();

  /** Builds the window; nothing is open in it yet. */
  public MainWindow(Doors doors) {
    this.doors = doors;
    texts = doors.texts();
    // Before the first control is made, for which JavaFX would load its own theme.
    look = new Look(root);
    look.wear(Look.Wish.of(doors.memory().get("look", "system")));
    tabs = new EditorTabs(texts, session -> new CloseSheet(this).close(session), this::wire);
    workspace = new Workspace(doors.services(), tabs::newBuffer);
    dialogs = new Dialogs(texts);
    aids = new WritingAids(this);
    modes = new WritingModes(doors.memory());
    places = new Places(doors.memory());
    site = new SitePanes(this);
    form = new FrontMatterView(texts, () -> new FormEdits(this, aids.thumbnails()));
    taste = new PageTaste(name -> doors.memory().get(name, ""), doors.memory()::put);
    shown = new ShownPost(this);
    frame = new WindowFrame(texts, doors.memory(), taste, panes());
    root.getChildren().setAll(frame.root(), dialogs.root());
    standing = new StandingBar(this);
    verbs = new PostVerbs(this);
    openAgain = new OpenAgain(this);
    tabs.showForm(form.root(), doors.memory().flag("form", true));
    tabs.addStrip(standing.root());
    site.posts().setMenu(verbs::menu);
    dress();
    fillMenus();
    followWorkspace();
    followTabs();
    shown.show(Optional.empty());
    site.showSite(Site.empty());
  }

  private WindowFrame.Panes panes() {
    return new WindowFrame.Panes(
        site.posts().root(), tabs.root(), shown.preview().root(), drawer(), shown.status().root());
  }

  private void dress() {
    look.dark().addListener((property, was, dark) -> wear(dark));
    wear(look.dark().get());
  }

  private void fillMenus() {
    WindowCommands commands = new WindowCommands(this);
    commands.fill(frame);
    root.addEventFilter(KeyEvent.KEY_PRESSED, commands::pressed);
    root.addEventFilter(KeyEvent.KEY_TYPED, WindowCommands::typed);
    DroppedFiles.on(root, this::openAny);
  }

  private void followWorkspace() {
    workspace
        .site()
        .addListener(
            (property, old, now) -> {
              aids.setSite(now);
              tabs.welcome().setSiteOpen(workspace.hasSite());
            });
    workspace.active().addListener((property, old, active) -> shown.show(active));
    workspace.trouble().addListener((property, old, trouble) -> trouble.ifPresent(this::tell));
  }

  private void followTabs() {
    tabs.onOpened(places::restore);
    tabs.onClosed(
        (session, view) -> {
          places.keep(session, view);
          modes.detach(view);
        });
    tabs.onSelected(session -> workspace.active().set(Optional.of(session)));
    frame.zen().addListener((property, was, zen) -> zen(zen));
  }

  private List<DrawerTab> drawer() {
    Node problems = shown.problems().root();
    Node outline = shown.outline().root();
    Node check = site.problems().root();
    return List.of(
        new DrawerTab("problems", Feather.ALERT_CIRCLE, problems, false, problems::requestFocus),
        new DrawerTab("outline", Feather.LIST, outline, false, outline::requestFocus),
        new DrawerTab("search", Feather.SEARCH, site.search().root(), true, site.search()::focus),
        new DrawerTab("site-problems", Feather.CHECK_SQUARE, check, true, site.problems()::focus));
  }

  /** What the scene shows. */
  public Parent root() {
    return root;
  }

  /** What the title bar says: the post, a dot when it is not saved, the program. */
  public ReadOnlyStringProperty title() {
    return shown.title();
  }

  /** The strip above the text. */
  StandingBar standing() {
    return standing;
  }

  /** What is open. */
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
    return shown.preview();
  }

  /** After it was shown for the last time. */
  public void close() {
    shown.preview().close();
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

  /** The post in front; empty when none is open. */
  Optional<EditorSession> session() {
    return shown.session();
  }

  private void wear(boolean dark) {
    shown.preview().setDark(dark);
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

  /** Opens a post or a site, which is a recent one from now on. */
  public void open(Asked asked) {
    if (asked.folder()) {
      openSite(asked.path());
    } else {
      doors.memory().remember(asked.path());
      open(asked.path());
    }
  }

  /**
   * Opens the post or, where a folder stands, the site at {@code path} as soon as that is known.
   */
  public void openAny(Path path) {
    doors.services().onDisk(() -> Asked.of(path), this::open);
  }

  /** Takes what is half typed, in the form or with an input method, into the text. */
  void finishTyping() {
    form.flush();
    session().ifPresent(session -> tabs.viewOf(session).finishComposition());
  }

  /** Ends the program; everything is saved or given up by now. */
  void leave() {
    frame.keepDividers();
    tabs.forEach(places::keep);
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
    new CloseSheet(this).quit();
  }

  /** Tells something that has to be read, after the sheet that is open: its question stays. */
  public void tell(String trouble) {
    String title = texts.get("trouble.title");
    dialogs.whenFree(() -> dialogs.tell(Feather.ALERT_TRIANGLE, title, trouble));
  }

  /** Says that the program itself has failed somewhere; it takes no key from the text. */
  public void noticeBug() {
    notice(texts.get("trouble.inside"));
  }

  /** Says {@code text} in the status bar. */
  void notice(String text) {
    shown.notice(text);
  }

  /** Selects {@code range} of {@code session}'s text, as far as it is that long. */
  void goTo(EditorSession session, TextRange range) {
    shown.goTo(session, range);
  }

  private void wire(EditorView view) {
    aids.attach(view);
    modes.attach(view);
    shown.attach(view);
  }

  private void zen(boolean on) {
    form.flush();
    modes.setAlone(on);
    tabs.showForm(form.root(), !on && doors.memory().flag("form", true));
    session().ifPresent(session -> tabs.viewOf(session).focus());
  }
}

package dev.inkwren.ui;

import dev.inkwren.session.EditorSession;
import dev.inkwren.site.PostEntry;
import dev.inkwren.ui.editor.EditorAction;
import dev.inkwren.ui.editor.EditorAction.Group;
import dev.inkwren.ui.editor.EditorView;
import dev.inkwren.ui.editor.TypedText;
import dev.inkwren.ui.text.Texts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Separator;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** Every command of the window and where it stands. */
final class WindowCommands {

  private final MainWindow window;
  private final Texts texts;
  private final Menus menus;
  private final BooleanBinding postOpen;
  private final PreviewCommands preview;
  private final BooleanBinding siteOpen;
  private List<Command> withMoreKeys = List.of();

  WindowCommands(MainWindow window) {
    this.window = window;
    this.texts = window.doors().texts();
    this.menus = new Menus(texts);
    this.postOpen =
        Bindings.createBooleanBinding(
            () -> window.workspace().active().get().isPresent(), window.workspace().active());
    this.preview = new PreviewCommands(window, postOpen);
    this.siteOpen =
        Bindings.createBooleanBinding(window.workspace()::hasSite, window.workspace().site());
  }

  private List<Command> file() {
    return List.of(
        Command.of("new-post", () -> new NewPostSheet(window).ask())
            .icon(Feather.FILE_PLUS)
            .keys("Shortcut+N"),
        Command.of("open-file", this::openFile).icon(Feather.FILE).keys("Shortcut+O"),
        Command.of("open-site", this::openSite).icon(Feather.FOLDER).keys("Shortcut+Shift+O"),
        Menus.LINE,
        Command.of("save", this::save).icon(Feather.SAVE).keys("Shortcut+S").when(postOpen),
        Command.of("save-as", this::saveAs).keys("Shortcut+Shift+S").when(postOpen),
        Command.of("export", () -> onSession(s -> new ExportSheet(window, s).ask()))
            .icon(Feather.SEND)
            .keys("Shortcut+E")
            .when(postOpen),
        Command.of("history", () -> onSession(s -> new HistorySheet(window, s).show()))
            .icon(Feather.CLOCK)
            .keys("Shortcut+Alt+H")
            .when(postOpen),
        Menus.LINE,
        Command.of("close-tab", () -> onSession(s -> new CloseSheet(window).close(s)))
            .keys("Shortcut+W")
            .when(postOpen),
        Command.of("reopen-tab", () -> window.openAgain().reopen()).keys("Shortcut+Shift+T"),
        Command.of("quit", () -> new CloseSheet(window).quit()).keys("Shortcut+Q"));
  }

  private List<Command> post() {
    PostVerbs verbs = window.verbs();
    return List.of(
        Command.of("publish", () -> onSession(session -> verbs.publishOpenPost()))
            .icon(Feather.UPLOAD)
            .keys("Shortcut+Alt+U")
            .when(postOpen),
        Command.of("unpublish", () -> onPost(verbs::unpublish))
            .icon(Feather.DOWNLOAD)
            .keys("Shortcut+Alt+Shift+U")
            .when(postOpen),
        Menus.LINE,
        Command.of("rename-post", () -> onPost(verbs::rename))
            .icon(Feather.EDIT_3)
            .keys("F2")
            .when(postOpen),
        Command.of("redate-post", () -> onPost(verbs::redate))
            .icon(Feather.CALENDAR)
            .keys("Shift+F2")
            .when(postOpen),
        Command.of("delete-post", () -> onPost(verbs::delete))
            .icon(Feather.TRASH_2)
            .keys("Shortcut+Alt+DELETE")
            .when(postOpen),
        Menus.LINE,
        Command.of("names", () -> new TagsSheet(window).show())
            .icon(Feather.TAG)
            .keys("Shortcut+Alt+M")
            .when(siteOpen),
        Command.of("preflight", () -> new PreflightSheet(window).show())
            .icon(Feather.SHIELD)
            .keys("F7")
            .when(siteOpen),
        Menus.LINE,
        Command.of("undo-change", () -> new ChangesSheet(window).show())
            .icon(Feather.ROTATE_CCW)
            .keys("Shortcut+Alt+Z")
            .when(siteOpen),
        Command.of("trash", () -> new TrashSheet(window).show())
            .icon(Feather.ARCHIVE)
            .keys("Shortcut+Alt+X")
            .when(siteOpen));
  }

  private List<Command> view() {
    WindowFrame frame = window.frame();
    return List.of(
        Command.toggle("show-posts", frame.sidebarShown())
            .icon(Feather.SIDEBAR)
            .keys("Shortcut+Shift+L"),
        Command.of("show-form", this::toggleForm).icon(Feather.SLIDERS).keys("Shortcut+Shift+F2"),
        Command.toggle("show-preview", frame.previewShown())
            .icon(Feather.EYE)
            .keys("Shortcut+Alt+V"),
        Command.of("show-problems", () -> frame.show("problems"))
            .icon(Feather.ALERT_CIRCLE)
            .keys("Shortcut+Alt+P"),
        Command.of("show-outline", () -> frame.show("outline"))
            .icon(Feather.LIST)
            .keys("Shortcut+Alt+O"),
        Command.toggle("show-drawer", frame.drawerShown()).keys("Shortcut+J"),
        Menus.LINE,
        Command.of("look-switch", this::switchLook).icon(Feather.MOON).keys("Shortcut+Alt+D"),
        Command.of("look-system", () -> wear(Look.Wish.SYSTEM)),
        Command.of("look-light", () -> wear(Look.Wish.LIGHT)),
        Command.of("look-dark", () -> wear(Look.Wish.DARK)));
  }

  private List<Command> writing() {
    WritingModes modes = window.modes();
    return List.of(
        Command.toggle("mode-focus", modes.focus()).keys("F9"),
        Command.toggle("mode-typewriter", modes.typewriter()).keys("Shift+F9"),
        Command.toggle("mode-zen", window.frame().zen()).icon(Feather.MAXIMIZE).keys("F11"),
        Command.toggle("mode-numbers", modes.numbers()).keys("Shortcut+Alt+L"),
        Command.toggle("mode-wrap", modes.wrap()).keys("Alt+Z"),
        Command.of("typeface", () -> new TypefaceSheet(window).show()).icon(Feather.TYPE));
  }

  private List<Command> go() {
    return List.of(
        Command.of("quick-open", () -> new QuickOpenSheet(window).show())
            .icon(Feather.SEARCH)
            .keys("Shortcut+P"),
        Command.of("find-post", this::findPost).icon(Feather.FILTER).keys("Shortcut+Alt+F"),
        Command.of("search-site", () -> window.frame().show("search"))
            .icon(Feather.SEARCH)
            .keys("Shortcut+Shift+F"),
        Command.of("check-site", () -> window.frame().show("site-problems"))
            .icon(Feather.CHECK_SQUARE)
            .keys("Shortcut+Alt+K"),
        Menus.LINE,
        Command.of("go-text", () -> onView(EditorView::focus)).keys("Shortcut+Alt+E"),
        Command.of("go-title", () -> window.form().focus("title")).keys("Shortcut+Alt+T"),
        Command.of("go-tags", () -> window.form().focus("tags")).keys("Shortcut+Alt+G"),
        Command.of("go-standing", window.standing()::focus)
            .keys("F6")
            .when(window.standing().root().visibleProperty()),
        Command.of("compare-jekyll", () -> onSession(s -> new CompareSheet(window, s).ask()))
            .icon(Feather.GIT_PULL_REQUEST)
            .keys("Shortcut+Alt+J")
            .when(postOpen),
        Menus.LINE,
        Command.of("next-tab", () -> window.tabs().step(1))
            .keys("Shortcut+Page Down", "Ctrl+TAB")
            .when(postOpen),
        Command.of("previous-tab", () -> window.tabs().step(-1))
            .keys("Shortcut+Page Up", "Ctrl+Shift+TAB")
            .when(postOpen),
        Menus.LINE,
        Command.of("refresh-site", () -> window.workspace().refreshSite())
            .icon(Feather.REFRESH_CW)
            .keys("F5"));
  }

  private List<Command> edit() {
    return List.of(
        Command.of("undo", () -> onView(EditorView::undo))
            .icon(Feather.CORNER_UP_LEFT)
            .when(postOpen),
        Command.of("redo", () -> onView(EditorView::redo))
            .icon(Feather.CORNER_UP_RIGHT)
            .when(postOpen));
  }

  private List<Command> help() {
    return List.of(
        Command.of("shortcuts", () -> new ShortcutsSheet(window).show(all()))
            .icon(Feather.COMMAND)
            .keys("F1"),
        Command.of("about", () -> new ShortcutsSheet(window).about()));
  }

  /** All commands, for the list of shortcuts. */
  List<Command> all() {
    List<Command> all = new ArrayList<>();
    List.of(file(), post(), go(), view(), preview.all(), writing(), help()).forEach(all::addAll);
    all.removeIf(Menus.LINE::equals);
    return all;
  }

  /** Puts menus and buttons into {@code frame}. */
  void fill(WindowFrame frame) {
    withMoreKeys = all().stream().filter(command -> !command.others().isEmpty()).toList();
    List<Menu> bar = new ArrayList<>();
    Menu file = menus.menu("file", file());
    file.getItems().add(3, recent());
    bar.add(file);
    bar.add(menus.menu("post", post()));
    Menu edit = editorMenu("edit", Group.EDIT, Group.FIND);
    edit.getItems().addAll(new SeparatorMenuItem(), window.aids().switches().menu());
    bar.add(edit);
    bar.add(editorMenu("format", Group.FORMAT, Group.PARAGRAPH));
    Menu insert = editorMenu("insert", Group.INSERT);
    insert.getItems().addAll(editorMenu("embed", Group.EMBED), editorMenu("table", Group.TABLE));
    bar.add(insert);
    bar.add(editorMenu("lines", Group.LINE));
    bar.add(menus.menu("go", go()));
    Menu view = menus.menu("view", view());
    view.getItems().add(new SeparatorMenuItem());
    view.getItems().addAll(menus.items(writing()));
    view.getItems().add(new SeparatorMenuItem());
    view.getItems().addAll(menus.editorItems(Group.VIEW, postOpen, this::inEditor));
    view.getItems().add(new SeparatorMenuItem());
    view.getItems().addAll(menus.editorItems(Group.FOLD, postOpen, this::inEditor));
    bar.add(view);
    bar.add(menus.menu("preview", preview.all()));
    window.preview().fill(preview);
    window
        .tabs()
        .welcome()
        .offer(
            Stream.of("open-site", "new-post", "open-file")
                .map(id -> menus.wordButton(named(file(), id)))
                .toList(),
            window.doors().memory()::recent,
            window::openAny);
    bar.add(menus.menu("help", help()));
    frame.menuBar().getMenus().setAll(bar);
    frame.appBar(buttons());
  }

  /** Runs a command that has several keys, whatever the focused control would make of them. */
  void pressed(KeyEvent event) {
    for (Command command : withMoreKeys) {
      boolean possible = command.possible().map(p -> p.get()).orElse(true);
      if (possible
          && !window.dialogs().isOpen()
          && keysOf(command).anyMatch(keys -> keys.match(event))) {
        event.consume();
        command.action().run();
        return;
      }
    }
  }

  /** Keeps what a shortcut's key types out of every field. */
  static void typed(KeyEvent event) {
    if (!TypedText.isText(event)) {
      event.consume();
    }
  }

  private static Stream<KeyCombination> keysOf(Command command) {
    return Stream.concat(command.shortcut().stream(), command.others().stream());
  }

  private Menu editorMenu(String id, Group... groups) {
    Menu menu = new Menu(texts.get("menu." + id));
    menu.setId("menu-" + id);
    for (Group group : groups) {
      if (!menu.getItems().isEmpty()) {
        menu.getItems().add(new SeparatorMenuItem());
      }
      menu.getItems().addAll(menus.editorItems(group, postOpen, this::inEditor));
    }
    return menu;
  }

  private void inEditor(EditorAction action) {
    onView(
        view -> {
          view.focus();
          action.run().accept(view);
        });
  }

  private Menu recent() {
    Menu menu = new Menu(texts.get("command.recent"));
    menu.setId("menu-recent");
    menu.getItems().add(new MenuItem(texts.get("recent.none")));
    menu.setOnShowing(
        event -> {
          List<MenuItem> items = new ArrayList<>();
          for (Path path : window.doors().memory().recent()) {
            MenuItem item = new MenuItem(path.toString());
            item.setMnemonicParsing(false);
            item.setOnAction(chosen -> window.openAny(path));
            items.add(item);
          }
          if (!items.isEmpty()) {
            menu.getItems().setAll(items);
          }
        });
    return menu;
  }

  private List<Node> buttons() {
    List<Node> row = new ArrayList<>();
    add(row, file(), "new-post", "open-file", "open-site", "save");
    row.add(new Separator(javafx.geometry.Orientation.VERTICAL));
    add(row, edit(), "undo", "redo");
    row.add(new Separator(javafx.geometry.Orientation.VERTICAL));
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    row.add(gap);
    add(row, view(), "show-posts", "show-form", "show-preview", "look-switch");
    Command export = named(file(), "export");
    Button button = menus.button(export);
    button.setText(texts.get(export.labelKey()));
    button.getStyleClass().add("accent");
    row.add(button);
    return row;
  }

  private void add(List<Node> row, List<Command> commands, String... ids) {
    for (String id : ids) {
      row.add(menus.button(named(commands, id)));
    }
  }

  private static Command named(List<Command> commands, String id) {
    return commands.stream().filter(c -> c.id().equals(id)).findFirst().orElseThrow();
  }

  private void onSession(Consumer<EditorSession> action) {
    window.form().flush();
    onView(EditorView::finishComposition);
    window.session().ifPresent(action);
  }

  private void onPost(Consumer<PostEntry> verb) {
    onSession(session -> window.verbs().toOpenPost(verb));
  }

  private void onView(Consumer<EditorView> action) {
    window.session().ifPresent(session -> action.accept(window.tabs().viewOf(session)));
  }

  private void openFile() {
    window.doors().choosers().openFile(SaveAs.folder(window)).ifPresent(window::openAny);
  }

  private void openSite() {
    window
        .doors()
        .choosers()
        .openFolder(texts.get("command.open-site"), SaveAs.folder(window))
        .ifPresent(window::openSite);
  }

  private void save() {
    onSession(
        session -> {
          if (session.file().get().isPresent()) {
            session.save();
          } else {
            SaveAs.ask(window, session);
          }
        });
  }

  private void saveAs() {
    onSession(session -> SaveAs.ask(window, session));
  }

  private void findPost() {
    window.frame().sidebarShown().set(true);
    window.site().posts().focusSearch();
  }

  private void toggleForm() {
    boolean show = !window.tabs().isFormShown();
    window.tabs().showForm(window.form().root(), show);
    window.doors().memory().put("form", show);
  }

  private void switchLook() {
    wear(window.look().dark().get() ? Look.Wish.LIGHT : Look.Wish.DARK);
  }

  private void wear(Look.Wish wish) {
    window.look().wear(wish);
    window.doors().memory().put("look", wish.name());
  }
}

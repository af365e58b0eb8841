package dev.inkwren.ui;

import dev.inkwren.ui.editor.EditorAction;
import dev.inkwren.ui.editor.EditorAction.Group;
import dev.inkwren.ui.editor.EditorView;
import dev.inkwren.ui.editor.TypedText;
import dev.inkwren.ui.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Menu;
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
  private final CommandTargets on;
  private final FileCommands files;
  private final PostCommands posts;
  private final ViewCommands views;
  private final PreviewCommands preview;
  private List<Command> withMoreKeys = List.of();

  WindowCommands(MainWindow window) {
    this.window = window;
    this.texts = window.doors().texts();
    this.menus = new Menus(texts);
    this.on = new CommandTargets(window);
    this.files = new FileCommands(window, on);
    this.posts = new PostCommands(window, on);
    this.views = new ViewCommands(window);
    this.preview = new PreviewCommands(window, on.postOpen());
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
        Command.of("go-text", () -> on.onView(EditorView::focus)).keys("Shortcut+Alt+E"),
        Command.of("go-title", () -> window.form().focus("title")).keys("Shortcut+Alt+T"),
        Command.of("go-tags", () -> window.form().focus("tags")).keys("Shortcut+Alt+G"),
        Command.of("go-standing", window.standing()::focus)
            .keys("F6")
            .when(window.standing().root().visibleProperty()),
        Command.of("compare-jekyll", () -> on.onSession(s -> new CompareSheet(window, s).ask()))
            .icon(Feather.GIT_PULL_REQUEST)
            .keys("Shortcut+Alt+J")
            .when(on.postOpen()),
        Menus.LINE,
        Command.of("next-tab", () -> window.tabs().step(1))
            .keys("Shortcut+Page Down", "Ctrl+TAB")
            .when(on.postOpen()),
        Command.of("previous-tab", () -> window.tabs().step(-1))
            .keys("Shortcut+Page Up", "Ctrl+Shift+TAB")
            .when(on.postOpen()),
        Menus.LINE,
        Command.of("refresh-site", () -> window.workspace().refreshSite())
            .icon(Feather.REFRESH_CW)
            .keys("F5"));
  }

  private List<Command> edit() {
    return List.of(
        Command.of("undo", () -> on.onView(EditorView::undo))
            .icon(Feather.CORNER_UP_LEFT)
            .when(on.postOpen()),
        Command.of("redo", () -> on.onView(EditorView::redo))
            .icon(Feather.CORNER_UP_RIGHT)
            .when(on.postOpen()));
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
    List.of(files.all(), posts.all(), go(), views.parts(), preview.all(), views.writing(), help())
        .forEach(all::addAll);
    all.removeIf(Menus.LINE::equals);
    return all;
  }

  /** Puts menus and buttons into {@code frame}. */
  void fill(WindowFrame frame) {
    withMoreKeys = all().stream().filter(command -> !command.others().isEmpty()).toList();
    List<Menu> bar = new ArrayList<>();
    Menu file = menus.menu("file", files.all());
    file.getItems().add(3, files.recent());
    bar.add(file);
    bar.add(menus.menu("post", posts.all()));
    Menu edit = editorMenu("edit", Group.EDIT, Group.FIND);
    edit.getItems().addAll(new SeparatorMenuItem(), window.aids().switches().menu());
    bar.add(edit);
    bar.add(editorMenu("format", Group.FORMAT, Group.PARAGRAPH));
    Menu insert = editorMenu("insert", Group.INSERT);
    insert.getItems().addAll(editorMenu("embed", Group.EMBED), editorMenu("table", Group.TABLE));
    bar.add(insert);
    bar.add(editorMenu("lines", Group.LINE));
    bar.add(menus.menu("go", go()));
    Menu view = menus.menu("view", views.parts());
    view.getItems().add(new SeparatorMenuItem());
    view.getItems().addAll(menus.items(views.writing()));
    view.getItems().add(new SeparatorMenuItem());
    view.getItems().addAll(menus.editorItems(Group.VIEW, on.postOpen(), this::inEditor));
    view.getItems().addAll(new SeparatorMenuItem(), editorMenu("fold", Group.FOLD));
    bar.add(view);
    bar.add(menus.menu("preview", preview.all()));
    window.preview().fill(preview);
    window
        .tabs()
        .welcome()
        .offer(
            Stream.of("open-site", "new-post", "open-file")
                .map(id -> menus.wordButton(named(files.all(), id)))
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
      menu.getItems().addAll(menus.editorItems(group, on.postOpen(), this::inEditor));
    }
    return menu;
  }

  private void inEditor(EditorAction action) {
    on.onView(
        view -> {
          view.focus();
          action.run().accept(view);
        });
  }

  private List<Node> buttons() {
    List<Node> row = new ArrayList<>();
    add(row, files.all(), "new-post", "open-file", "open-site", "save");
    row.add(new Separator(javafx.geometry.Orientation.VERTICAL));
    add(row, edit(), "undo", "redo");
    row.add(new Separator(javafx.geometry.Orientation.VERTICAL));
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    row.add(gap);
    add(row, views.parts(), "show-posts", "show-form", "show-preview", "look-switch");
    Command export = named(files.all(), "export");
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

  private void findPost() {
    window.frame().sidebarShown().set(true);
    window.site().posts().focusSearch();
  }
}

package dev.inkwren.ui;

import dev.inkwren.ui.text.Texts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import org.kordamp.ikonli.feather.Feather;

/** What opens, saves and closes. */
final class FileCommands {

  private final MainWindow window;
  private final Texts texts;
  private final CommandTargets on;

  FileCommands(MainWindow window, CommandTargets on) {
    this.window = window;
    this.texts = window.doors().texts();
    this.on = on;
  }

  List<Command> all() {
    return List.of(
        Command.of("new-post", () -> new NewPostSheet(window).ask())
            .icon(Feather.FILE_PLUS)
            .keys("Shortcut+N"),
        Command.of("open-file", this::openFile).icon(Feather.FILE).keys("Shortcut+O"),
        Command.of("open-site", this::openSite).icon(Feather.FOLDER).keys("Shortcut+Shift+O"),
        Menus.LINE,
        Command.of("save", this::save).icon(Feather.SAVE).keys("Shortcut+S").when(on.postOpen()),
        Command.of("save-as", this::saveAs).keys("Shortcut+Shift+S").when(on.postOpen()),
        Command.of("export", () -> on.onSession(s -> new ExportSheet(window, s).ask()))
            .icon(Feather.SEND)
            .keys("Shortcut+E")
            .when(on.postOpen()),
        Command.of("history", () -> on.onSession(s -> new HistorySheet(window, s).show()))
            .icon(Feather.CLOCK)
            .keys("Shortcut+Alt+H")
            .when(on.postOpen()),
        Menus.LINE,
        Command.of("close-tab", () -> on.onSession(s -> new CloseSheet(window).close(s)))
            .keys("Shortcut+W")
            .when(on.postOpen()),
        Command.of("reopen-tab", () -> window.openAgain().reopen()).keys("Shortcut+Shift+T"),
        Command.of("quit", () -> new CloseSheet(window).quit()).keys("Shortcut+Q"));
  }

  /** What was opened lately, as a menu. */
  Menu recent() {
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
    on.onSession(
        session -> {
          if (session.file().get().isPresent()) {
            session.save();
          } else {
            SaveAs.ask(window, session);
          }
        });
  }

  private void saveAs() {
    on.onSession(session -> SaveAs.ask(window, session));
  }
}

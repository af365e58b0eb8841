package dev.inkwren.ui;

import java.util.List;
import org.kordamp.ikonli.feather.Feather;

/** What shows, and how it looks. */
final class ViewCommands {

  private final MainWindow window;

  ViewCommands(MainWindow window) {
    this.window = window;
  }

  /** The parts of the window and its brightness. */
  List<Command> parts() {
    WindowFrame frame = window.frame();
    return List.of(
        Command.toggle("show-posts", frame.sidebarShown())
            .icon(Feather.SIDEBAR)
            .keys("Shortcut+Shift+L"),
        Command.of("show-form", this::toggleForm)
            .shows(window.tabs().formShown())
            .icon(Feather.SLIDERS)
            .keys("Shortcut+Shift+F2"),
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
        look("look-system", Look.Wish.SYSTEM),
        look("look-light", Look.Wish.LIGHT),
        look("look-dark", Look.Wish.DARK));
  }

  /** Ways to write undisturbed. */
  List<Command> writing() {
    WritingModes modes = window.modes();
    return List.of(
        Command.toggle("mode-focus", modes.focus()).keys("F9"),
        Command.toggle("mode-typewriter", modes.typewriter()).keys("Shift+F9"),
        Command.toggle("mode-zen", window.frame().zen()).icon(Feather.MAXIMIZE).keys("F11"),
        Command.toggle("mode-numbers", modes.numbers()).keys("Shortcut+Alt+L"),
        Command.toggle("mode-wrap", modes.wrap()).keys("Alt+Z"),
        Command.of("typeface", () -> new TypefaceSheet(window).show()).icon(Feather.TYPE));
  }

  private void toggleForm() {
    boolean show = !window.tabs().formShown().get();
    window.tabs().showForm(window.form().root(), show);
    window.doors().memory().put("form", show);
  }

  private Command look(String id, Look.Wish wish) {
    return Command.of(id, () -> wear(wish)).shows(Command.isNow(window.look().wish(), wish));
  }

  private void switchLook() {
    wear(window.look().dark().get() ? Look.Wish.LIGHT : Look.Wish.DARK);
  }

  private void wear(Look.Wish wish) {
    window.look().wear(wish);
    window.doors().memory().put("look", wish.name());
  }
}

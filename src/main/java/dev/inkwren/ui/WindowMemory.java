package dev.inkwren.ui;

import dev.inkwren.profile.Profiles;
import dev.inkwren.profile.SiteProfile;
import dev.inkwren.store.Settings;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.scene.control.SplitPane;
import javafx.stage.Stage;

/** What the window remembers from one day to the next: size, panes, look, recent sites. */
public final class WindowMemory {

  private static final int MOST_RECENT = 8;
  private static final String RECENT = "recent.";

  private Settings settings;
  private final Consumer<Settings> save;

  /**
   * @param save writes the settings, somewhere else than on the FX thread
   */
  public WindowMemory(Settings settings, Consumer<Settings> save) {
    this.settings = settings;
    this.save = save;
  }

  String get(String key, String otherwise) {
    return settings.get(key).orElse(otherwise);
  }

  boolean flag(String key, boolean otherwise) {
    return settings.get(key).map(Boolean::parseBoolean).orElse(otherwise);
  }

  double number(String key, double otherwise) {
    return settings.number(key).orElse(otherwise);
  }

  void put(String key, Object value) {
    settings = settings.with(key, String.valueOf(value));
    save.accept(settings);
  }

  /** Keeps {@code values} under {@code prefix} and their number from 0. */
  void putAll(String prefix, List<String> values) {
    for (int i = 0; i < values.size(); i++) {
      settings = settings.with(prefix + i, values.get(i));
    }
    save.accept(settings);
  }

  Optional<Path> path(String key) {
    return settings.path(key);
  }

  /** Sites and files opened lately, newest first. */
  List<Path> recent() {
    List<Path> found = new ArrayList<>();
    for (int i = 0; i < MOST_RECENT; i++) {
      settings.path(RECENT + i).ifPresent(found::add);
    }
    return found;
  }

  void remember(Path path) {
    List<Path> paths = new ArrayList<>(recent());
    paths.remove(path);
    paths.addFirst(path);
    for (int i = 0; i < Math.min(paths.size(), MOST_RECENT); i++) {
      settings = settings.with(RECENT + i, paths.get(i).toString());
    }
    save.accept(settings);
  }

  /** The theme the author has chosen for the site at {@code root}; empty for the one it names. */
  Optional<SiteProfile> theme(Path root) {
    return settings.get(themeKey(root)).flatMap(Profiles::byId);
  }

  void rememberTheme(Path root, Optional<SiteProfile> theme) {
    put(themeKey(root), theme.map(SiteProfile::id).orElse(""));
  }

  private static String themeKey(Path root) {
    return "theme." + URLEncoder.encode(root.toAbsolutePath().toString(), StandardCharsets.UTF_8);
  }

  /** Gives {@code stage} the size it had. */
  public void restore(Stage stage) {
    stage.setWidth(number("window.width", 1280));
    stage.setHeight(number("window.height", 800));
    stage.setMaximized(flag("window.maximized", false));
  }

  /** Remembers the size of {@code stage}. */
  public void keep(Stage stage) {
    settings = settings.with("window.maximized", String.valueOf(stage.isMaximized()));
    if (!stage.isMaximized()) {
      settings =
          settings
              .with("window.width", String.valueOf(stage.getWidth()))
              .with("window.height", String.valueOf(stage.getHeight()));
    }
    save.accept(settings);
  }

  /** Puts the dividers of {@code pane} where they were, {@code otherwise} where they never were. */
  void dividers(String name, SplitPane pane, double... otherwise) {
    double[] positions = otherwise.clone();
    for (int i = 0; i < positions.length; i++) {
      positions[i] = number("divider." + name + "." + i, positions[i]);
    }
    pane.setDividerPositions(positions);
  }

  /**
   * Remembers the dividers of {@code pane} as they are. Those that stand on the remembered pixel
   * are left alone: pixels rounded anew at each start would move them in the end.
   */
  void keepDividers(String name, SplitPane pane) {
    double[] positions = pane.getDividerPositions();
    double size =
        pane.getOrientation() == Orientation.HORIZONTAL ? pane.getWidth() : pane.getHeight();
    for (int i = 0; i < positions.length; i++) {
      String key = "divider." + name + "." + i;
      if (Math.abs(positions[i] - number(key, -1)) * size > 2) {
        settings = settings.with(key, String.valueOf(positions[i]));
      }
    }
    save.accept(settings);
  }
}

package dev.inkwren.ui;

import dev.inkwren.ui.page.PageTaste;
import dev.inkwren.ui.page.PageTaste.Brightness;
import dev.inkwren.ui.page.PageTaste.Place;
import dev.inkwren.ui.preview.Device;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.Property;
import javafx.beans.value.ObservableBooleanValue;
import org.kordamp.ikonli.feather.Feather;

/** Everything that can be done with the preview; its bar and the menu are made from this. */
final class PreviewCommands {

  private final MainWindow window;
  private final PageTaste taste;
  private final PageSharing sharing;
  private final ObservableBooleanValue postOpen;

  /**
   * One of several looks.
   *
   * @param now the one chosen
   * @param commands by what each chooses, in order
   */
  record Choice<T>(Property<T> now, Map<T, Command> commands) {}

  PreviewCommands(MainWindow window, ObservableBooleanValue postOpen) {
    this.window = window;
    this.taste = window.taste();
    this.sharing = new PageSharing(window);
    this.postOpen = postOpen;
  }

  List<Choice<?>> choices() {
    Map<Place, Command> places = new LinkedHashMap<>();
    places.put(Place.BESIDE, place("preview-beside", Place.BESIDE, "Shortcut+Alt+Shift+B"));
    places.put(Place.BELOW, place("preview-below", Place.BELOW, "Shortcut+Alt+Shift+W"));
    places.put(Place.ALONE, place("preview-alone", Place.ALONE, "Shortcut+Alt+Shift+V"));
    Map<Device, Command> devices = new LinkedHashMap<>();
    for (Device device : Device.values()) {
      devices.put(device, set("preview-width-" + device.id(), taste.device(), device));
    }
    Map<Brightness, Command> lights = new LinkedHashMap<>();
    lights.put(Brightness.FOLLOW, set("preview-follow", taste.brightness(), Brightness.FOLLOW));
    lights.put(Brightness.LIGHT, set("preview-light", taste.brightness(), Brightness.LIGHT));
    lights.put(Brightness.DARK, set("preview-dark", taste.brightness(), Brightness.DARK));
    return List.of(
        new Choice<>(taste.place(), places),
        new Choice<>(taste.device(), devices),
        new Choice<>(taste.brightness(), lights));
  }

  private Command place(String id, Place place, String keys) {
    return Command.of(
            id,
            () -> {
              taste.place().set(place);
              window.frame().previewShown().set(true);
            })
        .keys(keys);
  }

  private static <T> Command set(String id, Property<T> property, T value) {
    return Command.of(id, () -> property.setValue(value));
  }

  List<Command> switches() {
    return List.of(
        Command.of("preview-larger", () -> taste.zoomBy(1)).keys("Shortcut+Alt+EQUALS"),
        Command.of("preview-smaller", () -> taste.zoomBy(-1)).keys("Shortcut+Alt+MINUS"),
        Command.of("preview-natural", () -> taste.zoomBy(0)).keys("Shortcut+Alt+Shift+Z"),
        Command.toggle("preview-contents", taste.contents()).keys("Shortcut+Alt+I"),
        Command.toggle("preview-sync", window.preview().synced()).keys("Shortcut+Alt+Shift+L"),
        Command.toggle("preview-differences", window.preview().differencesShown())
            .keys("Shortcut+Alt+N"),
        Command.toggle("preview-site-styles", taste.siteStyles()),
        Command.of("preview-no-remote", window.preview()::allowNone));
  }

  Command find() {
    return Command.of("preview-find", this::showAndFind)
        .icon(Feather.SEARCH)
        .keys("Shortcut+Alt+Shift+F");
  }

  private void showAndFind() {
    window.frame().previewShown().set(true);
    window.preview().find();
  }

  List<Command> sharing() {
    return List.of(
        Command.of("copy-rich", sharing::copy)
            .icon(Feather.COPY)
            .keys("Shortcut+Alt+C")
            .when(postOpen),
        Command.of("open-in-browser", sharing::browse)
            .icon(Feather.EXTERNAL_LINK)
            .keys("Shortcut+Alt+B")
            .when(postOpen),
        Command.of("save-html", sharing::saveHtml)
            .icon(Feather.FILE_TEXT)
            .keys("Shortcut+Alt+S")
            .when(postOpen),
        Command.of("save-html-beside", sharing::saveHtmlBeside).icon(Feather.FOLDER).when(postOpen),
        Command.of("save-pdf", sharing::savePdf)
            .icon(Feather.FILE)
            .keys("Shortcut+Alt+Shift+S")
            .when(postOpen),
        Command.of("print", sharing::print)
            .icon(Feather.PRINTER)
            .keys("Shortcut+Alt+Shift+P")
            .when(postOpen));
  }

  /** All of them, as the menu has them. */
  List<Command> all() {
    List<Command> all = new ArrayList<>();
    for (Choice<?> choice : choices()) {
      all.addAll(choice.commands().values());
      all.add(Menus.LINE);
    }
    all.addAll(switches());
    all.add(find());
    all.add(Menus.LINE);
    all.addAll(sharing());
    return all;
  }
}

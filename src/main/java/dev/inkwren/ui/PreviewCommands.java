package dev.inkwren.ui;

import dev.inkwren.ui.page.PageTaste;
import dev.inkwren.ui.page.PageTaste.Brightness;
import dev.inkwren.ui.page.PageTaste.Place;
import dev.inkwren.ui.preview.Device;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.value.ObservableBooleanValue;
import org.kordamp.ikonli.feather.Feather;

/** Everything that can be done with the preview; its bar and the menu are made from this. */
final class PreviewCommands {

  private final MainWindow window;
  private final PageTaste taste;
  private final PageSharing sharing;
  private final ObservableBooleanValue postOpen;

  PreviewCommands(MainWindow window, ObservableBooleanValue postOpen) {
    this.window = window;
    this.taste = window.taste();
    this.sharing = new PageSharing(window);
    this.postOpen = postOpen;
  }

  /** What one of several can be chosen from; the chosen one is on. */
  List<List<Command>> choices() {
    return List.of(
        List.of(
            place("preview-beside", Place.BESIDE, "Shortcut+Alt+Shift+B"),
            place("preview-below", Place.BELOW, "Shortcut+Alt+Shift+W"),
            place("preview-alone", Place.ALONE, "Shortcut+Alt+Shift+V")),
        Stream.of(Device.values())
            .map(each -> Command.choice("preview-width-" + each.id(), taste.device(), each))
            .toList(),
        List.of(
            Command.choice("preview-follow", taste.brightness(), Brightness.FOLLOW),
            Command.choice("preview-light", taste.brightness(), Brightness.LIGHT),
            Command.choice("preview-dark", taste.brightness(), Brightness.DARK)));
  }

  private Command place(String id, Place place, String keys) {
    return Command.of(
            id,
            () -> {
              taste.place().set(place);
              window.frame().previewShown().set(true);
            })
        .shows(Command.isNow(taste.place(), place))
        .keys(keys);
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
    for (List<Command> choice : choices()) {
      all.addAll(choice);
      all.add(Menus.LINE);
    }
    all.addAll(switches());
    all.add(find());
    all.add(Menus.LINE);
    all.addAll(sharing());
    return all;
  }
}

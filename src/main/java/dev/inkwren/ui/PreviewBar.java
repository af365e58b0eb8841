package dev.inkwren.ui;

import dev.inkwren.ui.page.PageTaste;
import dev.inkwren.ui.text.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The bar over the page: what differs, how the page is seen, what can be made of it. */
final class PreviewBar {

  private final Texts texts;
  private final Menus menus;
  private final PageTaste taste;
  private final HBox root = new HBox();
  private final ToggleButton differences;
  private final ToggleButton sync;
  private final Label zoom = new Label();

  PreviewBar(Texts texts, PageTaste taste, BooleanProperty synced, BooleanProperty listed) {
    this.texts = texts;
    this.menus = new Menus(texts);
    this.taste = taste;
    differences = toggle("preview-notices", Feather.ALERT_TRIANGLE, "preview.differences", listed);
    sync = toggle("preview-sync", Feather.LINK, "preview.sync", synced);
    zoom.getStyleClass().add("form-hint");
    zoom.setId("preview-zoom");
    zoom.setMinWidth(Region.USE_PREF_SIZE);
    taste.zoom().addListener((property, was, is) -> showZoom());
    root.setAlignment(Pos.CENTER_LEFT);
    root.getStyleClass().add("pane-bar");
    showZoom();
    count(0);
  }

  private ToggleButton toggle(String id, Feather icon, String word, BooleanProperty on) {
    ToggleButton button = new ToggleButton(null, new FontIcon(icon));
    button.setId(id);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setTooltip(new Tooltip(texts.get(word)));
    button.setAccessibleText(texts.get(word));
    button.selectedProperty().bindBidirectional(on);
    return button;
  }

  private void showZoom() {
    long percent = Math.round(taste.zoom().get() * 100);
    zoom.setText(percent == 100 ? "" : percent + " %");
    zoom.setManaged(percent != 100);
  }

  /** Says how many differences there are; the button is not there when there are none. */
  void count(int found) {
    differences.setText(found == 0 ? null : String.valueOf(found));
    differences.setAccessibleText(texts.get("preview.notices", found));
    differences.setVisible(found > 0);
    differences.setManaged(found > 0);
  }

  Node root() {
    return root;
  }

  void fill(PreviewCommands commands) {
    Label title = new Label(texts.get("preview.title"));
    title.getStyleClass().add("pane-title");
    title.setMinWidth(0);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    MenuButton view = menu("preview-view", Feather.MONITOR, "preview.view");
    view.getItems().setAll(choices(commands));
    MenuButton share = menu("preview-share", Feather.SHARE, "preview.share");
    commands.sharing().forEach(command -> share.getItems().add(item(command)));
    root.getChildren()
        .setAll(title, gap, zoom, differences, menus.button(commands.find()), view, share, sync);
  }

  private MenuButton menu(String id, Feather icon, String word) {
    MenuButton button = new MenuButton(null, new FontIcon(icon));
    button.setId(id);
    button.getStyleClass().add("bar-menu");
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setTooltip(new Tooltip(texts.get(word)));
    button.setAccessibleText(texts.get(word));
    return button;
  }

  private MenuItem item(Command command) {
    return menus.keyless("bar-", command);
  }

  private List<MenuItem> choices(PreviewCommands commands) {
    List<MenuItem> items = new ArrayList<>();
    for (List<Command> choice : commands.choices()) {
      choice.forEach(command -> items.add(item(command)));
      items.add(new SeparatorMenuItem());
    }
    commands.switches().forEach(command -> items.add(item(command)));
    return items;
  }
}

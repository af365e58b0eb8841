package dev.inkwren.ui;

import dev.inkwren.ui.page.PageTaste;
import dev.inkwren.ui.page.PageTaste.Place;
import dev.inkwren.ui.text.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.InvalidationListener;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.event.EventHandler;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuBar;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Where everything stands: sidebar, editor with form, preview, drawer, bars. */
final class WindowFrame {

  private static final String SIDEBAR = "sidebar";
  private static final String PREVIEW = "preview";
  private static final String DRAWER = "drawer";
  private static final double LEAST_FOR_LISTS = 0.62;

  /** The panes that are put into the frame; {@code drawer} shows one of its own at a time. */
  record Panes(Node posts, Node editors, Node preview, List<DrawerTab> drawer, Node status) {}

  /**
   * One of the panes in the drawer.
   *
   * @param id also the id of its tab, behind {@code drawer-}, and before {@code .title} its name in
   *     the texts
   * @param needsRoom true for long lists, for which the drawer grows
   * @param focus puts the keyboard into it
   */
  record DrawerTab(String id, Feather icon, Node content, boolean needsRoom, Runnable focus) {}

  private final Panes panes;
  private final WindowMemory memory;
  private final ObjectProperty<Place> place;
  private Place arranged;
  private String shownColumns = "";
  private String shownRows = "";
  private final BorderPane root = new BorderPane();
  private final SplitPane columns = new SplitPane();
  private final SplitPane rows = new SplitPane();
  private final VBox drawer = new VBox();
  private final StackPane drawerContent = new StackPane();
  private final Map<DrawerTab, ToggleButton> drawerTabs = new LinkedHashMap<>();
  private final HBox appBar = new HBox();
  private final MenuBar menuBar = new MenuBar();
  private final BooleanProperty sidebarShown = new SimpleBooleanProperty();
  private final BooleanProperty previewShown = new SimpleBooleanProperty();
  private final BooleanProperty drawerShown = new SimpleBooleanProperty();
  private final BooleanProperty zen = new SimpleBooleanProperty();

  WindowFrame(Texts texts, WindowMemory memory, PageTaste taste, Panes panes) {
    this.panes = panes;
    this.memory = memory;
    this.place = taste.place();
    arranged = place.get();
    panes.drawer().forEach(tab -> drawerTabs.put(tab, button(tab, texts)));
    appBar.getStyleClass().add("app-bar");
    drawer.getChildren().setAll(drawerBar(texts), drawerContent);
    drawer.getStyleClass().add("drawer");
    drawer.setMinHeight(0);
    VBox.setVgrow(drawerContent, Priority.ALWAYS);
    showInDrawer(panes.drawer().getFirst());
    rows.setOrientation(Orientation.VERTICAL);
    SplitPane.setResizableWithParent(panes.posts(), false);
    SplitPane.setResizableWithParent(drawer, false);
    HBox top = new HBox(menuBar, appBar);
    top.getStyleClass().add("top-bar");
    HBox.setHgrow(appBar, Priority.ALWAYS);
    root.setTop(top);
    root.setCenter(columns);
    root.setBottom(panes.status());
    root.getStyleClass().add("window");
    sidebarShown.set(memory.flag(SIDEBAR, true));
    previewShown.set(memory.flag(PREVIEW, true));
    drawerShown.set(memory.flag(DRAWER, true));
    arrange();
    holdShares();
    sidebarShown.addListener((property, was, is) -> changed(SIDEBAR, is));
    previewShown.addListener((property, was, is) -> changed(PREVIEW, is));
    place.addListener((property, was, is) -> rearrange());
    drawerShown.addListener((property, was, is) -> changed(DRAWER, is));
    zen.addListener((property, was, is) -> arrangeFor(is, top));
  }

  private ToggleButton button(DrawerTab tab, Texts texts) {
    ToggleButton button =
        new ToggleButton(texts.get(tab.id() + ".title"), new FontIcon(tab.icon()));
    button.setId("drawer-" + tab.id());
    button.setOnAction(event -> show(tab.id()));
    return button;
  }

  private Node drawerBar(Texts texts) {
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Button close = new Button(null, new FontIcon(Feather.CHEVRON_DOWN));
    close.setTooltip(new Tooltip(texts.get("drawer.close")));
    close.setAccessibleText(texts.get("drawer.close"));
    close.setOnAction(event -> drawerShown.set(false));
    HBox bar = new HBox();
    bar.getChildren().addAll(drawerTabs.values());
    bar.getChildren().addAll(gap, close);
    bar.getStyleClass().add("pane-bar");
    return bar;
  }

  private void showInDrawer(DrawerTab tab) {
    drawerTabs.forEach((each, button) -> button.setSelected(each.equals(tab)));
    drawerContent.getChildren().setAll(tab.content());
  }

  private void changed(String pane, boolean shown) {
    memory.put(pane, shown);
    rearrange();
  }

  private void rearrange() {
    Node focused = root.getScene() == null ? null : root.getScene().getFocusOwner();
    keepDividers();
    arrange();
    if (focused != null && focused.getScene() != null) {
      focused.requestFocus();
    }
  }

  /** Nothing but the text; the menus' keys go on working. */
  private void arrangeFor(boolean textOnly, HBox top) {
    if (textOnly) {
      keepDividers();
    }
    for (Node bar : List.of(top, panes.status())) {
      bar.setVisible(!textOnly);
      bar.setManaged(!textOnly);
    }
    arrange();
  }

  private void arrange() {
    arranged = place.get();
    boolean page = previewShown.get();
    boolean alone = page && arranged == Place.ALONE;
    holdFocus();
    // A pane leaves its place before it gets another one.
    columns.getItems().clear();
    rows.getItems().clear();
    rows.getItems().add(panes.editors());
    if (zen.get()) {
      columns.getItems().add(rows);
      return;
    }
    if (page && arranged == Place.BELOW) {
      rows.getItems().add(panes.preview());
    }
    if (drawerShown.get()) {
      rows.getItems().add(drawer);
    }
    if (sidebarShown.get()) {
      columns.getItems().add(panes.posts());
    }
    if (!alone) {
      columns.getItems().add(rows);
    }
    if (page && arranged != Place.BELOW) {
      columns.getItems().add(panes.preview());
    }
    shownColumns = columnsName();
    shownRows = rowsName();
    placeDividers();
  }

  private void placeDividers() {
    memory.dividers(shownColumns, columns, usualColumns());
    memory.dividers(shownRows, rows, usualRows());
  }

  /**
   * A window comes to its size in steps, and at each a split pane gives what is new to one side. So
   * the panes keep their shares until the author does something.
   */
  private void holdShares() {
    InvalidationListener place = size -> FxThread.afterwards(this::placeDividers);
    columns.widthProperty().addListener(place);
    rows.heightProperty().addListener(place);
    EventHandler<InputEvent> end =
        event -> {
          columns.widthProperty().removeListener(place);
          rows.heightProperty().removeListener(place);
        };
    root.addEventFilter(MouseEvent.MOUSE_PRESSED, end);
    root.addEventFilter(KeyEvent.KEY_PRESSED, end);
  }

  /** From a pane that leaves, JavaFX gives the focus to the menus, which take the next Escape. */
  private void holdFocus() {
    Node owner = root.getScene() == null ? null : root.getScene().getFocusOwner();
    for (Node node = owner; node != null; node = node.getParent()) {
      if (columns.equals(node)) {
        root.requestFocus();
      }
    }
  }

  private double[] usualColumns() {
    return switch (columns.getItems().size()) {
      case 3 -> new double[] {0.2, 0.6};
      case 2 -> new double[] {sidebarShown.get() ? 0.2 : 0.52};
      default -> new double[0];
    };
  }

  private double[] usualRows() {
    return switch (rows.getItems().size()) {
      case 3 -> new double[] {0.5, 0.86};
      case 2 -> new double[] {drawerShown.get() ? 0.83 : 0.55};
      default -> new double[0];
    };
  }

  private String columnsName() {
    boolean beside = previewShown.get() && arranged != Place.BELOW;
    boolean alone = beside && arranged == Place.ALONE;
    return "columns"
        + (sidebarShown.get() ? "-posts" : "")
        + (beside ? "-page" : "")
        + (alone ? "-alone" : "");
  }

  private String rowsName() {
    boolean below = previewShown.get() && arranged == Place.BELOW;
    return "rows" + (below ? "-page" : "") + (below && drawerShown.get() ? "-drawer" : "");
  }

  /** Remembers how wide and high the panes are. */
  void keepDividers() {
    if (zen.get() && columns.getItems().size() == 1) {
      return;
    }
    memory.keepDividers(shownColumns, columns);
    memory.keepDividers(shownRows, rows);
  }

  Node root() {
    return root;
  }

  MenuBar menuBar() {
    return menuBar;
  }

  void appBar(List<Node> buttons) {
    appBar.getChildren().setAll(buttons);
  }

  BooleanProperty sidebarShown() {
    return sidebarShown;
  }

  BooleanProperty previewShown() {
    return previewShown;
  }

  /** Shows the text alone. */
  BooleanProperty zen() {
    return zen;
  }

  BooleanProperty drawerShown() {
    return drawerShown;
  }

  /** Opens the drawer with the tab {@code id} and puts the keyboard there. */
  void show(String id) {
    drawerShown.set(true);
    panes.drawer().stream()
        .filter(tab -> tab.id().equals(id))
        .findFirst()
        .ifPresent(
            tab -> {
              showInDrawer(tab);
              int last = rows.getDividers().size() - 1;
              if (tab.needsRoom() && rows.getDividerPositions()[last] > LEAST_FOR_LISTS) {
                rows.setDividerPosition(last, LEAST_FOR_LISTS);
              }
              tab.focus().run();
            });
  }
}

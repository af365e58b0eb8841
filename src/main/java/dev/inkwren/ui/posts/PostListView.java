package dev.inkwren.ui.posts;

import dev.inkwren.session.PostFilter;
import dev.inkwren.site.PostEntry;
import dev.inkwren.site.PostState;
import dev.inkwren.ui.text.Texts;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The site's posts, filtered by state and text; Enter or a click opens one. */
public final class PostListView {

  /** Id of the list, for tests and assistive tools. */
  public static final String LIST_ID = "post-list";

  /** Id of the search field. */
  public static final String SEARCH_ID = "post-search";

  private final Texts texts;
  private final Consumer<PostEntry> open;
  private final ListView<PostEntry> list = new ListView<>();
  private final TextField search = new TextField();
  private final Label siteName = new Label();
  private final Label siteTheme = new Label();
  private final Map<PostFilter.State, ToggleButton> states = new EnumMap<>(PostFilter.State.class);
  private final VBox root = new VBox();
  private List<PostEntry> posts = List.of();
  private PostFilter.State state = PostFilter.State.ALL;

  /**
   * @param open opens a post the author chose
   */
  public PostListView(Texts texts, Consumer<PostEntry> open) {
    this.texts = texts;
    this.open = open;
    root.getStyleClass().add("sidebar");
    root.getChildren().addAll(header(), searchBox(), stateTabs(), list);
    VBox.setVgrow(list, Priority.ALWAYS);
    list.setId(LIST_ID);
    list.getStyleClass().add("post-list");
    list.setAccessibleText(texts.get("posts.title"));
    list.setCellFactory(view -> new PostCell());
    Label none = new Label(texts.get("posts.none"));
    none.getStyleClass().add("empty-text");
    none.setWrapText(true);
    list.setPlaceholder(none);
    list.setOnMouseClicked(
        event -> {
          if (event.getButton() == MouseButton.PRIMARY) {
            openSelected();
          }
        });
    list.setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            openSelected();
          }
        });
  }

  private void openSelected() {
    PostEntry selected = list.getSelectionModel().getSelectedItem();
    if (selected != null) {
      open.accept(selected);
    }
  }

  private Node header() {
    FontIcon icon = new FontIcon(Feather.FEATHER);
    icon.getStyleClass().add("site-icon");
    siteName.getStyleClass().add("site-name");
    siteName.setTextOverrun(OverrunStyle.ELLIPSIS);
    siteTheme.getStyleClass().add("site-theme");
    HBox box = new HBox(10, icon, new VBox(1, siteName, siteTheme));
    box.getStyleClass().add("sidebar-header");
    return box;
  }

  private Node searchBox() {
    search.setId(SEARCH_ID);
    search.setPromptText(texts.get("posts.search"));
    search.setAccessibleText(texts.get("posts.search"));
    search.getStyleClass().add("search-field");
    search.textProperty().addListener((property, old, text) -> refresh());
    search.setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.DOWN) {
            list.requestFocus();
            list.getSelectionModel().selectFirst();
          } else if (event.getCode() == KeyCode.ESCAPE) {
            search.clear();
          } else if (event.getCode() == KeyCode.ENTER && !list.getItems().isEmpty()) {
            open.accept(list.getItems().getFirst());
          }
        });
    VBox box = new VBox(search);
    box.getStyleClass().add("sidebar-search");
    return box;
  }

  private Node stateTabs() {
    FlowPane tabs = new FlowPane(4, 4);
    tabs.getStyleClass().add("state-tabs");
    ToggleGroup group = new ToggleGroup();
    for (PostFilter.State each : PostFilter.State.values()) {
      ToggleButton tab = new ToggleButton();
      tab.setId("posts-" + each.name().toLowerCase(java.util.Locale.ROOT));
      tab.getStyleClass().add("state-tab");
      tab.setToggleGroup(group);
      tab.setSelected(each == state);
      tab.setOnAction(
          event -> {
            tab.setSelected(true);
            state = each;
            refresh();
          });
      states.put(each, tab);
      tabs.getChildren().add(tab);
    }
    return tabs;
  }

  public Node root() {
    return root;
  }

  /** Offers what can be done to a post when its menu is asked for, by mouse or key. */
  public void setMenu(Function<PostEntry, ContextMenu> menuOf) {
    list.setOnContextMenuRequested(
        event -> {
          PostEntry selected = list.getSelectionModel().getSelectedItem();
          if (selected != null) {
            menuOf.apply(selected).show(list, event.getScreenX(), event.getScreenY());
            event.consume();
          }
        });
  }

  /** Puts the caret into the search field. */
  public void focusSearch() {
    search.requestFocus();
    search.selectAll();
  }

  /** Names the site above the list. */
  public void showSite(String name, String theme) {
    siteName.setText(name);
    siteTheme.setText(theme);
  }

  /** Shows these posts; filter and selection stay. */
  public void show(List<PostEntry> newPosts) {
    posts = newPosts;
    refresh();
  }

  /** Marks the post at {@code path} (relative to the site) as the open one, if it is listed. */
  public void select(Optional<String> path) {
    Optional<PostEntry> found =
        path.flatMap(p -> list.getItems().stream().filter(e -> e.path().equals(p)).findFirst());
    if (found.isEmpty()) {
      list.getSelectionModel().clearSelection();
    } else if (!found.get().equals(list.getSelectionModel().getSelectedItem())) {
      list.getSelectionModel().select(found.get());
    }
  }

  private void refresh() {
    for (PostFilter.State each : PostFilter.State.values()) {
      long count = posts.stream().filter(each::holds).count();
      String name = texts.get("posts.state." + each.name().toLowerCase(java.util.Locale.ROOT));
      ToggleButton tab = java.util.Objects.requireNonNull(states.get(each));
      tab.setText(name + "  " + count);
    }
    PostEntry selected = list.getSelectionModel().getSelectedItem();
    list.getItems().setAll(new PostFilter(state, search.getText()).of(posts));
    if (selected != null) {
      select(Optional.of(selected.path()));
    }
  }

  private final class PostCell extends ListCell<PostEntry> {
    private final Label title = new Label();
    private final Label date = new Label();
    private final Label badge = new Label();
    private final Label tags = new Label();
    private final VBox box;

    PostCell() {
      title.getStyleClass().add("post-title");
      date.getStyleClass().add("post-date");
      badge.getStyleClass().add("badge");
      badge.setMinWidth(Region.USE_PREF_SIZE);
      tags.getStyleClass().add("post-tags");
      Region gap = new Region();
      HBox.setHgrow(gap, Priority.ALWAYS);
      HBox second = new HBox(8, date, tags, gap, badge);
      second.getStyleClass().add("post-second-line");
      tags.setMinWidth(0);
      HBox.setHgrow(tags, Priority.SOMETIMES);
      box = new VBox(3, title, second);
      box.getStyleClass().add("post-cell");
      box.setMaxWidth(Double.MAX_VALUE);
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(PostEntry entry, boolean empty) {
      super.updateItem(entry, empty);
      if (empty || entry == null) {
        setGraphic(null);
        return;
      }
      title.setText(entry.title());
      date.setText(entry.date().map(DateTimeFormatter.ISO_LOCAL_DATE::format).orElse("—"));
      tags.setText(String.join(" ", entry.tags().stream().map(tag -> "#" + tag).toList()));
      boolean plain = entry.state() == PostState.PUBLISHED;
      badge.setVisible(!plain);
      badge.setManaged(!plain);
      String word = entry.state().name().toLowerCase(java.util.Locale.ROOT);
      badge.setText(texts.get("posts.badge." + word));
      badge.getStyleClass().setAll("badge", "badge-" + word);
      setGraphic(box);
      setAccessibleText(entry.title() + ", " + date.getText() + (plain ? "" : ", " + word));
    }
  }
}

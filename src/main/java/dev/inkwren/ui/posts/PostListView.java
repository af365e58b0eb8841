package dev.inkwren.ui.posts;

import dev.inkwren.session.PostFilter;
import dev.inkwren.site.PostEntry;
import dev.inkwren.site.Site;
import dev.inkwren.ui.list.ListChoice;
import dev.inkwren.ui.text.ComposingText;
import dev.inkwren.ui.text.Texts;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The site's posts by state, text, tag, category and year; Enter or a click opens one. */
public final class PostListView {

  /** Id of the list, for tests and assistive tools. */
  public static final String LIST_ID = "post-list";

  /** Id of the search field. */
  public static final String SEARCH_ID = "post-search";

  private final Texts texts;
  private final Consumer<PostEntry> open;
  private final Runnable check;
  private final ListView<PostEntry> list = new ListView<>();
  private final TextField search = new TextField();
  private final Map<PostFilter.State, ToggleButton> states = new EnumMap<>(PostFilter.State.class);
  private final PostFilterBar filters;
  private final Label none = new Label();
  private final VBox root = new VBox();
  private Site site = Site.empty();
  private Map<String, Integer> problems = Map.of();
  private boolean checked;
  private PostFilter filter = PostFilter.ALL;

  /**
   * @param header names the site
   * @param open opens a post the author chose
   * @param check starts the check of the whole site, for who wants to see the posts with problems
   */
  public PostListView(Texts texts, Node header, Consumer<PostEntry> open, Runnable check) {
    this.texts = texts;
    this.open = open;
    this.check = check;
    filters = new PostFilterBar(texts, this::narrow);
    root.getStyleClass().add("sidebar");
    root.getChildren()
        .addAll(header, searchBox(), stateTabs(), filters.bar(), filters.choices(), list);
    VBox.setVgrow(list, Priority.ALWAYS);
    list.setId(LIST_ID);
    list.getStyleClass().add("post-list");
    list.setAccessibleText(texts.get("posts.title"));
    list.setCellFactory(view -> new PostCell(texts, this::problemsOf));
    none.getStyleClass().add("empty-text");
    none.setWrapText(true);
    list.setPlaceholder(none);
    ListChoice.of(list, 1, open);
  }

  private int problemsOf(PostEntry entry) {
    return problems.getOrDefault(entry.path(), 0);
  }

  private Node searchBox() {
    search.setId(SEARCH_ID);
    search.setPromptText(texts.get("posts.search"));
    search.setAccessibleText(texts.get("posts.search"));
    search.getStyleClass().add("search-field");
    ComposingText.settledText(search)
        .addListener((property, old, text) -> narrow(now -> now.withText(text)));
    search.setOnKeyPressed(this::keyInSearch);
    VBox box = new VBox(search);
    box.getStyleClass().add("sidebar-search");
    return box;
  }

  private void keyInSearch(KeyEvent event) {
    if (event.getCode() == KeyCode.DOWN) {
      list.requestFocus();
      list.getSelectionModel().selectFirst();
    } else if (event.getCode() == KeyCode.ESCAPE) {
      search.clear();
    } else if (event.getCode() == KeyCode.ENTER && !list.getItems().isEmpty()) {
      open.accept(list.getItems().getFirst());
    }
  }

  private Node stateTabs() {
    FlowPane tabs = new FlowPane(4, 4);
    tabs.getStyleClass().add("state-tabs");
    ToggleGroup group = new ToggleGroup();
    for (PostFilter.State each : PostFilter.State.values()) {
      ToggleButton tab = new ToggleButton();
      tab.setId("posts-" + word(each));
      tab.getStyleClass().add("state-tab");
      tab.setToggleGroup(group);
      tab.setSelected(each == PostFilter.State.ALL);
      tab.setOnAction(event -> choose(each, tab));
      states.put(each, tab);
      tabs.getChildren().add(tab);
    }
    return tabs;
  }

  private void choose(PostFilter.State state, ToggleButton tab) {
    tab.setSelected(true);
    narrow(now -> now.with(state));
    if (state == PostFilter.State.PROBLEMS && !checked) {
      check.run();
    }
  }

  private static String word(PostFilter.State state) {
    return state.name().toLowerCase(Locale.ROOT);
  }

  /** What is put into the window. */
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

  /** Shows the posts of {@code newSite}; filter and selection stay. */
  public void show(Site newSite) {
    site = newSite;
    filters.show(newSite);
    refresh();
  }

  /**
   * Marks the posts in which a check has found something.
   *
   * @param counts how many problems, by path
   * @param complete whether the check has seen all posts
   */
  public void showProblems(Map<String, Integer> counts, boolean complete) {
    problems = counts;
    checked = complete;
    refresh();
    list.refresh();
  }

  /** Marks the post at {@code path} (relative to the site) as the open one, if it is listed. */
  public void select(Optional<String> path) {
    Optional<PostEntry> found =
        path.flatMap(p -> list.getItems().stream().filter(e -> e.path().equals(p)).findFirst());
    if (found.isEmpty()) {
      list.getSelectionModel().clearSelection();
    } else if (!found.get().equals(list.getSelectionModel().getSelectedItem())) {
      list.getSelectionModel().select(found.get());
      reveal(list.getSelectionModel().getSelectedIndex());
    }
  }

  /** Scrolls only to what is out of sight: the list must not jump under the pointer. */
  private void reveal(int index) {
    // Rows that have just come have no place yet, and a list without places scrolls to a wrong one.
    list.layout();
    boolean inSight =
        list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow
            && flow.getFirstVisibleCell() != null
            && flow.getFirstVisibleCell().getIndex() <= index
            && flow.getLastVisibleCell().getIndex() >= index;
    if (!inSight) {
      list.scrollTo(Math.max(0, index - 2));
    }
  }

  private void narrow(UnaryOperator<PostFilter> change) {
    filter = change.apply(filter);
    refresh();
  }

  private void refresh() {
    for (PostFilter.State each : PostFilter.State.values()) {
      long count = site.posts().stream().filter(e -> each.holds(e, problems.keySet())).count();
      boolean unknown = each == PostFilter.State.PROBLEMS && !checked && count == 0;
      Objects.requireNonNull(states.get(each))
          .setText(texts.get("posts.state." + word(each)) + "  " + (unknown ? "?" : count));
    }
    none.setText(texts.get(site.posts().isEmpty() ? "posts.none" : "posts.none.such"));
    List<PostEntry> shown = filter.of(site, problems.keySet());
    if (!list.getItems().equals(shown)) {
      PostEntry selected = list.getSelectionModel().getSelectedItem();
      list.getItems().setAll(shown);
      if (selected != null) {
        select(Optional.of(selected.path()));
      }
    }
  }
}

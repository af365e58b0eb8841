package dev.inkwren.ui.posts;

import dev.inkwren.session.FullText;
import dev.inkwren.ui.list.GroupRow;
import dev.inkwren.ui.list.ItemCell;
import dev.inkwren.ui.list.ListChoice;
import dev.inkwren.ui.text.ComposingText;
import dev.inkwren.ui.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** Searches all posts as the author types; Enter or a click goes to a place. */
public final class SearchView {

  /** Id of the field, for tests and assistive tools. */
  public static final String FIELD_ID = "site-search";

  /** Id of the list of places. */
  public static final String LIST_ID = "site-search-hits";

  /** A line of the list: the post, or a place in it. */
  private sealed interface Row {
    record Post(String title, String path) implements Row {}

    record Place(FullText.Hit hit) implements Row {}
  }

  private final Texts texts;
  private final Consumer<FullText.Hit> open;
  private final TextField field = new TextField();
  private final ReadOnlyStringProperty sought = ComposingText.settledText(field);
  private final Label count = new Label();
  private final Label none = new Label();
  private final ListView<Row> list = new ListView<>();
  private final VBox root = new VBox();

  /**
   * @param ask searches for what was typed
   * @param open opens a post at a place
   */
  public SearchView(Texts texts, Consumer<String> ask, Consumer<FullText.Hit> open) {
    this.texts = texts;
    this.open = open;
    field.setId(FIELD_ID);
    field.setPromptText(texts.get("search.prompt"));
    field.setAccessibleText(texts.get("search.prompt"));
    sought.addListener((property, old, text) -> ask.accept(text));
    field.setOnKeyPressed(this::keyInField);
    HBox.setHgrow(field, Priority.ALWAYS);
    field.setMaxWidth(460);
    count.setId("site-search-count");
    count.getStyleClass().add("search-count");
    count.setMinWidth(Region.USE_PREF_SIZE);
    HBox bar = new HBox(12, field, count);
    bar.getStyleClass().add("search-bar");
    none.getStyleClass().add("empty-text");
    list.setId(LIST_ID);
    list.getStyleClass().add("problems");
    list.setAccessibleText(texts.get("search.title"));
    list.setPlaceholder(none);
    list.setCellFactory(view -> new RowCell());
    ListChoice.of(list, 1, this::open);
    VBox.setVgrow(list, Priority.ALWAYS);
    root.getChildren().setAll(bar, list);
    show(FullText.Result.NONE);
  }

  /** What is put into the window. */
  public Node root() {
    return root;
  }

  /** Puts the caret into the field, what was sought selected. */
  public void focus() {
    field.requestFocus();
    field.selectAll();
  }

  /** What is sought. */
  public String query() {
    return sought.get();
  }

  private void keyInField(KeyEvent event) {
    if (event.getCode() == KeyCode.DOWN && !list.getItems().isEmpty()) {
      list.requestFocus();
      list.getSelectionModel().select(1);
    } else if (event.getCode() == KeyCode.ENTER) {
      list.getItems().stream()
          .filter(Row.Place.class::isInstance)
          .findFirst()
          .ifPresent(row -> open.accept(((Row.Place) row).hit()));
    } else if (event.getCode() == KeyCode.ESCAPE) {
      field.clear();
    }
  }

  private void open(Row row) {
    if (row instanceof Row.Place(FullText.Hit hit)) {
      open.accept(hit);
    }
  }

  /** Shows what was found. */
  public void show(FullText.Result result) {
    List<Row> rows = new ArrayList<>();
    String last = "";
    for (FullText.Hit hit : result.hits()) {
      if (!hit.path().equals(last)) {
        rows.add(new Row.Post(hit.title(), hit.path()));
        last = hit.path();
      }
      rows.add(new Row.Place(hit));
    }
    boolean nothing = result.query().isBlank();
    none.setText(nothing ? texts.get("search.hint") : texts.get("search.none", result.query()));
    String plus = result.more() ? "+" : "";
    count.setText(
        nothing ? "" : texts.get("search.count", result.hits().size() + plus, result.posts()));
    list.getItems().setAll(rows);
    if (!rows.isEmpty()) {
      list.scrollTo(0);
    }
  }

  private final class RowCell extends ItemCell<Row> {

    @Override
    protected void show(Row row) {
      switch (row) {
        case Row.Post(String title, String path) -> show(GroupRow.of(title, path), title);
        case Row.Place(FullText.Hit hit) -> showPlace(hit);
      }
    }

    private void showPlace(FullText.Hit hit) {
      String line = hit.context();
      int from = Math.min(hit.contextStart(), line.length());
      int to = Math.min(from + hit.length(), line.length());
      Text before = part(line.substring(0, from), "hit-around");
      Text found = part(line.substring(from, to), "hit");
      Text after = part(line.substring(to), "hit-around");
      TextFlow flow = new TextFlow(before, found, after);
      flow.setMinWidth(0);
      flow.setMaxHeight(20);
      HBox.setHgrow(flow, Priority.ALWAYS);
      Label place = new Label(texts.get("problems.line", hit.line() + 1));
      place.getStyleClass().add("problem-place");
      place.setMinWidth(Region.USE_PREF_SIZE);
      HBox box = new HBox(8, place, flow);
      box.getStyleClass().add("hit-row");
      show(box, place.getText() + ", " + line);
    }

    private static Text part(String text, String style) {
      Text part = new Text(text);
      part.getStyleClass().add(style);
      return part;
    }
  }
}

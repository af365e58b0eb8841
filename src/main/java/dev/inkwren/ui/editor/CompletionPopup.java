package dev.inkwren.ui.editor;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.ListView;
import javafx.scene.image.Image;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.stage.Popup;
import javafx.stage.Screen;

/** The list of candidates below the caret; keys go on to the text but for those that choose. */
final class CompletionPopup {

  private static final double ROW = 26;
  private static final double ROW_WITH_PICTURE = 44;
  private static final int MOST_ROWS = 9;

  /** Between the caret's line and the list. */
  private static final double GAP = 4;

  /** The list's border and padding, top and bottom. */
  private static final double EDGES = 10;

  private final EditCore core;
  private final ImeCodeArea area;
  private final Popup popup = new Popup();
  private final ListView<Completion.Candidate> list = new ListView<>();
  private Completion provider = request -> List.of();
  private Thumbnails thumbnails = (path, show) -> {};
  private boolean askedLast;

  /** Nothing was known for this place, and the author has not gone on since. */
  private boolean hopeful;

  private IntFunction<Completion.Place> place = line -> Completion.Place.TEXT;

  CompletionPopup(EditCore core) {
    this.core = core;
    this.area = core.area();
    list.setId("completion");
    list.getStyleClass().add("completion");
    list.setPrefWidth(440);
    list.setFocusTraversable(false);
    list.setCellFactory(view -> new CandidateRow(this::thumbnail));
    list.setOnMouseClicked(
        event -> {
          if (event.getButton() == MouseButton.PRIMARY) {
            accept();
          }
        });
    popup.getContent().add(list);
    popup.setAutoHide(true);
    area.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    core.watch(change -> refresh(change));
    area.composingProperty().addListener((property, was, is) -> popup.hide());
    area.focusedProperty().addListener((property, was, is) -> popup.hide());
  }

  private void thumbnail(String path, Consumer<Image> show) {
    thumbnails.load(path, show);
  }

  void setThumbnails(Thumbnails pictures) {
    thumbnails = pictures;
  }

  /** The provider has found out more since it answered for this place. */
  void again() {
    if (area.isFocused() && !area.isComposing() && (hopeful || popup.isShowing())) {
      show(askedLast);
    }
  }

  void setProvider(Completion completion) {
    provider = completion;
  }

  void setPlaces(IntFunction<Completion.Place> places) {
    place = places;
  }

  /** Asks at the caret because the author wants it. */
  void open() {
    show(true);
  }

  private void refresh(Change change) {
    boolean typing =
        change.edits().edits().size() == 1
            && change.edits().edits().getFirst().replacement().length() <= 2
            && area.isFocused();
    if (typing) {
      show(popup.isShowing() && askedLast);
    } else {
      popup.hide();
    }
  }

  private void show(boolean asked) {
    askedLast = asked;
    Span span = area.span();
    TextLines text = core.lines();
    int line = text.lineAt(span.caret());
    int column = span.caret() - text.start(line);
    boolean quick = asked || text.line(line).length() <= LongLines.LIMIT;
    List<Completion.Candidate> candidates =
        quick && span.isEmpty() && !area.isComposing()
            ? provider.at(
                new Completion.Request(
                    span.caret(),
                    text.line(line),
                    column,
                    place.apply(line),
                    asked,
                    up -> line - up < 0 ? "" : text.line(line - up)))
            : List.of();
    hopeful = candidates.isEmpty();
    if (hopeful) {
      popup.hide();
      return;
    }
    boolean pictured = candidates.stream().anyMatch(c -> !c.picture().isEmpty());
    double row = pictured ? ROW_WITH_PICTURE : ROW;
    list.setFixedCellSize(row);
    list.getItems().setAll(candidates);
    list.getSelectionModel().selectFirst();
    place(Math.min(candidates.size(), MOST_ROWS) * row + EDGES);
  }

  /** Below the caret's line, or above it where there is more room: never over it. */
  private void place(double wanted) {
    Optional<Bounds> shown = area.getCaretBounds();
    if (shown.isEmpty()) {
      // What was typed last stands out of sight, and the pane has not followed yet.
      area.requestFollowCaret();
      area.layout();
      shown = area.getCaretBounds();
    }
    shown.ifPresentOrElse(caret -> place(caret, wanted), popup::hide);
  }

  private void place(Bounds caret, double wanted) {
    Rectangle2D screen = screen(caret);
    double below = screen.getMaxY() - caret.getMaxY() - GAP;
    double above = caret.getMinY() - screen.getMinY() - GAP;
    boolean under = wanted <= below || below >= above;
    double height = Math.min(wanted, under ? below : above);
    double y = under ? caret.getMaxY() + GAP : caret.getMinY() - GAP - height;
    list.setPrefHeight(height);
    list.getStylesheets().setAll(area.getScene().getRoot().getStylesheets());
    list.getStylesheets().addAll(area.getStylesheets());
    if (!popup.isShowing()) {
      popup.show(area, caret.getMinX(), y);
    } else if (!under || popup.getAnchorY() < caret.getMinY()) {
      popup.setAnchorY(y);
    }
  }

  private static Rectangle2D screen(Bounds caret) {
    List<Screen> screens =
        Screen.getScreensForRectangle(caret.getMinX(), caret.getMinY(), 1, caret.getHeight());
    return (screens.isEmpty() ? Screen.getPrimary() : screens.getFirst()).getVisualBounds();
  }

  private void pressed(KeyEvent event) {
    hopeful = false;
    if (!popup.isShowing()) {
      return;
    }
    switch (event.getCode()) {
      case DOWN -> move(1);
      case UP -> move(-1);
      case ENTER, TAB -> accept();
      case ESCAPE -> popup.hide();
      case LEFT, RIGHT, HOME, END, PAGE_UP, PAGE_DOWN -> {
        popup.hide();
        return;
      }
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void move(int by) {
    int size = list.getItems().size();
    int at = Math.floorMod(list.getSelectionModel().getSelectedIndex() + by, size);
    list.getSelectionModel().select(at);
    list.scrollTo(Math.max(0, at - MOST_ROWS / 2));
  }

  private void accept() {
    Completion.Candidate chosen = list.getSelectionModel().getSelectedItem();
    popup.hide();
    if (chosen != null) {
      core.perform(chosen.edits(), Span.at(chosen.caret()));
      area.requestFollowCaret();
      show(false);
    }
  }
}

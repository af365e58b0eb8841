package dev.inkwren.ui.problems;

import dev.inkwren.render.Heading;
import dev.inkwren.ui.list.ItemCell;
import dev.inkwren.ui.list.ListChoice;
import dev.inkwren.ui.text.Texts;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * The headings of the open post; follows the caret, goes to a heading on Enter or click. A heading
 * dragged before another takes its whole section along, and so do Alt+Up and Alt+Down.
 */
public final class OutlineView {

  /** What moves sections; lines are those of headings in the file, 0-based. */
  public interface Mover {

    /** Puts the section before the one above it of the same rank, or behind the one below. */
    void step(int line, boolean up);

    /** Puts the section before the line {@code target}, or at the end when it is empty. */
    void before(int line, OptionalInt target);
  }

  private static final double STEP = 14;
  private static final int MOST_ABOVE = 3;

  private static final PseudoClass TARGET = PseudoClass.getPseudoClass("drop");

  private final ListView<Heading> list = new ListView<>();
  private final Mover mover;
  private @Nullable Heading pressed;
  private @Nullable Heading dragged;

  /**
   * @param goToLine receives the heading's line in the file, 0-based
   */
  public OutlineView(Texts texts, IntConsumer goToLine, Mover mover) {
    this.mover = mover;
    list.setId("outline-list");
    list.getStyleClass().add("outline");
    list.setAccessibleText(texts.get("outline.title"));
    Label none = new Label(texts.get("outline.none"));
    none.getStyleClass().add("empty-text");
    list.setPlaceholder(none);
    list.setCellFactory(view -> new HeadingCell());
    ListChoice.of(list, 1, heading -> goToLine.accept(heading.line()));
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::moveByKey);
    list.heightProperty().addListener((property, was, is) -> showMarked());
  }

  private void moveByKey(KeyEvent event) {
    boolean up = event.getCode() == KeyCode.UP;
    Heading selected = list.getSelectionModel().getSelectedItem();
    if (event.isAltDown() && (up || event.getCode() == KeyCode.DOWN) && selected != null) {
      mover.step(selected.line(), up);
      event.consume();
    }
  }

  /** What is put into the window. */
  public Node root() {
    return list;
  }

  /** Shows the headings of a rendered post. */
  public void show(List<Heading> outline) {
    if (!list.getItems().equals(outline)) {
      list.getItems().setAll(outline);
    }
  }

  /** Marks the heading under which {@code line} (0-based, in the file) stands. */
  public void follow(int line) {
    int found = -1;
    for (int i = 0; i < list.getItems().size(); i++) {
      if (list.getItems().get(i).line() <= line) {
        found = i;
      }
    }
    if (found < 0) {
      list.getSelectionModel().clearSelection();
    } else if (found != list.getSelectionModel().getSelectedIndex() && !list.isFocused()) {
      list.getSelectionModel().select(found);
      showMarked();
    }
  }

  private void showMarked() {
    int marked = list.getSelectionModel().getSelectedIndex();
    if (marked >= 0) {
      list.scrollTo(Math.max(0, marked - rowsAbove()));
    }
  }

  /** How many headings may be shown above the marked one so that it is in sight itself. */
  private int rowsAbove() {
    double row = list.lookup(".list-cell") instanceof Region cell ? cell.getHeight() : 0;
    return row > 0 ? (int) Math.clamp(list.getHeight() / row - 1, 0, MOST_ABOVE) : 0;
  }

  private final class HeadingCell extends ItemCell<Heading> {

    HeadingCell() {
      addEventFilter(MouseEvent.MOUSE_PRESSED, event -> pressed = getItem());
      setOnDragDetected(event -> drag());
      setOnMouseDragEntered(event -> pseudoClassStateChanged(TARGET, dragged != null));
      setOnMouseDragExited(event -> pseudoClassStateChanged(TARGET, false));
      setOnMouseDragReleased(event -> drop());
    }

    /** The mouse may be over another heading by the time that dragging is noticed. */
    private void drag() {
      dragged = pressed;
      if (dragged != null) {
        startFullDrag();
      }
    }

    private void drop() {
      Heading moved = dragged;
      dragged = null;
      pseudoClassStateChanged(TARGET, false);
      Heading target = getItem();
      if (moved != null && !moved.equals(target)) {
        mover.before(
            moved.line(), target == null ? OptionalInt.empty() : OptionalInt.of(target.line()));
      }
    }

    @Override
    protected void show(Heading heading) {
      setText(heading.text());
      setAccessibleText(heading.text());
      setPadding(new Insets(4, 8, 4, 10 + STEP * Math.max(0, heading.level() - 2)));
    }
  }
}

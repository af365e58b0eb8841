package dev.inkwren.ui;

import dev.inkwren.session.SaveState;
import dev.inkwren.session.TextCount;
import dev.inkwren.ui.text.Texts;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The line at the foot of the window. */
final class StatusBar {

  /** Id of what is told in passing, for tests. */
  static final String NOTICE_ID = "status-notice";

  private static final PseudoClass BAD = PseudoClass.getPseudoClass("bad");

  private final Texts texts;
  private final Label saveState = new Label();
  private final Label notice = new Label();
  private final Button problems = new Button();
  private final Label count = new Label();
  private final Label caret = new Label();
  private final Label selection = new Label();
  private final Label zone = new Label();
  private final HBox root = new HBox();
  private long errorsShown = -1;
  private long othersShown = -1;

  StatusBar(Texts texts, Runnable showProblems) {
    this.texts = texts;
    root.getStyleClass().add("status-bar");
    saveState.setId("status-save");
    notice.setId(NOTICE_ID);
    notice.getStyleClass().add("notice");
    problems.setId("status-problems");
    problems.getStyleClass().addAll("flat", "status-button");
    problems.setOnAction(event -> showProblems.run());
    count.setId("status-count");
    caret.setId("status-caret");
    selection.setId("status-selection");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    for (Region part : List.of(saveState, problems, count, caret, selection, zone)) {
      part.setMinWidth(Region.USE_PREF_SIZE);
    }
    notice.setMinWidth(0);
    root.getChildren().addAll(saveState, problems, notice, gap, selection, zone, count, caret);
    problems(0, 0);
  }

  Node root() {
    return root;
  }

  void saveState(SaveState state) {
    FontIcon icon =
        new FontIcon(
            switch (state) {
              case SaveState.Clean clean -> Feather.CHECK;
              case SaveState.Changed changed -> Feather.EDIT_3;
              case SaveState.Saving saving -> Feather.UPLOAD;
              case SaveState.Failed failed -> Feather.ALERT_OCTAGON;
              case SaveState.Conflict conflict -> Feather.ALERT_OCTAGON;
              case SaveState.Gone gone -> Feather.ALERT_OCTAGON;
              case SaveState.OutsideSite outside -> Feather.ALERT_OCTAGON;
              case SaveState.ReadOnly looked -> Feather.LOCK;
            });
    saveState.setGraphic(icon);
    saveState.setText(
        switch (state) {
          case SaveState.Clean clean -> texts.get("save.clean");
          case SaveState.Changed changed -> texts.get("save.changed");
          case SaveState.Saving saving -> texts.get("save.saving");
          case SaveState.Failed failed -> failed.message();
          case SaveState.Conflict conflict -> texts.get("save.conflict");
          case SaveState.Gone gone -> texts.get("save.gone");
          case SaveState.OutsideSite outside ->
              texts.get("save.outside", outside.realPath().toString());
          case SaveState.ReadOnly looked -> texts.get("save.read-only");
        });
    boolean bad =
        switch (state) {
          case SaveState.Clean clean -> false;
          case SaveState.Changed changed -> false;
          case SaveState.Saving saving -> false;
          case SaveState.ReadOnly looked -> false;
          default -> true;
        };
    saveState.pseudoClassStateChanged(BAD, bad);
  }

  /** Tells in passing; the whole of it, where it is too long for the line, when pointed at. */
  void notice(String text) {
    notice.setText(text);
    notice.setTooltip(text.isEmpty() ? null : new Tooltip(text));
  }

  void problems(long errors, long others) {
    if (errors == errorsShown && others == othersShown) {
      return;
    }
    errorsShown = errors;
    othersShown = others;
    boolean none = errors + others == 0;
    FontIcon icon =
        new FontIcon(
            none ? Feather.CHECK_CIRCLE : errors > 0 ? Feather.X_CIRCLE : Feather.ALERT_TRIANGLE);
    icon.getStyleClass().add(none ? "success" : errors > 0 ? "error" : "warning");
    problems.setGraphic(icon);
    String text = none ? texts.get("problems.none") : texts.get("status.problems", errors, others);
    problems.setText(text);
    problems.setAccessibleText(text);
  }

  /** What tells of a post goes while none is open; notices stay. */
  void setPostOpen(boolean isOpen) {
    for (Node part : List.of(saveState, problems, selection, zone, count, caret)) {
      part.setVisible(isOpen);
    }
  }

  void count(TextCount counted) {
    count.setText(
        texts.get("status.count", counted.words(), counted.characters(), counted.minutes()));
  }

  /**
   * Says how much is selected.
   *
   * @param units of the selection, 0 for none
   */
  void selection(int units, TextCount counted) {
    selection.setText(
        units == 0 ? "" : texts.get("status.selection", counted.words(), counted.characters()));
  }

  void caret(int line, int column) {
    caret.setText(texts.get("status.caret", line, column));
  }

  void encoding(String text) {
    zone.setText(text);
  }
}

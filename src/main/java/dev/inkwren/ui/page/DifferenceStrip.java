package dev.inkwren.ui.page;

import dev.inkwren.render.RenderNotice;
import dev.inkwren.ui.list.ItemCell;
import dev.inkwren.ui.list.ListChoice;
import dev.inkwren.ui.text.Texts;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Everything that the page hides, cannot know or shows otherwise than the site, each with its
 * source line; a click or Enter goes there.
 */
public final class DifferenceStrip {

  private static final double ROW = 30;
  private static final int MOST_ROWS = 6;

  private final Texts texts;
  private final Consumer<String> allow;
  private final ListView<RenderNotice> list = new ListView<>();

  /**
   * @param goToLine receives a difference's line in the file, 0-based
   * @param allow receives the host whose pictures the author wants to see
   */
  public DifferenceStrip(Texts texts, IntConsumer goToLine, Consumer<String> allow) {
    this.texts = texts;
    this.allow = allow;
    list.setId("preview-differences");
    list.getStyleClass().addAll("problems", "differences");
    list.setAccessibleText(texts.get("preview.differences"));
    list.setFixedCellSize(ROW);
    list.setCellFactory(view -> new Row());
    Label none = new Label(texts.get("difference.none"));
    none.getStyleClass().add("empty-text");
    list.setPlaceholder(none);
    ListChoice.of(list, 1, notice -> goToLine.accept(notice.line()));
    fit();
  }

  /** What is put into the window. */
  public Node root() {
    return list;
  }

  /** Shows {@code notices}, as high as they need up to a few rows. */
  public void show(List<RenderNotice> notices) {
    if (!list.getItems().equals(notices)) {
      list.getItems().setAll(notices);
      fit();
    }
  }

  private void fit() {
    double height = ROW * Math.clamp(list.getItems().size(), 1, MOST_ROWS) + 2;
    list.setMinHeight(height);
    list.setPrefHeight(height);
    list.setMaxHeight(height);
  }

  /** What {@code notice} says to the author. */
  String sentence(RenderNotice notice) {
    return texts.get("difference." + notice.kind(), notice.subject());
  }

  private final class Row extends ItemCell<RenderNotice> {

    @Override
    protected void show(RenderNotice notice) {
      String sentence = sentence(notice);
      Label text = new Label(sentence);
      text.setMinWidth(40);
      text.setTooltip(new Tooltip(sentence));
      HBox.setHgrow(text, Priority.SOMETIMES);
      Region gap = new Region();
      HBox.setHgrow(gap, Priority.ALWAYS);
      HBox row = new HBox(8, icon(notice), text, gap);
      row.getStyleClass().add("problem-row");
      if (notice.kind() == RenderNotice.Kind.REMOTE_MEDIA && !notice.subject().isEmpty()) {
        Button show = new Button(texts.get("difference.allow"));
        show.getStyleClass().addAll("small", "fix-button");
        show.setMinWidth(Region.USE_PREF_SIZE);
        show.setTooltip(new Tooltip(texts.get("difference.allow.tip", notice.subject())));
        show.setOnAction(event -> allow.accept(notice.subject()));
        row.getChildren().add(show);
      }
      Label place = new Label(texts.get("problems.line", notice.line() + 1));
      place.getStyleClass().add("problem-place");
      row.getChildren().add(place);
      show(row, sentence + " " + place.getText());
    }

    private static Node icon(RenderNotice notice) {
      Feather shape =
          switch (notice.kind()) {
            case LIQUID_FATAL -> Feather.X_CIRCLE;
            case LIQUID_WARNING, UNKNOWN_INCLUDE, THEME_INCLUDE, PLUGIN_TAG, MARKDOWN, TOO_LARGE ->
                Feather.ALERT_TRIANGLE;
            case REMOTE_MEDIA, PICTURE_FORMAT, PICTURE_BROKEN, PICTURE_HEAVY -> Feather.IMAGE;
            case PICTURE_MISSING -> Feather.ALERT_TRIANGLE;
            case PLAYER -> Feather.PLAY_CIRCLE;
            case SCRIPT, FRAME, FORM, DRAWING -> Feather.BOX;
            case HIDDEN_MARKUP -> Feather.EYE_OFF;
          };
      FontIcon icon = new FontIcon(shape);
      boolean fatal = notice.kind() == RenderNotice.Kind.LIQUID_FATAL;
      icon.getStyleClass().add(fatal ? "error" : "warning");
      return icon;
    }
  }
}

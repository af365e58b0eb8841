package dev.inkwren.ui.editor;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** One candidate in the list: its picture, its name, what it is. */
final class CandidateRow extends ListCell<Completion.Candidate> {

  private static final double PICTURE_WIDTH = 60;
  private static final double PICTURE_HEIGHT = 38;

  private final Thumbnails thumbnails;
  private final Label name = new Label();
  private final Label detail = new Label();
  private final ImageView picture = new ImageView();
  private final FontIcon none = new FontIcon("fth-image");
  private final StackPane frame = new StackPane(none, picture);
  private final HBox box = new HBox(10, frame, name, detail);

  CandidateRow(Thumbnails thumbnails) {
    this.thumbnails = thumbnails;
    name.getStyleClass().add("completion-name");
    name.setMinWidth(Region.USE_PREF_SIZE);
    detail.getStyleClass().add("completion-detail");
    detail.setMinWidth(0);
    none.getStyleClass().add("completion-detail");
    frame.setMinSize(PICTURE_WIDTH, PICTURE_HEIGHT);
    frame.setMaxSize(PICTURE_WIDTH, PICTURE_HEIGHT);
    picture.setFitWidth(PICTURE_WIDTH);
    picture.setFitHeight(PICTURE_HEIGHT);
    picture.setPreserveRatio(true);
    box.setAlignment(Pos.CENTER_LEFT);
    box.setMaxWidth(Region.USE_PREF_SIZE);
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(Completion.@Nullable Candidate item, boolean empty) {
    super.updateItem(item, empty);
    picture.setImage(null);
    if (item == null || empty) {
      setGraphic(null);
      return;
    }
    name.setText(item.label());
    detail.setText(item.detail());
    boolean pictured = !item.picture().isEmpty();
    frame.setVisible(pictured);
    frame.setManaged(pictured);
    if (pictured) {
      thumbnails.load(item.picture(), image -> show(item, image));
    }
    setGraphic(box);
  }

  /** The row may show another candidate by the time its picture comes. */
  private void show(Completion.Candidate wanted, javafx.scene.image.Image image) {
    if (wanted.equals(getItem())) {
      picture.setImage(image);
    }
  }
}

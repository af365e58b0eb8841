package dev.inkwren.ui.form;

import dev.inkwren.ui.text.Texts;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A small picture of a file of the site, or a sign that there is none. */
final class Thumbnail {

  /** The shape of a cover, 1.91 to 1. */
  private static final double WIDTH = 86;

  private static final double HEIGHT = 46;

  private final Texts texts;
  private final BiPredicate<String, Consumer<Image>> load;
  private final ImageView picture = new ImageView();
  private final FontIcon none = new FontIcon(Feather.IMAGE);
  private final StackPane box = new StackPane(none, picture);
  private String shown = "";

  /**
   * @param load loads the picture at a path and shows it on the FX thread, if it can be shown;
   *     false when it is to be asked again
   */
  Thumbnail(Texts texts, BiPredicate<String, Consumer<Image>> load) {
    this.texts = texts;
    this.load = load;
    box.setId("form-cover-thumbnail");
    box.getStyleClass().add("thumbnail");
    box.setMinSize(WIDTH, HEIGHT);
    box.setMaxSize(WIDTH, HEIGHT);
    box.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    picture.setPreserveRatio(true);
    Rectangle corners = new Rectangle(WIDTH, HEIGHT);
    corners.setArcWidth(8);
    corners.setArcHeight(8);
    box.setClip(corners);
    put(Optional.empty());
  }

  Node node() {
    return box;
  }

  void show(String path) {
    if (path.equals(shown)) {
      return;
    }
    shown = path;
    put(Optional.empty());
    Consumer<Image> show =
        image -> {
          if (path.equals(shown)) {
            put(Optional.of(image));
          }
        };
    if (!path.isBlank() && !load.test(path, show)) {
      shown = "";
    }
  }

  private void put(Optional<Image> image) {
    picture.setImage(image.orElse(null));
    image.ifPresent(this::cover);
    none.setVisible(image.isEmpty());
    box.setAccessibleText(texts.get(image.isPresent() ? "form.cover.seen" : "form.cover.none"));
  }

  /** Fills the box and lets the longer side be cut. */
  private void cover(Image image) {
    boolean wide = image.getWidth() * HEIGHT > image.getHeight() * WIDTH;
    picture.setFitWidth(wide ? 0 : WIDTH);
    picture.setFitHeight(wide ? HEIGHT : 0);
  }
}

package dev.inkwren.ui.editor;

import java.util.function.Consumer;
import javafx.scene.image.Image;

/** Small pictures of the site's files; brought by the window, which knows the site. */
@FunctionalInterface
public interface Thumbnails {

  /**
   * Hands over the picture when it is there: at once, later on the FX thread, or never when it
   * cannot be shown.
   *
   * @param path site-absolute
   */
  void load(String path, Consumer<Image> show);
}

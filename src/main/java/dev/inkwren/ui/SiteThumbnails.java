package dev.inkwren.ui;

import dev.inkwren.store.SitePictures;
import dev.inkwren.ui.editor.Thumbnails;
import dev.inkwren.ui.preview.EnginePictures;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.image.Image;

/** Small pictures of the site's files, read and shrunk on another thread. FX thread only. */
final class SiteThumbnails implements Thumbnails {

  private static final int MOST_KEPT = 300;

  /** Twice the size shown, for dense screens. */
  private static final double WIDTH = 172;

  private static final double HEIGHT = 110;

  private final Supplier<Path> root;
  private final Executor background;
  private final Executor fxThread;
  private final Map<Path, Image> kept = new LinkedHashMap<>();

  /**
   * @param root the open site's folder
   */
  SiteThumbnails(Supplier<Path> root, Executor background, Executor fxThread) {
    this.root = root;
    this.background = background;
    this.fxThread = fxThread;
  }

  @Override
  public void load(String path, Consumer<Image> show) {
    Path site = root.get();
    Path file = site.resolve(path.substring(1));
    Image known = kept.get(file);
    if (known != null) {
      show.accept(known);
      return;
    }
    background.execute(
        () -> {
          Optional<Image> read = SitePictures.read(site, path).flatMap(SiteThumbnails::decoded);
          read.ifPresent(
              image ->
                  fxThread.execute(
                      () -> {
                        keep(file, image);
                        show.accept(image);
                      }));
        });
  }

  private static Optional<Image> decoded(byte[] bytes) {
    try {
      InputStream readable = new ByteArrayInputStream(EnginePictures.readable(bytes));
      Image image = new Image(readable, WIDTH, HEIGHT, true, true);
      return image.isError() ? Optional.empty() : Optional.of(image);
    } catch (IOException broken) {
      // As with other kinds of pictures: the list has its name without a picture.
      return Optional.empty();
    }
  }

  private void keep(Path file, Image image) {
    if (kept.size() >= MOST_KEPT) {
      kept.remove(kept.keySet().iterator().next());
    }
    kept.put(file, image);
  }
}

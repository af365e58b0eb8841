package dev.inkwren.ui;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javax.imageio.ImageIO;

/** Saves what a scene looks like, for whoever has to find out why a test failed. */
final class Snapshot {

  private Snapshot() {}

  /** FX thread only. */
  static Path save(Scene scene, String name) {
    Path file = Path.of("target", "screens", name + ".png");
    write(scene.snapshot(null), file);
    return file;
  }

  /** Writes {@code shot} as a PNG. FX thread only. */
  static void write(Image shot, Path file) {
    int width = (int) shot.getWidth();
    int height = (int) shot.getHeight();
    BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        picture.setRGB(x, y, shot.getPixelReader().getArgb(x, y));
      }
    }
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      ImageIO.write(picture, "png", file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

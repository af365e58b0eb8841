package dev.inkwren.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Reads pictures of a site for the window. Not for the FX thread. */
public final class SitePictures {

  private static final long LARGEST = 32L << 20;

  private SitePictures() {}

  /**
   * The bytes of a file that really lies in the site.
   *
   * @param root the site's folder
   * @param path site-absolute, like {@code /assets/img/a.png}
   * @return empty when there is no such file, when it is huge, or when a link leads out of the site
   */
  public static Optional<byte[]> read(Path root, String path) {
    try {
      Path site = root.toRealPath();
      Path file = site.resolve(path.replaceFirst("^/+", "")).toRealPath();
      boolean inside = file.startsWith(site) && Files.isRegularFile(file);
      return inside && Files.size(file) <= LARGEST
          ? Optional.of(Files.readAllBytes(file))
          : Optional.empty();
    } catch (IOException | InvalidPathException notThere) {
      return Optional.empty();
    }
  }
}

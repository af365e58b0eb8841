package dev.inkwren.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Makes folders so that they are on the device before anything is put into them. */
final class Folders {

  private Folders() {}

  /**
   * Makes {@code folder} and what is missing above it.
   *
   * @return the folders that were made, outermost first
   */
  static List<Path> create(Disk disk, Path folder, boolean ownerOnly) throws IOException {
    List<Path> missing = new ArrayList<>();
    Path at = folder;
    while (at != null && disk.facts(at).isEmpty()) {
      missing.addFirst(at);
      at = at.getParent();
    }
    for (Path each : missing) {
      disk.createDirectory(each, ownerOnly);
      disk.forceDirectory(parent(each));
    }
    return missing;
  }

  /** The folder that holds {@code path}, which is absolute. */
  static Path parent(Path path) {
    Path parent = path.getParent();
    return parent == null ? path : parent;
  }
}

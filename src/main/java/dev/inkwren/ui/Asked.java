package dev.inkwren.ui;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

/**
 * What an author asks to have opened.
 *
 * @param path absolute
 * @param folder whether a folder stands there now, which is opened as a site; else it is a post
 */
public record Asked(Path path, boolean folder) {

  /** Looks at the disk, so not on the FX thread. */
  public static Asked of(Path path) {
    Path absolute = path.toAbsolutePath();
    return new Asked(absolute, absolute.toFile().isDirectory());
  }

  /** Those of {@code paths} that are folders now, in their order; not on the FX thread. */
  static List<Path> folders(Collection<Path> paths) {
    return paths.stream().map(Asked::of).filter(Asked::folder).map(Asked::path).toList();
  }
}

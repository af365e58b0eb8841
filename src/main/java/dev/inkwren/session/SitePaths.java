package dev.inkwren.session;

import dev.inkwren.site.Site;
import java.nio.file.Path;
import java.util.Optional;

/** Where a file lies in a site. */
public final class SitePaths {

  private SitePaths() {}

  /** The path of {@code file} below the root of {@code site}, with slashes; empty when outside. */
  public static Optional<String> inside(Site site, Optional<Path> file) {
    if (site.root().toString().isEmpty() || file.isEmpty()) {
      return Optional.empty();
    }
    Path root = site.root().toAbsolutePath().normalize();
    Path path = file.get().toAbsolutePath().normalize();
    return path.startsWith(root)
        ? Optional.of(root.relativize(path).toString().replace('\\', '/'))
        : Optional.empty();
  }

  /** What the checks are told: the path inside the site, or the bare file name outside of it. */
  static Optional<String> forChecks(Site site, Optional<Path> file) {
    return inside(site, file).or(() -> file.map(path -> String.valueOf(path.getFileName())));
  }
}

package dev.inkwren.store;

import dev.inkwren.site.Site;
import dev.inkwren.site.SiteFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Reads a site's folder. Only reads, follows links only to what lies inside the folder, and never
 * throws for what a disk can do. Slow for big sites, so not for the window's thread; several
 * threads may scan at once.
 */
public final class SiteScanner {

  private final InstantSource clock;

  /** A scanner that takes the system's time for "now". */
  public SiteScanner() {
    this(InstantSource.system());
  }

  /**
   * @param clock tells what is scheduled and what is published
   */
  public SiteScanner(InstantSource clock) {
    this.clock = Objects.requireNonNull(clock, "clock must not be null");
  }

  /** Reads the site at {@code root} and understands it. */
  public Site scan(Path root) {
    return Site.build(read(root));
  }

  /**
   * Reads the site at {@code root}. A folder that cannot be read at all gives no files and one
   * sentence under the path "" of {@link SiteFiles#unreadable()}.
   */
  public SiteFiles read(Path root) {
    Path folder = root.toAbsolutePath().normalize();
    try {
      if (!Files.isDirectory(folder)) {
        return nothing(folder, Messages.of("scan.notAFolder", root));
      }
      return new SiteWalk(folder, folder.toRealPath()).walk(clock.instant());
    } catch (IOException e) {
      return nothing(folder, Messages.of("load.failed", root, Messages.reason(e)));
    }
  }

  private SiteFiles nothing(Path root, String why) {
    return new SiteFiles(
        root,
        "",
        Map.of(),
        Map.of("", why),
        Map.of(),
        Map.of(),
        Map.of(),
        Set.of(),
        Map.of(),
        clock.instant());
  }
}

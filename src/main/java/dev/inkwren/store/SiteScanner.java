package dev.inkwren.store;

import dev.inkwren.site.Site;
import dev.inkwren.site.SiteFiles;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;

/**
 * Reads a site's folder. Only reads, follows links only to what lies inside the folder, and never
 * throws for what a disk can do. Slow for big sites, so not for the window's thread; several
 * threads may scan at once.
 */
public final class SiteScanner {

  private final InstantSource clock;
  private final AtomicReference<SiteMemory> memory = new AtomicReference<>(SiteMemory.NONE);

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
   * Brings {@code before} up to date. Reads only files whose size, time or identity differ from
   * those this scanner has read last.
   *
   * @param suspects absolute paths of files that may have changed all the same
   * @return {@code before} itself when nothing has
   */
  public Site rescan(Site before, Set<Path> suspects) {
    return before.with(read(before.root(), suspects));
  }

  /**
   * Reads the site at {@code root}. A folder that cannot be read at all gives no files and one
   * sentence under the path "" of {@link SiteFiles#unreadable()}.
   */
  public SiteFiles read(Path root) {
    return read(root, Set.of());
  }

  private SiteFiles read(Path root, Set<Path> suspects) {
    Path folder = root.toAbsolutePath().normalize();
    try {
      if (!Files.isDirectory(folder)) {
        return nothing(folder, Messages.of("scan.notAFolder", root));
      }
      if (!looksLikeASite(folder)) {
        return nothing(folder, Messages.of("scan.noSite", root));
      }
      SiteMemory known = Objects.requireNonNull(memory.get());
      SiteMemory usable = known.root().equals(folder) ? known : SiteMemory.NONE;
      SiteWalk walk = new SiteWalk(folder, folder.toRealPath(), usable, below(folder, suspects));
      SiteFiles files = walk.walk(clock.instant());
      memory.set(walk.memory());
      return files;
    } catch (IOException e) {
      return nothing(folder, Messages.of("load.failed", root, Messages.reason(e)));
    }
  }

  /** What is no site is not walked through: it may be a home folder, or the whole disk. */
  private static boolean looksLikeASite(Path folder) throws IOException {
    if (Files.exists(folder.resolve("_config.yml")) || hasPosts(folder)) {
      return true;
    }
    try (DirectoryStream<Path> inside = Files.newDirectoryStream(folder, Files::isDirectory)) {
      for (Path collection : inside) {
        if (hasPosts(collection)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean hasPosts(Path folder) {
    return Files.isDirectory(folder.resolve("_posts"))
        || Files.isDirectory(folder.resolve("_drafts"));
  }

  private static Set<String> below(Path folder, Set<Path> files) {
    return files.stream()
        .filter(file -> file.startsWith(folder))
        .map(file -> folder.relativize(file).toString().replace('\\', '/'))
        .collect(Collectors.toSet());
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
        Map.of(),
        Map.of(),
        clock.instant());
  }
}

package dev.inkwren.store;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongSupplier;

/**
 * Notices what other programs do to the files of a site, and tells it in batches: after a moment of
 * quiet, so that a {@code git checkout} of a thousand files is one event and not a thousand.
 *
 * <p>It has no thread of its own: {@link #poll} is to be called now and then and returns at once.
 * Our own saves are reported as well; {@link PostStore#look} tells them from others by content.
 */
public final class SiteWatch implements AutoCloseable {

  private static final Set<String> SKIPPED = Set.of("_site", "node_modules", "vendor");

  private static final long QUIET_MILLIS = 200;

  /** While files keep changing, a batch is due all the same. */
  private static final long LONGEST_MILLIS = 1000;

  /** With so many files, reading the site again is cheaper than looking at each. */
  private static final int MANY = 1000;

  private final Path root;
  private final WatchService service;
  private final LongSupplier clock;
  private final Map<WatchKey, Path> folders = new HashMap<>();
  private final Set<Path> changed = new TreeSet<>();
  private boolean everything;
  private long first;
  private long latest;

  private SiteWatch(Path root, WatchService service, LongSupplier clock) {
    this.root = root;
    this.service = service;
    this.clock = clock;
  }

  /**
   * What has changed.
   *
   * @param files the files that appeared, changed or went, absolute; empty when {@code everything}
   * @param everything whether so much has changed that the site has to be read again
   */
  public record Changes(Set<Path> files, boolean everything) {
    public Changes {
      files = Set.copyOf(files);
    }
  }

  /**
   * Watches the site at {@code root}.
   *
   * @throws IOException when the system cannot watch so many folders; then the site has to be read
   *     again when the window comes back to the front
   */
  public static SiteWatch of(Path root) throws IOException {
    return of(root, () -> System.nanoTime() / 1_000_000);
  }

  static SiteWatch of(Path root, LongSupplier clock) throws IOException {
    Path folder = root.toAbsolutePath().normalize();
    WatchService service = folder.getFileSystem().newWatchService();
    SiteWatch watch = new SiteWatch(folder, service, clock);
    try {
      watch.register(folder, false);
      return watch;
    } catch (IOException e) {
      service.close();
      throw e;
    }
  }

  /**
   * What has changed since the last batch, once it has been quiet for a moment. Returns at once.
   *
   * @return empty when nothing has changed or it goes on changing
   * @throws IOException when a new folder cannot be watched
   */
  public Optional<Changes> poll() throws IOException {
    for (WatchKey key = service.poll(); key != null; key = service.poll()) {
      take(key);
    }
    long now = clock.getAsLong();
    boolean due =
        (everything || !changed.isEmpty())
            && (now - latest >= QUIET_MILLIS || now - first >= LONGEST_MILLIS);
    if (!due) {
      return Optional.empty();
    }
    boolean all = everything || changed.size() >= MANY;
    Changes batch = new Changes(all ? Set.of() : changed, all);
    changed.clear();
    everything = false;
    return Optional.of(batch);
  }

  @Override
  public void close() throws IOException {
    service.close();
  }

  private void take(WatchKey key) throws IOException {
    Path folder = folders.getOrDefault(key, root);
    for (WatchEvent<?> event : key.pollEvents()) {
      if (event.kind().equals(StandardWatchEventKinds.OVERFLOW)) {
        note(() -> everything = true);
      } else if (event.context() instanceof Path name && !isIgnored(folder, name)) {
        Path path = folder.resolve(name);
        boolean fresh =
            event.kind().equals(StandardWatchEventKinds.ENTRY_CREATE)
                && Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
        if (fresh) {
          register(path, true);
        } else {
          note(() -> changed.add(path));
        }
      }
    }
    if (!key.reset()) {
      folders.remove(key);
    }
  }

  private void note(Runnable what) {
    latest = clock.getAsLong();
    if (changed.isEmpty() && !everything) {
      first = latest;
    }
    what.run();
  }

  private boolean isIgnored(Path folder, Path name) {
    boolean skipped = folder.equals(root) && SKIPPED.contains(name.toString());
    return skipped || name.toString().startsWith(".");
  }

  /**
   * @param tellFiles whether the files in it are news; some came before the folder was watched
   */
  private void register(Path folder, boolean tellFiles) throws IOException {
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes found)
              throws IOException {
            boolean ignored =
                !path.equals(root) && isIgnored(Folders.parent(path), path.getFileName());
            if (ignored) {
              return FileVisitResult.SKIP_SUBTREE;
            }
            try {
              folders.put(
                  path.register(
                      service,
                      StandardWatchEventKinds.ENTRY_CREATE,
                      StandardWatchEventKinds.ENTRY_MODIFY,
                      StandardWatchEventKinds.ENTRY_DELETE),
                  path);
            } catch (NoSuchFileException gone) {
              return FileVisitResult.SKIP_SUBTREE;
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path path, BasicFileAttributes found) {
            if (tellFiles && !isIgnored(Folders.parent(path), path.getFileName())) {
              note(() -> changed.add(path));
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path path, IOException gone) {
            return FileVisitResult.CONTINUE; // went between listing and looking
          }
        });
  }
}

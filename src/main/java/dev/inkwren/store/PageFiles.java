package dev.inkwren.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes pages that were made of a post for others to read: no posts, so whatever stands in the
 * place the author chose is replaced. Disk thread only.
 */
public final class PageFiles {

  private static final String PASSING = "pages";

  /** Pages that browsers may still show; older ones are deleted. */
  private static final int KEPT = 8;

  private final Disk disk;
  private final AtomicWrite writing;
  private final DataDirectory data;

  PageFiles(Disk disk, AtomicWrite writing, DataDirectory data) {
    this.disk = disk;
    this.writing = writing;
    this.data = data;
  }

  /**
   * Where a page named {@code name} may stand for as long as a browser shows it, outside any site.
   * The next one of that name takes its place, and a few others are kept beside it.
   */
  public Path passing(String name) {
    return data.root().resolve(PASSING).resolve(name);
  }

  /** A folder for the pictures of the page {@code file}, beside it; one that is not there yet. */
  public Path pictures(Path file) {
    String page = file.getFileName().toString();
    int dot = page.lastIndexOf('.');
    String name = (dot > 0 ? page.substring(0, dot) : page) + "_files";
    Path free = file.resolveSibling(name);
    for (int i = 2; isTaken(free); i++) {
      free = file.resolveSibling(name + "-" + i);
    }
    return free;
  }

  private boolean isTaken(Path path) {
    try {
      return disk.facts(path).isPresent();
    } catch (IOException unknown) {
      // What cannot be looked at is not ours to write into.
      return true;
    }
  }

  /**
   * Writes pictures into {@code folder}, which must not be there, then the page that shows them.
   *
   * @param pictures by name; with none the folder is not made
   * @return why it failed, a sentence to be shown; empty when it is done
   */
  public Optional<String> write(
      Path file, byte[] content, Path folder, Map<String, byte[]> pictures) {
    try {
      if (!pictures.isEmpty()) {
        disk.createDirectory(folder, false);
      }
      for (Map.Entry<String, byte[]> picture : pictures.entrySet()) {
        writing.create(folder.resolve(picture.getKey()), picture.getValue());
      }
    } catch (IOException e) {
      return Optional.of(Messages.of("page.failed", folder, Messages.reason(e)));
    }
    return write(file, content);
  }

  /**
   * Writes a page of many into {@code folder}, which is made if it is not there. Does not wait for
   * the device, since the same command makes the page again.
   *
   * @return why it failed, a sentence to be shown; empty when it is done
   */
  public Optional<String> writeQuickly(Path folder, String name, byte[] content) {
    Path file = folder.resolve(name);
    try {
      Folders.create(disk, folder.toAbsolutePath(), false);
      try (Disk.Output output =
          disk.facts(file).isEmpty() ? disk.create(file) : disk.open(disk.realPath(file))) {
        output.truncate(0);
        output.write(ByteBuffer.wrap(content), 0);
      }
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(Messages.of("page.failed", file, Messages.reason(e)));
    }
  }

  /**
   * Writes {@code content} to {@code file}, whole or not at all.
   *
   * @return why it failed, a sentence to be shown; empty when it is done
   */
  public Optional<String> write(Path file, byte[] content) {
    try {
      if (file.startsWith(data.root())) {
        sweep(data.folder(disk, PASSING));
      }
      if (disk.facts(file).isEmpty()) {
        writing.create(file, content);
        return Optional.empty();
      }
      Path real = disk.realPath(file);
      byte[] before = disk.read(real);
      return writing.replace(real, before, content, () -> true)
          ? Optional.empty()
          : Optional.of(Messages.of("page.changing", file));
    } catch (IOException e) {
      return Optional.of(Messages.of("page.failed", file, Messages.reason(e)));
    }
  }

  /** Deletes what was shown long ago. */
  private void sweep(Path folder) throws IOException {
    record Old(Path page, long when) {}
    List<Old> pages = new ArrayList<>();
    for (Path page : disk.list(folder)) {
      disk.facts(page).ifPresent(facts -> pages.add(new Old(page, facts.modifiedNanos())));
    }
    pages.sort(Comparator.comparingLong(Old::when).reversed());
    for (Old old : pages.subList(Math.min(KEPT - 1, pages.size()), pages.size())) {
      disk.delete(old.page());
    }
  }
}

package dev.inkwren.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Writes pages that were made of a post for others to read: no posts, so whatever stands in the
 * place the author chose is replaced. Disk thread only.
 */
public final class PageFiles {

  private static final String PASSING = "pages";

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
   * The next one of that name takes its place.
   */
  public Path passing(String name) {
    return data.root().resolve(PASSING).resolve(name);
  }

  /**
   * Writes {@code content} to {@code file}, whole or not at all.
   *
   * @return why it failed, a sentence to be shown; empty when it is done
   */
  public Optional<String> write(Path file, byte[] content) {
    try {
      if (file.startsWith(data.root())) {
        data.folder(disk, PASSING);
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
}

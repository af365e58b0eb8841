package dev.inkwren.store;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** Where a path that somebody named really leads. */
sealed interface Target {

  /**
   * A file that may be written or made.
   *
   * @param real absolute, without links
   */
  record At(Path real) implements Target {}

  /** Nothing is to be written there. */
  record Refused(SaveOutcome outcome) implements Target {}

  /**
   * Follows {@code path}.
   *
   * @param root the folder it must not leave; empty when it may lie anywhere
   */
  static Target of(Disk disk, Path path, Optional<Path> root) throws IOException {
    Path absolute = path.toAbsolutePath();
    Path parent = Folders.parent(absolute);
    Path real;
    if (disk.facts(absolute).isPresent()) {
      try {
        real = disk.realPath(absolute);
      } catch (NoSuchFileException e) {
        return refused(Messages.of("save.danglingLink", path));
      }
    } else if (disk.facts(parent).isEmpty()) {
      return refused(Messages.of("save.noFolder", path, parent));
    } else {
      real = disk.realPath(parent).resolve(absolute.getFileName());
    }
    if (root.isPresent() && !real.startsWith(disk.realPath(root.get()))) {
      return new Refused(new SaveOutcome.OutsideSite(real));
    }
    boolean other =
        disk.facts(real).filter(facts -> facts.kind() != FileFacts.Kind.FILE).isPresent();
    return other ? refused(Messages.of("save.notAFile", path)) : new At(real);
  }

  private static Target refused(String message) {
    return new Refused(new SaveOutcome.Failed(message));
  }
}

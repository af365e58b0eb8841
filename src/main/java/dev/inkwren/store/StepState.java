package dev.inkwren.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** How far a step is, as the files themselves show. */
enum StepState {
  PENDING,
  APPLIED,
  /** A file has both its names. */
  HALF,
  /** A file has the name that it only has on the way, see {@link #between}. */
  BETWEEN,
  /** Neither before nor after: somebody else has written. */
  FOREIGN;

  static StepState of(Disk disk, Step step) throws IOException {
    return switch (step) {
      case Step.Write write -> write(content(disk, write.path()), write);
      case Step.Remove remove -> remove(content(disk, remove.path()), remove);
      case Step.Rename rename -> rename(disk, rename);
    };
  }

  /** The name by way of which a file goes when only the case of its name changes. */
  static Path between(Step.Rename rename) {
    return rename.to().resolveSibling(".inkwren-renamed-" + rename.sha256().substring(0, 16));
  }

  private static StepState write(Optional<byte[]> now, Step.Write write) {
    if (now.isPresent() && Arrays.equals(now.get(), write.after().bytes())) {
      return APPLIED;
    }
    return now.map(Bytes.Held::new).equals(write.before()) ? PENDING : FOREIGN;
  }

  private static StepState remove(Optional<byte[]> now, Step.Remove remove) {
    if (now.isEmpty()) {
      return APPLIED;
    }
    return Arrays.equals(now.get(), remove.before().bytes()) ? PENDING : FOREIGN;
  }

  private static StepState rename(Disk disk, Step.Rename rename) throws IOException {
    boolean from = holds(disk, rename.from(), rename);
    boolean to = holds(disk, rename.to(), rename);
    if (from && to) {
      // One path in truth: a disk that is blind to case, and a name that changes only in case.
      return disk.realPath(rename.from()).equals(disk.realPath(rename.to())) ? PENDING : HALF;
    }
    if (from) {
      return disk.facts(rename.to()).isEmpty() ? PENDING : FOREIGN;
    }
    if (to) {
      return APPLIED;
    }
    return holds(disk, between(rename), rename) ? BETWEEN : FOREIGN;
  }

  private static boolean holds(Disk disk, Path path, Step.Rename rename) throws IOException {
    return content(disk, path).filter(b -> FileStamp.hash(b).equals(rename.sha256())).isPresent();
  }

  private static Optional<byte[]> content(Disk disk, Path path) throws IOException {
    boolean file = disk.facts(path).filter(f -> f.kind() == FileFacts.Kind.FILE).isPresent();
    return file ? Optional.of(disk.read(path)) : Optional.empty();
  }
}

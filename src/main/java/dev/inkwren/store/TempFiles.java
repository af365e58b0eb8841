package dev.inkwren.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * Names for temporary files beside their targets, each recorded in the data directory first, so
 * that the next start removes exactly those that a crash has left behind.
 */
final class TempFiles {

  private static final String PREFIX = ".inkwren-";
  private static final String SUFFIX = ".tmp";

  private final Disk disk;
  private final DataDirectory data;
  private final ProcessMark owner;
  private final RandomGenerator random;

  TempFiles(Disk disk, DataDirectory data, ProcessMark owner, RandomGenerator random) {
    this.disk = disk;
    this.data = data;
    this.owner = owner;
    this.random = random;
  }

  /** A random name, so that nobody can plant a link there first. */
  String freshId() {
    byte[] id = new byte[8];
    random.nextBytes(id);
    return HexFormat.of().formatHex(id);
  }

  /**
   * A recorded path in {@code directory}. Jekyll leaves files with a leading dot out.
   *
   * <p>The record is not forced: it is there for killed processes, whose writes the system keeps. A
   * full data directory must not stop the author from saving, so the name is given out without a
   * record then, at the worst leaving one hidden file behind.
   */
  Path fresh(Path directory) {
    String id = freshId();
    Path temp = directory.resolve(PREFIX + id + SUFFIX);
    try {
      try (Disk.Output output = disk.create(data.folder(disk, "temps").resolve(id))) {
        byte[] record = Envelope.of(List.of(owner.line(), temp.toString()), List.of());
        Bytes.write(output, record, 0, record.length);
      }
    } catch (IOException unrecorded) {
      return temp;
    }
    return temp;
  }

  /** Drops the record of a temporary file that is gone. */
  void forget(Path temp) {
    String name = temp.getFileName().toString();
    String id = name.substring(PREFIX.length(), name.length() - SUFFIX.length());
    Path record = data.root().resolve("temps").resolve(id);
    try {
      if (disk.facts(record).isPresent()) {
        disk.delete(record);
      }
    } catch (IOException leftForTheNextStart) {
      return; // sweep drops records whose file is gone
    }
  }

  /** Removes a temporary file that did not become the target; {@code why} hears of a failure. */
  void discard(Path temp, Throwable why) {
    try {
      if (disk.facts(temp).isPresent()) {
        disk.delete(temp);
      }
      forget(temp);
    } catch (IOException e) {
      why.addSuppressed(e);
    }
  }

  /** Removes what processes that run no more have left behind. */
  void sweep() throws IOException {
    for (Path record : disk.list(data.root().resolve("temps"))) {
      Optional<Envelope> read = Envelope.parse(disk.read(record)); // empty when it was cut off
      boolean running =
          read.flatMap(envelope -> ProcessMark.parse(envelope.head().getFirst()))
              .filter(ProcessMark::isRunning)
              .isPresent();
      if (running) {
        continue;
      }
      if (read.isPresent()) {
        remove(Path.of(read.get().head().getLast()));
      }
      disk.delete(record);
    }
  }

  private void remove(Path temp) throws IOException {
    String name = temp.getFileName().toString();
    boolean ours = name.startsWith(PREFIX) && name.endsWith(SUFFIX);
    boolean file = disk.facts(temp).filter(f -> f.kind() == FileFacts.Kind.FILE).isPresent();
    if (ours && file) {
      disk.delete(temp);
      disk.forceDirectory(Folders.parent(temp));
    }
  }
}

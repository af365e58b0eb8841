package dev.inkwren.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * Tells a second window or a second Inkwren that a file is open elsewhere, also when it is reached
 * by another path. A record with process, start and machine, not a lock of the system: those are
 * not to be relied on over a network, and here a warning is what is wanted.
 *
 * <p>Not safe for several threads; belongs on the disk thread.
 */
public final class InstanceLock {

  private static final String FOLDER = "open";

  private final Disk disk;
  private final DataDirectory data;
  private final ProcessMark owner;

  /** The records in {@code data}, seen from the process {@code owner}. */
  public InstanceLock(Disk disk, DataDirectory data, ProcessMark owner) {
    this.disk = Objects.requireNonNull(disk, "disk must not be null");
    this.data = Objects.requireNonNull(data, "data must not be null");
    this.owner = Objects.requireNonNull(owner, "owner must not be null");
  }

  /** What asking for a file came to. */
  public sealed interface Outcome {

    /** Nobody else has it open; it is recorded now. */
    record Acquired() implements Outcome {}

    /**
     * It is open already.
     *
     * @param holder where; equal to this process's own mark for another window of this process
     */
    record HeldBy(ProcessMark holder) implements Outcome {
      public HeldBy {
        Objects.requireNonNull(holder, "holder must not be null");
      }
    }

    /**
     * It could not be recorded, so nobody can be warned.
     *
     * @param message why, ready to be shown
     */
    record Failed(String message) implements Outcome {
      public Failed {
        Objects.requireNonNull(message, "message must not be null");
      }
    }
  }

  /** The process that asks. */
  public ProcessMark owner() {
    return owner;
  }

  /** Asks for a file that exists. A record of a process that runs no more does not count. */
  public Outcome acquire(Path path) {
    try {
      data.folder(disk, FOLDER);
      Path record = record(path);
      Optional<ProcessMark> holder = holder(record);
      if (holder.filter(mark -> mark.equals(owner) || mark.isRunning()).isPresent()) {
        return new Outcome.HeldBy(holder.get());
      }
      if (disk.facts(record).isPresent()) {
        disk.delete(record);
      }
      return take(record);
    } catch (IOException e) {
      return new Outcome.Failed(Messages.of("lock.failed", path, Messages.reason(e)));
    }
  }

  /** Takes a file over from whoever has it open, when the author wants that. */
  public Outcome takeOver(Path path) {
    try {
      data.folder(disk, FOLDER);
      Path record = record(path);
      if (disk.facts(record).isPresent()) {
        disk.delete(record);
      }
      return take(record);
    } catch (IOException e) {
      return new Outcome.Failed(Messages.of("lock.failed", path, Messages.reason(e)));
    }
  }

  private Outcome take(Path record) throws IOException {
    byte[] line = (owner.line() + "\n").getBytes(StandardCharsets.UTF_8);
    try (Disk.Output output = disk.create(record)) {
      Bytes.write(output, line, 0, line.length);
      return new Outcome.Acquired();
    } catch (FileAlreadyExistsException overtaken) {
      return new Outcome.HeldBy(holder(record).orElseThrow(() -> overtaken));
    }
  }

  /**
   * Lets go of a file, which may be gone by now; a record of somebody else stays.
   *
   * @return why it failed; empty when it is done
   */
  public Optional<String> release(Path path) {
    try {
      Path record = record(path);
      if (holder(record).filter(owner::equals).isPresent()) {
        disk.delete(record);
      }
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(Messages.of("lock.failed", path, Messages.reason(e)));
    }
  }

  private Optional<ProcessMark> holder(Path record) throws IOException {
    return disk.facts(record).isEmpty()
        ? Optional.empty()
        : ProcessMark.parse(new String(disk.read(record), StandardCharsets.UTF_8));
  }

  private Path record(Path path) throws IOException {
    Path absolute = path.toAbsolutePath();
    Path parent = Folders.parent(absolute);
    Path real =
        disk.facts(absolute).isPresent()
            ? disk.realPath(absolute)
            : disk.facts(parent).isPresent()
                ? disk.realPath(parent).resolve(absolute.getFileName())
                : absolute.normalize();
    String name = FileStamp.hash(real.toString().getBytes(StandardCharsets.UTF_8));
    return data.root().resolve(FOLDER).resolve(name.substring(0, 32));
  }
}

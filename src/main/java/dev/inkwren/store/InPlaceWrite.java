package dev.inkwren.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Writes over a file that cannot be replaced: one with several names, one in a folder that is
 * closed to us, one whose owner we cannot give to a new file. The old and the new content are first
 * put safely into the data directory, so that a crash in the middle can be mended.
 */
final class InPlaceWrite {

  private static final String FOLDER = "inplace";
  private static final String PART = ".part";

  /** Ends the name under which a torn content is kept, should it have been somebody's text. */
  private static final String TORN = ".torn";

  private final Disk disk;
  private final DataDirectory data;
  private final ProcessMark owner;
  private final TempFiles temps;

  InPlaceWrite(Disk disk, DataDirectory data, ProcessMark owner, TempFiles temps) {
    this.disk = disk;
    this.data = data;
    this.owner = owner;
    this.temps = temps;
  }

  /** As {@link AtomicWrite#replace}. */
  boolean write(Path target, byte[] before, byte[] content, AtomicWrite.Guard guard)
      throws IOException {
    Path record = data.folder(disk, FOLDER).resolve(temps.freshId());
    Bytes.createForced(
        disk,
        record,
        Envelope.of(List.of(owner.line(), target.toString()), List.of(before, content)));
    if (!guard.holds()) {
      drop(record);
      return false;
    }
    try {
      overwrite(target, before.length, content);
    } catch (IOException e) {
      restore(target, before, record, e);
      throw e;
    }
    drop(record);
    return true;
  }

  /** Forced: a record that came back after a later save would be taken for a broken-off one. */
  private void drop(Path record) throws IOException {
    disk.delete(record);
    disk.forceDirectory(Folders.parent(record));
  }

  /**
   * What grows is written first, so that a full disk shows before an old byte is touched. The file
   * is never emptied.
   */
  private void overwrite(Path target, int oldLength, byte[] content) throws IOException {
    try (Disk.Output output = disk.open(target)) {
      int head = Math.min(oldLength, content.length);
      if (content.length > head) {
        Bytes.write(output, content, head, content.length);
        output.force();
      }
      Bytes.write(output, content, 0, head);
      output.truncate(content.length);
      output.force();
      if (output.size() != content.length) {
        throw new IOException(Messages.of("save.shortFile", output.size(), content.length));
      }
    }
  }

  private void restore(Path target, byte[] before, Path record, IOException why) {
    try {
      if (!Arrays.equals(disk.read(target), before)) {
        try (Disk.Output output = disk.open(target)) {
          Bytes.write(output, before, 0, before.length);
          output.truncate(before.length);
          output.force();
        }
      }
      drop(record);
    } catch (IOException e) {
      why.addSuppressed(e); // the record stays; the next save or start mends the file with it
    }
  }

  /**
   * Finishes what was broken off, by this process or one that runs no more. A file that somebody
   * else has written since is left alone.
   */
  void recover() throws IOException {
    for (Path record : disk.list(data.root().resolve(FOLDER))) {
      String name = record.getFileName().toString();
      if (name.endsWith(PART) || name.endsWith(TORN)) {
        continue; // never complete, so nothing was written because of it; or a keepsake
      }
      Optional<Envelope> read = Envelope.parse(disk.read(record));
      boolean others =
          read.flatMap(e -> ProcessMark.parse(e.head().getFirst()))
              .filter(mark -> !mark.equals(owner) && mark.isRunning())
              .isPresent();
      if (others) {
        continue;
      }
      if (read.isPresent()) {
        finish(read.get(), record);
      }
      drop(record);
    }
  }

  private void finish(Envelope record, Path at) throws IOException {
    Path target = Path.of(record.head().get(1));
    byte[] before = record.parts().get(0);
    byte[] content = record.parts().get(1);
    boolean file = disk.facts(target).filter(f -> f.kind() == FileFacts.Kind.FILE).isPresent();
    byte[] now = file ? disk.read(target) : content;
    boolean whole = Arrays.equals(now, before) || Arrays.equals(now, content);
    if (!whole && isMixture(now, before, content)) {
      Bytes.createForced(disk, at.resolveSibling(at.getFileName() + TORN), now);
      overwrite(target, now.length, content);
    }
  }

  /** Whether each byte is the old one, the new one, or a block that never reached the device. */
  private static boolean isMixture(byte[] now, byte[] before, byte[] content) {
    if (now.length > Math.max(before.length, content.length)) {
      return false;
    }
    for (int i = 0; i < now.length; i++) {
      boolean old = i < before.length && now[i] == before[i];
      boolean fresh = i < content.length && now[i] == content[i];
      if (!old && !fresh && now[i] != 0) {
        return false;
      }
    }
    return true;
  }
}

package dev.inkwren.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Arrays;

/** Whole writes on top of {@link Disk}'s single steps. */
final class Bytes {

  private Bytes() {}

  /** Bytes inside a record; equal by content, and nobody changes them. */
  static final class Held {
    private final byte[] bytes;

    Held(byte[] bytes) {
      this.bytes = bytes;
    }

    byte[] bytes() {
      return bytes;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Held that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(bytes);
    }
  }

  /** Writes {@code content[from..to)} at the same place of the file, however short the writes. */
  static void write(Disk.Output output, byte[] content, int from, int to) throws IOException {
    ByteBuffer rest = ByteBuffer.wrap(content, from, to - from);
    int idle = 0;
    while (rest.hasRemaining()) {
      int before = rest.position();
      output.write(rest, before);
      idle = rest.position() == before ? idle + 1 : 0;
      if (idle == 100) {
        throw new IOException(Messages.of("save.shortFile", before, content.length));
      }
    }
  }

  /** Puts {@code content} into a fresh file, waits for the device and looks at the length. */
  static void fill(Disk.Output output, byte[] content) throws IOException {
    write(output, content, 0, content.length);
    output.force();
    long arrived = output.size();
    if (arrived != content.length) {
      throw new IOException(Messages.of("save.shortFile", arrived, content.length));
    }
  }

  /** A new file of our own, in the data directory; complete and forced, its name too. */
  static void createForced(Disk disk, Path path, byte[] content) throws IOException {
    Path part = part(path);
    if (disk.facts(part).isPresent()) {
      disk.delete(part);
    }
    try (Disk.Output output = disk.create(part)) {
      fill(output, content);
    }
    disk.replace(part, path);
    disk.forceDirectory(Folders.parent(path));
  }

  /** Where {@link #createForced} prepares a file. */
  static Path part(Path path) {
    return path.resolveSibling(path.getFileName() + ".part");
  }
}

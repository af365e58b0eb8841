package dev.inkwren.store;

import dev.inkwren.text.SourceText;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Puts a text into its file, unless another program has changed that. Disk thread only. */
final class Saving {

  private final Disk disk;
  private final Reading reading;
  private final AtomicWrite writing;
  private final InPlaceWrite inPlace;

  /** What a save that then failed may have left in a file: ours, so no foreign change. */
  private final Map<Path, String> perhapsWritten = new HashMap<>();

  Saving(Disk disk, Reading reading, AtomicWrite writing, InPlaceWrite inPlace) {
    this.disk = disk;
    this.reading = reading;
    this.writing = writing;
    this.inPlace = inPlace;
  }

  /**
   * Writes {@code text} into a file, through links.
   *
   * @param expected what the file was last seen to hold; empty for a file that should not exist yet
   * @param root the folder out of which no link may lead; empty for any place
   */
  SaveOutcome save(Path path, SourceText text, Optional<FileStamp> expected, Optional<Path> root) {
    Objects.requireNonNull(path, "path must not be null");
    try {
      byte[] content = Utf8.encode(text.fileText());
      inPlace.recover();
      return switch (Target.of(disk, path, root)) {
        case Target.At at -> write(at.real(), content, expected);
        case Target.Refused refused -> refused.outcome();
      };
    } catch (Utf8.LoneSurrogate e) {
      return new SaveOutcome.Failed(Messages.of("save.loneSurrogate", path, e.line + 1));
    } catch (IOException e) {
      return new SaveOutcome.Failed(Messages.of("save.failed", path, Messages.reason(e)));
    }
  }

  private SaveOutcome write(Path real, byte[] content, Optional<FileStamp> expected)
      throws IOException {
    boolean exists = disk.facts(real).isPresent();
    if (!exists && expected.isPresent()) {
      return new SaveOutcome.Gone(real);
    }
    if (!exists) {
      return create(real, content);
    }
    byte[] now = disk.read(real);
    if (!Arrays.equals(now, content) && disk.isProtected(real)) {
      return new SaveOutcome.Failed(Messages.of("save.protected", real));
    }
    if (Arrays.equals(now, content)) {
      // Perhaps the rest of a save whose last step failed: the device is asked once more.
      disk.force(real);
      disk.forceDirectory(Folders.parent(real));
      return saved(real, content);
    }
    boolean known =
        expected.filter(stamp -> stamp.sha256().equals(FileStamp.hash(now))).isPresent()
            || FileStamp.hash(now).equals(perhapsWritten.get(real));
    if (!known) {
      return changed(real);
    }
    perhapsWritten.put(real, FileStamp.hash(content));
    return writing.replace(real, now, content, () -> holds(real, now))
        ? saved(real, content)
        : changed(real);
  }

  private SaveOutcome create(Path real, byte[] content) throws IOException {
    try {
      perhapsWritten.put(real, FileStamp.hash(content));
      writing.create(real, content);
      return saved(real, content);
    } catch (FileAlreadyExistsException overtaken) {
      return changed(real);
    }
  }

  private boolean holds(Path real, byte[] content) throws IOException {
    boolean file = disk.facts(real).filter(f -> f.kind() == FileFacts.Kind.FILE).isPresent();
    return file && Arrays.equals(disk.read(real), content);
  }

  private SaveOutcome saved(Path real, byte[] content) throws IOException {
    FileStamp stamp = FileStamp.of(content, reading.facts(real));
    perhapsWritten.remove(real);
    return new SaveOutcome.Saved(stamp);
  }

  private SaveOutcome changed(Path real) throws IOException {
    perhapsWritten.remove(real);
    if (disk.facts(real).isEmpty()) {
      return new SaveOutcome.Gone(real);
    }
    Reading.Content current = reading.whole(real);
    return new SaveOutcome.ChangedOnDisk(current.text(), current.stamp());
  }
}

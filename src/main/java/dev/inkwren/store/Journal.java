package dev.inkwren.store;

import dev.inkwren.text.SourceText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What the author has typed and not yet saved, kept outside every site so that a crash loses at
 * most the last seconds of it. {@link JournalClock} says when to write.
 *
 * <p>One file per document, always the whole text, replaced in one step and forced to the device;
 * an entry stays until {@link #discard}, which is called after a save has said Saved. Not safe for
 * several threads; belongs on the disk thread, not on the window's, so that it goes on while a
 * window hangs. No method throws for what a disk can do.
 */
public final class Journal {

  private static final String FOLDER = "journal";

  private final Disk disk;
  private final DataDirectory data;
  private final ProcessMark owner;

  /** A journal in {@code data} for the documents of the process {@code owner}. */
  public Journal(Disk disk, DataDirectory data, ProcessMark owner) {
    this.disk = Objects.requireNonNull(disk, "disk must not be null");
    this.data = Objects.requireNonNull(data, "data must not be null");
    this.owner = Objects.requireNonNull(owner, "owner must not be null");
  }

  /**
   * One document's unsaved text.
   *
   * @param document names it for as long as it is open; any text that is not empty
   * @param path the file it is edited for; empty for a text that was never saved
   * @param baseSha256 what the file held when it was loaded or last saved; empty like {@code path}
   * @param text all of it
   * @param writtenMillis when, milliseconds since 1970
   */
  public record Entry(
      String document,
      Optional<Path> path,
      Optional<String> baseSha256,
      SourceText text,
      long writtenMillis) {
    public Entry {
      Objects.requireNonNull(path, "path must not be null");
      Objects.requireNonNull(baseSha256, "baseSha256 must not be null");
      Objects.requireNonNull(text, "text must not be null");
      if (document.isEmpty()) {
        throw new IllegalArgumentException("document must have a name");
      }
    }
  }

  /**
   * A text that a crash has left, beside what its file holds today, for a diff.
   *
   * @param entry the text
   * @param onDisk what the file holds now; empty when there is none or it was never saved
   * @param fileChanged whether the file holds something else than the author started from, so that
   *     taking the text back would undo another change
   */
  public record Recoverable(Entry entry, Optional<SourceText> onDisk, boolean fileChanged) {
    public Recoverable {
      Objects.requireNonNull(entry, "entry must not be null");
      Objects.requireNonNull(onDisk, "onDisk must not be null");
    }
  }

  /**
   * Writes a document's text; the one before it stays until this one is wholly on the device.
   *
   * @return why it failed, a sentence to be shown; empty when it is done
   */
  public Optional<String> write(Entry entry) {
    try {
      data.folder(disk, FOLDER);
      Bytes.createForced(disk, file(entry.document()), encode(entry));
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(Messages.of("journal.failed", Messages.reason(e)));
    }
  }

  /**
   * Drops a document's text, after it was saved or the author let go of it.
   *
   * @return why it failed; empty when it is done, also when there was none
   */
  public Optional<String> discard(String document) {
    Path file = file(document);
    try {
      for (Path each : List.of(file, Bytes.part(file))) {
        if (disk.facts(each).isPresent()) {
          disk.delete(each);
          disk.forceDirectory(Folders.parent(each));
        }
      }
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(Messages.of("journal.failed", Messages.reason(e)));
    }
  }

  /**
   * What {@link #recoverable} found.
   *
   * @param texts latest first
   * @param trouble which entry could not be read and why, a sentence to be shown; it stays where it
   *     is
   */
  public record Left(List<Recoverable> texts, Optional<String> trouble) {
    public Left {
      texts = List.copyOf(texts);
    }
  }

  /**
   * What processes that run no more have left unsaved. Texts that are in their file already are
   * dropped on the way. Never writes to the author's files.
   */
  public Left recoverable() {
    List<Recoverable> found = new ArrayList<>();
    Optional<String> trouble = Optional.empty();
    Path folder = data.root().resolve(FOLDER);
    for (Path file : entries(folder)) {
      try {
        read(file).ifPresent(found::add);
      } catch (IOException e) {
        trouble = Optional.of(Messages.of("journal.unreadable", file, Messages.reason(e)));
      }
    }
    found.sort((a, b) -> Long.compare(b.entry().writtenMillis(), a.entry().writtenMillis()));
    return new Left(found, trouble);
  }

  private List<Path> entries(Path folder) {
    try {
      return disk.list(folder).stream().filter(f -> f.toString().endsWith(".text")).toList();
    } catch (IOException none) {
      return List.of(); // the folder is made by the first write, which says what is wrong with it
    }
  }

  private Optional<Recoverable> read(Path file) throws IOException {
    Optional<Envelope> envelope = Envelope.parse(disk.read(file));
    if (envelope.isEmpty() || runs(envelope.get())) {
      return Optional.empty();
    }
    Entry entry = decode(envelope.get());
    Optional<byte[]> now = entry.path().isEmpty() ? Optional.empty() : content(entry.path().get());
    if (now.map(Utf8::decodeReversibly).filter(entry.text().fileText()::equals).isPresent()) {
      disk.delete(file);
      return Optional.empty();
    }
    boolean changed = !now.map(FileStamp::hash).equals(entry.baseSha256());
    return Optional.of(
        new Recoverable(
            entry, now.map(bytes -> SourceText.of(Utf8.decodeReversibly(bytes))), changed));
  }

  private boolean runs(Envelope envelope) {
    return ProcessMark.parse(envelope.head().getFirst())
        .filter(mark -> mark.equals(owner) || mark.isRunning())
        .isPresent();
  }

  /**
   * What the file holds; empty when it holds nothing that can be read: the text is offered then.
   */
  private Optional<byte[]> content(Path path) {
    try {
      Path real = disk.realPath(path);
      boolean file = disk.facts(real).filter(f -> f.kind() == FileFacts.Kind.FILE).isPresent();
      return file ? Optional.of(disk.read(real)) : Optional.empty();
    } catch (IOException goneOrForbidden) {
      return Optional.empty();
    }
  }

  private Path file(String document) {
    String name = FileStamp.hash(document.getBytes(StandardCharsets.UTF_8)).substring(0, 32);
    return data.root().resolve(FOLDER).resolve(name + ".text");
  }

  /** The text goes as UTF-16: it may hold half a character pair, which must not stop a journal. */
  private byte[] encode(Entry entry) {
    String text = entry.text().fileText();
    byte[] units = new byte[text.length() * 2];
    for (int i = 0; i < text.length(); i++) {
      units[2 * i] = (byte) (text.charAt(i) >> 8);
      units[2 * i + 1] = (byte) text.charAt(i);
    }
    return Envelope.of(
        List.of(
            owner.line(),
            entry.document(),
            entry.path().map(Path::toString).orElse(""),
            entry.baseSha256().orElse(""),
            Long.toString(entry.writtenMillis())),
        List.of(units));
  }

  /** Empty where the locale cannot name the file: its text is offered as one that has none. */
  private static Optional<Path> path(String name) {
    try {
      return Optional.of(Path.of(name));
    } catch (InvalidPathException unnamable) {
      return Optional.empty();
    }
  }

  private static Entry decode(Envelope envelope) {
    List<String> head = envelope.head();
    byte[] units = envelope.parts().getFirst();
    StringBuilder text = new StringBuilder(units.length / 2);
    for (int i = 0; i + 1 < units.length; i += 2) {
      text.append((char) (((units[i] & 0xFF) << 8) | (units[i + 1] & 0xFF)));
    }
    return new Entry(
        head.get(1),
        Optional.of(head.get(2)).filter(p -> !p.isEmpty()).flatMap(Journal::path),
        Optional.of(head.get(3)).filter(h -> !h.isEmpty()),
        SourceText.of(text.toString()),
        Long.parseLong(head.get(4)));
  }
}

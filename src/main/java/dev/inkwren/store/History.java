package dev.inkwren.store;

import dev.inkwren.text.SourceText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * The local history: what each file held after each save, outside the site, for looking at,
 * comparing and restoring (which is an edit like any other). Bounded in number, bytes and age per
 * file; the newest snapshot always stays.
 *
 * <p>Not safe for several threads; belongs on the disk thread.
 */
public final class History {

  private static final String FOLDER = "history";

  private final Disk disk;
  private final DataDirectory data;
  private final Limits limits;

  /**
   * How much is kept of one file.
   *
   * @param snapshots at most so many
   * @param bytes at most so many together
   * @param days none older than this
   */
  public record Limits(int snapshots, long bytes, int days) {

    /** Fifty saves, 20 MB, 30 days. */
    public static Limits usual() {
      return new Limits(50, 20L << 20, 30);
    }
  }

  /**
   * One saved state of a file.
   *
   * @param path the file it was saved to
   * @param savedMillis when, milliseconds since 1970
   * @param size bytes of the snapshot on disk
   * @param location where the snapshot lies
   */
  public record Snapshot(Path path, long savedMillis, long size, Path location) {
    public Snapshot {
      Objects.requireNonNull(path, "path must not be null");
      Objects.requireNonNull(location, "location must not be null");
    }
  }

  /** A history in {@code data}. */
  public History(Disk disk, DataDirectory data, Limits limits) {
    this.disk = Objects.requireNonNull(disk, "disk must not be null");
    this.data = Objects.requireNonNull(data, "data must not be null");
    this.limits = Objects.requireNonNull(limits, "limits must not be null");
  }

  /**
   * Keeps what was saved to {@code path}, unless it equals the newest snapshot.
   *
   * @return why it failed, a sentence to be shown; empty when it is done. A failure harms no post.
   */
  public Optional<String> keep(Path path, SourceText text, long savedMillis) {
    try {
      byte[] content = Utf8.encode(text.fileText());
      List<Snapshot> before = snapshots(path);
      boolean same =
          !before.isEmpty()
              && read(before.getFirst())
                  .filter(t -> t.fileText().equals(text.fileText()))
                  .isPresent();
      if (!same) {
        Folders.create(disk, folder(path), true);
        // The newest stays the newest when the clock was put back, and no two have one name.
        long after = before.isEmpty() ? 0 : before.getFirst().savedMillis() + 1;
        String name = String.format(Locale.ROOT, "%015d", Math.max(savedMillis, after));
        Bytes.createForced(
            disk,
            folder(path).resolve(name),
            Envelope.of(
                List.of(path.toAbsolutePath().toString(), Long.toString(savedMillis)),
                List.of(content)));
      }
      prune(path, savedMillis);
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(Messages.of("history.failed", path, Messages.reason(e)));
    }
  }

  /** The snapshots of {@code path}, newest first; empty also when they cannot be read. */
  public List<Snapshot> list(Path path) {
    try {
      return snapshots(path);
    } catch (IOException unreadable) {
      return List.of();
    }
  }

  private List<Snapshot> snapshots(Path path) throws IOException {
    List<Snapshot> found = new ArrayList<>();
    for (Path file : disk.list(folder(path))) {
      String name = file.getFileName().toString();
      if (name.length() == 15 && name.chars().allMatch(c -> c >= '0' && c <= '9')) {
        long size = disk.facts(file).map(FileFacts::size).orElse(0L);
        found.addFirst(new Snapshot(path, Long.parseLong(name), size, file));
      }
    }
    return found;
  }

  /** The text of a snapshot; empty when it is gone or damaged. */
  public Optional<SourceText> read(Snapshot snapshot) {
    try {
      return Envelope.parse(disk.read(snapshot.location()))
          .flatMap(envelope -> Utf8.decode(envelope.parts().getFirst()))
          .map(SourceText::of);
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  /**
   * Lets the history follow a file that got another name; snapshots the new name already has stay.
   *
   * @return why it failed; empty when it is done
   */
  public Optional<String> moved(Path from, Path to) {
    try {
      List<Snapshot> snapshots = snapshots(from);
      if (!snapshots.isEmpty()) {
        Folders.create(disk, folder(to), true);
      }
      for (Snapshot snapshot : snapshots) {
        disk.replace(
            snapshot.location(), folder(to).resolve(snapshot.location().getFileName().toString()));
      }
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(Messages.of("history.failed", to, Messages.reason(e)));
    }
  }

  private void prune(Path path, long nowMillis) throws IOException {
    long oldest = nowMillis - limits.days() * 86_400_000L;
    long bytes = 0;
    int kept = 0;
    for (Snapshot snapshot : snapshots(path)) {
      bytes += snapshot.size();
      boolean stays =
          kept == 0
              || (kept < limits.snapshots()
                  && bytes <= limits.bytes()
                  && snapshot.savedMillis() >= oldest);
      if (!stays) {
        disk.delete(snapshot.location());
      } else {
        kept++;
      }
    }
  }

  private Path folder(Path path) {
    byte[] name = path.toAbsolutePath().normalize().toString().getBytes(StandardCharsets.UTF_8);
    return data.root().resolve(FOLDER).resolve(FileStamp.hash(name).substring(0, 32));
  }
}

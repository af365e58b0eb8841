package dev.inkwren.store;

import dev.inkwren.text.SourceText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A small text that the program keeps for itself in the data directory. */
final class OwnText {

  private final Disk disk;
  private final PostStore store;
  private final DataDirectory data;
  private final String folder;
  private final String file;

  OwnText(Disk disk, PostStore store, DataDirectory data, String folder, String file) {
    this.disk = disk;
    this.store = store;
    this.data = data;
    this.folder = folder;
    this.file = file;
  }

  /** What it holds; empty when there is none or it cannot be read. */
  Optional<String> read() {
    return store.load(path()) instanceof LoadOutcome.Loaded loaded
        ? Optional.of(loaded.text().text())
        : Optional.empty();
  }

  /**
   * Changes it.
   *
   * @param change receives what it holds, nothing for a new one
   * @return why it failed, a sentence to be shown; empty when it is done
   */
  Optional<String> change(UnaryOperator<String> change) {
    try {
      data.folder(disk, folder);
    } catch (IOException e) {
      return Optional.of(Messages.reason(e));
    }
    Optional<LoadOutcome.Loaded> before =
        store.load(path()) instanceof LoadOutcome.Loaded loaded
            ? Optional.of(loaded)
            : Optional.empty();
    String text = change.apply(before.map(loaded -> loaded.text().text()).orElse(""));
    Optional<FileStamp> stamp = before.map(LoadOutcome.Loaded::stamp);
    return switch (store.save(path(), SourceText.of(text), stamp)) {
      case SaveOutcome.Saved done -> Optional.empty();
      case SaveOutcome.Failed failed -> Optional.of(failed.message());
      case SaveOutcome.ChangedOnDisk changed -> Optional.of(path().toString());
      case SaveOutcome.Gone gone -> Optional.of(path().toString());
      case SaveOutcome.OutsideSite outside -> Optional.of(path().toString());
    };
  }

  private Path path() {
    return data.root().resolve(folder).resolve(file);
  }
}

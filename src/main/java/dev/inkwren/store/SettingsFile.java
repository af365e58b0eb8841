package dev.inkwren.store;

import dev.inkwren.text.SourceText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Keeps {@link Settings} in the data directory. Disk thread only, but for {@link #read} at start.
 */
public final class SettingsFile {

  private static final String FOLDER = "settings";
  private static final String FILE = "window";

  private final Disk disk;
  private final PostStore store;
  private final DataDirectory data;

  public SettingsFile(Disk disk, PostStore store, DataDirectory data) {
    this.disk = disk;
    this.store = store;
    this.data = data;
  }

  /** What was remembered; nothing when there is no such file or it cannot be read. */
  public Settings read() {
    return switch (store.load(file())) {
      case LoadOutcome.Loaded loaded -> Settings.of(loaded.text().text());
      case LoadOutcome.NotUtf8 strange -> Settings.NONE;
      case LoadOutcome.Failed failed -> Settings.NONE;
    };
  }

  /**
   * Writes {@code settings}, whatever another window wrote meanwhile.
   *
   * @return why it failed, a sentence to be shown; empty when it is done
   */
  public Optional<String> write(Settings settings) {
    try {
      data.folder(disk, FOLDER);
    } catch (IOException e) {
      return Optional.of(Messages.reason(e));
    }
    Optional<FileStamp> current =
        store.load(file()) instanceof LoadOutcome.Loaded loaded
            ? Optional.of(loaded.stamp())
            : Optional.empty();
    return store.save(file(), SourceText.of(settings.text()), current)
            instanceof SaveOutcome.Failed failed
        ? Optional.of(failed.message())
        : Optional.empty();
  }

  private Path file() {
    return data.root().resolve(FOLDER).resolve(FILE);
  }
}

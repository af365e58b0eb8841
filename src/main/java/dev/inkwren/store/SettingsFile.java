package dev.inkwren.store;

import dev.inkwren.text.SourceText;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Keeps {@link Settings} in the data directory. Disk thread only, but for {@link #read} at start.
 */
public final class SettingsFile {

  private final PostStore store;
  private final Path file;

  public SettingsFile(PostStore store, DataDirectory data) {
    this.store = store;
    this.file = data.root().resolve("settings");
  }

  /** What was remembered; nothing when there is no such file or it cannot be read. */
  public Settings read() {
    return switch (store.load(file)) {
      case LoadOutcome.Loaded loaded -> Settings.of(loaded.text().text());
      case LoadOutcome.NotUtf8 strange -> Settings.NONE;
      case LoadOutcome.Failed failed -> Settings.NONE;
    };
  }

  /** Writes {@code settings}, whatever another window wrote meanwhile. */
  public SaveOutcome write(Settings settings) {
    Optional<FileStamp> current =
        store.load(file) instanceof LoadOutcome.Loaded loaded
            ? Optional.of(loaded.stamp())
            : Optional.empty();
    return store.save(file, SourceText.of(settings.text()), current);
  }
}

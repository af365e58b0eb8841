package dev.inkwren.store;

import java.util.Optional;

/**
 * Keeps {@link Settings} in the data directory. Disk thread only, but for {@link #read} at start.
 */
public final class SettingsFile {

  private static final String FOLDER = "settings";
  private static final String FILE = "window";

  private final OwnText text;

  public SettingsFile(Disk disk, PostStore store, DataDirectory data) {
    this.text = new OwnText(disk, store, data, FOLDER, FILE);
  }

  /** What was remembered; nothing when there is no such file or it cannot be read. */
  public Settings read() {
    return text.read().map(Settings::of).orElse(Settings.NONE);
  }

  /**
   * Writes {@code settings}, whatever another window wrote before.
   *
   * @return why it failed, a sentence to be shown; empty when it is done
   */
  public Optional<String> write(Settings settings) {
    return text.change(before -> settings.text());
  }
}

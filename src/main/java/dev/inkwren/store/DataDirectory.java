package dev.inkwren.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Where Inkwren keeps what must never lie in a site: the journal, the local history, what it needs
 * to finish or take back a change, and the records of temporary files.
 *
 * @param root the folder, which only its owner may look into; need not exist yet
 */
public record DataDirectory(Path root) {

  /** Overrides the place, for tests and for people who want it elsewhere. */
  public static final String OVERRIDE = "INKWREN_DATA";

  public DataDirectory {
    Objects.requireNonNull(root, "root must not be null");
    root = root.toAbsolutePath().normalize();
  }

  /**
   * The place this platform has for such data: {@code $XDG_STATE_HOME} or {@code ~/.local/state},
   * on macOS {@code ~/Library/Application Support}, on Windows {@code %LOCALAPPDATA%}.
   *
   * @param environment the process's variables; {@link #OVERRIDE} wins over all
   * @param osName as in the system property {@code os.name}
   * @param home the author's home folder
   */
  public static DataDirectory ofPlatform(
      Map<String, String> environment, String osName, Path home) {
    String chosen = environment.getOrDefault(OVERRIDE, "");
    if (!chosen.isBlank()) {
      return new DataDirectory(Path.of(chosen));
    }
    String os = osName.toLowerCase(Locale.ROOT);
    if (os.startsWith("mac")) {
      return new DataDirectory(home.resolve("Library/Application Support/Inkwren"));
    }
    if (os.startsWith("windows")) {
      String local = environment.getOrDefault("LOCALAPPDATA", "");
      Path base = local.isBlank() ? home.resolve("AppData/Local") : Path.of(local);
      return new DataDirectory(base.resolve("Inkwren"));
    }
    String state = environment.getOrDefault("XDG_STATE_HOME", "");
    // The XDG rules: a relative value is to be ignored.
    boolean usable = state.startsWith("/");
    Path base = usable ? Path.of(state) : home.resolve(".local/state");
    return new DataDirectory(base.resolve("inkwren"));
  }

  /** The place for this process. */
  public static DataDirectory ofThisProcess() {
    return ofPlatform(
        System.getenv(),
        System.getProperty("os.name", ""),
        Path.of(System.getProperty("user.home", ".")));
  }

  /** The folder {@code name} in it, made when it is missing. */
  Path folder(Disk disk, String name) throws IOException {
    Path folder = root.resolve(name);
    Folders.create(disk, folder, true);
    return folder;
  }
}

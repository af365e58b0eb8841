package dev.inkwren.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The fonts that are installed on this machine. Not for the FX thread. */
public final class FontFiles {

  /** Debian sorts fonts by kind and family; other systems are flatter. */
  private static final int DEPTH = 6;

  private final List<Path> folders;

  /**
   * Looks in these folders and below.
   *
   * @param folders those before others may have the same font in another version
   */
  public FontFiles(List<Path> folders) {
    this.folders = List.copyOf(folders);
  }

  /** Looks where Linux, macOS and Windows keep the fonts of the system and of the user. */
  public static FontFiles ofSystem() {
    Path home = Path.of(System.getProperty("user.home", "/"));
    List<Path> folders = new ArrayList<>();
    folders.add(home.resolve(".local/share/fonts"));
    folders.add(home.resolve(".fonts"));
    folders.add(home.resolve("Library/Fonts"));
    folders.add(home.resolve("AppData/Local/Microsoft/Windows/Fonts"));
    folders.add(Path.of("/usr/local/share/fonts"));
    folders.add(Path.of("/usr/share/fonts"));
    folders.add(Path.of("/Library/Fonts"));
    folders.add(Path.of("/System/Library/Fonts"));
    Optional.ofNullable(System.getenv("WINDIR"))
        .ifPresent(windows -> folders.add(Path.of(windows, "Fonts")));
    return new FontFiles(folders);
  }

  /** Files with one TrueType or OpenType font each; folders that cannot be read have none. */
  public List<Path> all() {
    return folders.stream()
        .filter(Files::isDirectory)
        .flatMap(folder -> below(folder).stream())
        .toList();
  }

  private static List<Path> below(Path folder) {
    try (Stream<Path> walk = Files.walk(folder, DEPTH)) {
      return walk.filter(FontFiles::isFont).sorted().toList();
    } catch (IOException | UncheckedIOException closed) {
      // A folder of somebody else; the other folders count.
      return List.of();
    }
  }

  private static boolean isFont(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return (name.endsWith(".ttf") || name.endsWith(".otf")) && Files.isRegularFile(file);
  }

  /** The content of one of {@link #all}. */
  public static InputStream open(Path font) throws IOException {
    return Files.newInputStream(font);
  }
}

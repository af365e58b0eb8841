package dev.inkwren.store;

import dev.inkwren.text.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Word lists that the author or the system has put on this machine, and the words that the author
 * added. Not for the FX thread; {@link #add} on the disk thread only.
 */
public final class SpellingFiles {

  private static final String FOLDER = "spelling";
  private static final String FILE = "words";

  /** Where systems keep Hunspell's files. */
  private static final List<String> SYSTEM =
      List.of(
          "/usr/share/hunspell",
          "/usr/share/myspell",
          "/usr/share/myspell/dicts",
          "/usr/local/share/hunspell",
          "/opt/homebrew/share/hunspell",
          "/Library/Spelling");

  private final Disk disk;
  private final PostStore store;
  private final DataDirectory data;

  public SpellingFiles(Disk disk, PostStore store, DataDirectory data) {
    this.disk = disk;
    this.store = store;
    this.data = data;
  }

  /** Reads the two files of a list while they are open. */
  @FunctionalInterface
  public interface Reader<T> {
    T read(InputStream affixes, InputStream words) throws IOException;
  }

  /** The folder in which the author's own lists are looked for first. */
  public Path folder() {
    return data.root().resolve(FOLDER);
  }

  /**
   * The list called {@code name}, the author's before the system's.
   *
   * @param name of the files without their endings, like {@code ko}
   * @return empty when this machine has none
   */
  public <T> Optional<T> find(String name, Reader<T> reader) throws IOException {
    for (Path folder : folders()) {
      Path affixes = folder.resolve(name + ".aff");
      Path words = folder.resolve(name + ".dic");
      if (Files.isRegularFile(affixes) && Files.isRegularFile(words)) {
        try (InputStream first = Files.newInputStream(affixes);
            InputStream second = Files.newInputStream(words)) {
          return Optional.of(reader.read(first, second));
        }
      }
    }
    return Optional.empty();
  }

  private Set<Path> folders() {
    Set<Path> folders = new LinkedHashSet<>();
    folders.add(folder());
    SYSTEM.forEach(folder -> folders.add(Path.of(folder)));
    return folders;
  }

  /** The words that the author added; none when there is no such file or it cannot be read. */
  public Set<String> words() {
    Set<String> words = new LinkedHashSet<>();
    if (store.load(file()) instanceof LoadOutcome.Loaded loaded) {
      loaded.text().text().lines().filter(line -> !line.isBlank()).forEach(words::add);
    }
    return words;
  }

  /**
   * Adds a word to those of the author, another window's included.
   *
   * @return why it failed, a sentence to be shown; empty when it is done
   */
  public Optional<String> add(String word) {
    try {
      data.folder(disk, FOLDER);
    } catch (IOException e) {
      return Optional.of(Messages.reason(e));
    }
    Optional<FileStamp> stamp =
        store.load(file()) instanceof LoadOutcome.Loaded loaded
            ? Optional.of(loaded.stamp())
            : Optional.empty();
    Set<String> words = words();
    words.add(word);
    String text = String.join("\n", words) + "\n";
    return switch (store.save(file(), SourceText.of(text), stamp)) {
      case SaveOutcome.Saved done -> Optional.empty();
      case SaveOutcome.Failed failed -> Optional.of(failed.message());
      case SaveOutcome.ChangedOnDisk changed -> Optional.of(file().toString());
      case SaveOutcome.Gone gone -> Optional.of(file().toString());
      case SaveOutcome.OutsideSite outside -> Optional.of(file().toString());
    };
  }

  private Path file() {
    return folder().resolve(FILE);
  }
}

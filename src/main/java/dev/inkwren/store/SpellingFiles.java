package dev.inkwren.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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

  private final DataDirectory data;
  private final OwnText added;

  public SpellingFiles(Disk disk, PostStore store, DataDirectory data) {
    this.data = data;
    this.added = new OwnText(disk, store, data, FOLDER, FILE);
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
    return words(added.read().orElse(""));
  }

  private static Set<String> words(String lines) {
    return lines
        .lines()
        .filter(line -> !line.isBlank())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /**
   * Adds a word to those of the author, another window's included.
   *
   * @return why it failed, a sentence to be shown; empty when it is done
   */
  public Optional<String> add(String word) {
    return added.change(
        before -> {
          Set<String> words = words(before);
          words.add(word);
          return String.join("\n", words) + "\n";
        });
  }
}

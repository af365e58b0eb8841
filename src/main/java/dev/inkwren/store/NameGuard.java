package dev.inkwren.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Looks at a file name before a file gets it: whether every system can hold it, and whether the
 * folder has a name already that another system would take for the same.
 */
public final class NameGuard {

  /** What a Linux file system stores of one name; Windows and macOS count 255 UTF-16 units. */
  private static final int MOST_BYTES = 255;

  private static final String FORBIDDEN = "<>:\"|?*\\/";

  private static final Set<String> DEVICES =
      Set.of("con", "prn", "aux", "nul", "conin$", "conout$");

  private final Disk disk;

  /** A guard that looks into the folders of {@code disk}. */
  public NameGuard(Disk disk) {
    this.disk = Objects.requireNonNull(disk, "disk must not be null");
  }

  /** What there is to say about a name. */
  public sealed interface Verdict {

    /** Nothing. */
    record Fine() implements Verdict {}

    /**
     * The folder has this name, or one that differs only in case or in how Hangul and accents are
     * composed.
     *
     * @param existing the file that has it
     */
    record Twin(Path existing) implements Verdict {
      public Twin {
        Objects.requireNonNull(existing, "existing must not be null");
      }
    }

    /**
     * Some system cannot hold such a name.
     *
     * @param message why, and what to do, ready to be shown
     */
    record Refused(String message) implements Verdict {
      public Refused {
        Objects.requireNonNull(message, "message must not be null");
      }
    }
  }

  /**
   * Judges {@code name} for a new file in {@code directory}, which need not exist.
   *
   * @throws IOException when the folder cannot be listed
   */
  public Verdict judge(Path directory, String name) throws IOException {
    Optional<String> fault = fault(name);
    if (fault.isPresent()) {
      return new Verdict.Refused(fault.get());
    }
    return twin(directory, name).<Verdict>map(Verdict.Twin::new).orElseGet(Verdict.Fine::new);
  }

  /** The entry of {@code directory} that some system takes for {@code name}. */
  Optional<Path> twin(Path directory, String name) throws IOException {
    String key = key(name);
    return disk.list(directory).stream()
        .filter(entry -> key(entry.getFileName().toString()).equals(key))
        .findFirst();
  }

  /** The form in which new names are written: composed (NFC), as typed on Linux and Windows. */
  public static String composed(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC);
  }

  /** Equal for names that a case-blind or normalising file system takes for one. */
  static String key(String name) {
    String folded = composed(name).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    return composed(folded);
  }

  /** Why some system could not hold {@code name}; empty when all can. */
  public static Optional<String> fault(String name) {
    if (name.isBlank() || name.equals(".") || name.equals("..")) {
      return Optional.of(Messages.of("name.empty"));
    }
    Optional<String> character =
        name.chars()
            .filter(c -> c < 0x20 || c == 0x7F || FORBIDDEN.indexOf(c) >= 0)
            .mapToObj(c -> c < 0x20 || c == 0x7F ? String.format("U+%04X", c) : "" + (char) c)
            .findFirst();
    if (character.isPresent()) {
      return Optional.of(Messages.of("name.character", name, character.get()));
    }
    if (name.endsWith(".") || name.endsWith(" ")) {
      return Optional.of(Messages.of("name.trailing", name));
    }
    String stem = name.split("\\.", 2)[0].strip().toLowerCase(Locale.ROOT);
    boolean port = stem.length() == 4 && (stem.startsWith("com") || stem.startsWith("lpt"));
    if (DEVICES.contains(stem) || (port && "0123456789¹²³".indexOf(stem.charAt(3)) >= 0)) {
      return Optional.of(Messages.of("name.device", name, stem));
    }
    return tooLong(name);
  }

  private static Optional<String> tooLong(String name) {
    boolean lone = !StandardCharsets.UTF_8.newEncoder().canEncode(name); // half of a character pair
    if (lone) {
      return Optional.of(Messages.of("name.character", "", "U+D800"));
    }
    int bytes = composed(name).getBytes(StandardCharsets.UTF_8).length;
    return bytes > MOST_BYTES
        ? Optional.of(Messages.of("name.tooLong", bytes, MOST_BYTES))
        : Optional.empty();
  }

  /**
   * Whether this process can name Korean files at all. Under a locale like {@code LANG=C} Java
   * cannot, and files would seem to be missing.
   *
   * @return what to say to the author; empty when all is well
   */
  public static Optional<String> localeFault() {
    for (String sample : List.of("글", "é", "日", "\uD83D\uDC26")) {
      if (!canName(sample)) {
        return Optional.of(
            Messages.of("name.locale", System.getProperty("sun.jnu.encoding", "ASCII")));
      }
    }
    return Optional.empty();
  }

  private static boolean canName(String sample) {
    try {
      return Path.of(sample).toString().equals(sample);
    } catch (InvalidPathException e) {
      return false;
    }
  }
}

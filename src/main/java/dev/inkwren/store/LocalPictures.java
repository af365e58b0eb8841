package dev.inkwren.store;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the picture files that a post outside a site refers to. Not for the FX thread. */
public final class LocalPictures {

  private LocalPictures() {}

  /**
   * @param post the file that refers to pictures
   * @param references as written in it
   * @return absolute paths of those that are files, by reference
   */
  public static Map<String, String> find(Path post, List<String> references) {
    Map<String, String> found = new LinkedHashMap<>();
    for (String reference : references) {
      file(post, reference).ifPresent(path -> found.put(reference, path.toString()));
    }
    return found;
  }

  private static Optional<Path> file(Path post, String reference) {
    if (reference.startsWith("/") || reference.contains(":") || reference.isBlank()) {
      return Optional.empty();
    }
    try {
      Path path = post.toAbsolutePath().resolveSibling(reference.replace("%20", " ")).normalize();
      return Files.isRegularFile(path) ? Optional.of(path) : Optional.empty();
    } catch (InvalidPathException strange) {
      return Optional.empty();
    }
  }
}

package dev.inkwren.store;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What a change does to one file, with all that is needed to see whether it has happened and to
 * take it back. Paths are absolute and resolved.
 */
sealed interface Step {

  /**
   * A file gets a content.
   *
   * @param before what it holds before; empty for a new file
   * @param like a file whose mode and attributes a new one gets
   */
  record Write(Path path, Optional<Bytes.Held> before, Bytes.Held after, Optional<Path> like)
      implements Step {}

  /** A file goes. */
  record Remove(Path path, Bytes.Held before) implements Step {}

  /**
   * A file gets another name, its bytes untouched.
   *
   * @param sha256 of its content
   */
  record Rename(Path from, Path to, String sha256) implements Step {}

  /** The file that the step is about; of a renaming, its new name. */
  default Path place() {
    return switch (this) {
      case Write write -> write.path();
      case Remove remove -> remove.path();
      case Rename rename -> rename.to();
    };
  }

  /** What takes this step back. */
  default Step inverse() {
    return switch (this) {
      case Write write when write.before().isPresent() ->
          new Write(
              write.path(), Optional.of(write.after()), write.before().get(), Optional.empty());
      case Write write -> new Remove(write.path(), write.after());
      case Remove remove ->
          new Write(remove.path(), Optional.empty(), remove.before(), Optional.empty());
      case Rename rename -> new Rename(rename.to(), rename.from(), rename.sha256());
    };
  }
}

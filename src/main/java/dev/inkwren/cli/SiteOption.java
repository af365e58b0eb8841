package dev.inkwren.cli;

import dev.inkwren.site.Site;
import dev.inkwren.store.SiteScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The site a command works on: {@code --site}, else the one around the current folder. */
final class SiteOption {

  @Option(
      names = "--site",
      paramLabel = "DIR",
      description = "Folder of the site; without it, the nearest folder above with a _config.yml.")
  private @Nullable Path site;

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec command;

  /**
   * The folder that was named.
   *
   * @return empty when none was
   * @throws ParameterException when there is no such folder
   */
  Optional<Path> given() {
    Path given = site;
    if (given != null && !Files.isDirectory(given)) {
      throw usage(Messages.say("site.none", given));
    }
    return Optional.ofNullable(given);
  }

  /** The folder of the site that {@code path}, a file or folder, belongs to; empty for none. */
  Optional<Path> around(Path path) {
    Path absolute = absolute(path);
    Path start = Files.isDirectory(absolute) ? absolute : absolute.getParent();
    return given().or(() -> above(start));
  }

  /**
   * The site's folder, links resolved.
   *
   * @throws ParameterException when there is none
   */
  Path root() {
    return around(Path.of(""))
        .map(SiteOption::real)
        .orElseThrow(() -> usage(Messages.say("site.unknown")));
  }

  private static Optional<Path> above(@Nullable Path folder) {
    for (Path at = folder; at != null; at = at.getParent()) {
      if (Files.isRegularFile(at.resolve("_config.yml"))) {
        return Optional.of(at);
      }
    }
    return Optional.empty();
  }

  /** The path of {@code file} below {@code root}, {@code /} between its parts; empty outside. */
  static Optional<String> below(Path root, Path file) {
    Path folder = absolute(root);
    return Optional.of(absolute(file))
        .filter(path -> path.startsWith(folder))
        .map(path -> slashed(folder.relativize(path)));
  }

  /** {@code path} with {@code /} between its parts on every system. */
  static String slashed(Path path) {
    return path.toString().replace('\\', '/');
  }

  static Path absolute(Path path) {
    return path.toAbsolutePath().normalize();
  }

  /** The site as it lies on the disk now. */
  Site scan() {
    return new SiteScanner().scan(root());
  }

  /**
   * The same for a verb that only reads, and would tell of an empty site where there is none.
   *
   * @throws ParameterException when the folder is no site
   */
  Site scanned() {
    Site found = scan();
    String why = found.files().unreadable().get("");
    if (why != null) {
      throw usage(why);
    }
    return found;
  }

  /**
   * The path of a post below the site's folder.
   *
   * @param file as the author typed it: from the current folder, or from the site's
   */
  String inside(Path file) {
    Path root = root();
    Optional<Path> found =
        Stream.of(file.toAbsolutePath(), root.resolve(file))
            .filter(Files::exists)
            .map(SiteOption::real)
            .filter(p -> p.startsWith(root))
            .findFirst();
    Path path = found.map(root::relativize).orElse(file);
    return slashed(path);
  }

  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException unreadable) {
      return absolute(path);
    }
  }

  private ParameterException usage(String message) {
    CommandSpec spec = Objects.requireNonNull(command);
    return new ParameterException(spec.commandLine(), message);
  }
}

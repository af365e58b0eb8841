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
   * The site's folder.
   *
   * @throws ParameterException when there is none
   */
  Path root() {
    Path given = site;
    if (given != null) {
      if (!Files.isDirectory(given)) {
        throw usage(ChangeWords.say("site.none", given));
      }
      return real(given);
    }
    Path here = Path.of("").toAbsolutePath();
    for (Path folder = here; folder != null; folder = folder.getParent()) {
      if (Files.isRegularFile(folder.resolve("_config.yml"))) {
        return real(folder);
      }
    }
    throw usage(ChangeWords.say("site.unknown"));
  }

  /** The site as it lies on the disk now. */
  Site scan() {
    return new SiteScanner().scan(root());
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
    return path.toString().replace('\\', '/');
  }

  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException unreadable) {
      return path.toAbsolutePath().normalize();
    }
  }

  private ParameterException usage(String message) {
    CommandSpec spec = Objects.requireNonNull(command);
    return new ParameterException(spec.commandLine(), message);
  }
}

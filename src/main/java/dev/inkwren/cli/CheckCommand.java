package dev.inkwren.cli;

import dev.inkwren.check.CheckSettings;
import dev.inkwren.check.Inspector;
import dev.inkwren.check.Problem;
import dev.inkwren.check.RuleId;
import dev.inkwren.check.Severity;
import dev.inkwren.check.SiteInspection;
import dev.inkwren.check.rules.Rules;
import dev.inkwren.post.Post;
import dev.inkwren.render.PostRenderer;
import dev.inkwren.site.PostEntry;
import dev.inkwren.site.Site;
import dev.inkwren.store.SiteScanner;
import dev.inkwren.text.SourceText;
import dev.inkwren.text.TextRange;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code inkwren check}: says what is wrong with posts; 0 when nothing is, 1 otherwise. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = {
      "Says what is wrong with posts: tags, front matter, pictures, links, Liquid, Markdown traps.",
      "Without PATH it checks the whole site.",
      "Exit code: 0 nothing found, 1 problems, 2 the command was not understood."
    })
public final class CheckCommand implements Callable<Integer> {

  private static final RuleId UNREADABLE = new RuleId("unreadable");
  private static final RuleId SETTINGS = new RuleId("settings");

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--site",
      paramLabel = "DIR",
      description = "The site's folder; else the nearest one above each PATH with a _config.yml.")
  private Optional<Path> siteFolder = Optional.empty();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text (the default), json or sarif.")
  private String format = "text";

  @Parameters(arity = "0..*", paramLabel = "PATH", description = "Posts or folders to check.")
  private List<Path> paths = List.of();

  private final Inspector inspector = new Inspector(Rules.all());
  private final Map<Path, Site> sites = new LinkedHashMap<>();
  private final Map<Path, Set<String>> inSites = new LinkedHashMap<>();
  private final List<Path> alone = new ArrayList<>();
  private final List<CheckReport.Line> lines = new ArrayList<>();

  /** Made by the command line. */
  public CheckCommand() {}

  @Override
  public Integer call() {
    Optional<CheckReport> report = CheckReport.of(format);
    if (report.isEmpty()) {
      return misused("There is no format '" + format + "'.");
    }
    Optional<String> misuse = gather();
    if (misuse.isPresent()) {
      return misused(misuse.get());
    }
    inSites.forEach(this::checkSite);
    alone.forEach(this::checkAlone);
    report.get().write(spec.commandLine().getOut(), lines, Rules.all(), inspector.messages());
    return lines.isEmpty() ? 0 : 1;
  }

  private int misused(String why) {
    spec.commandLine().getErr().println(why);
    spec.commandLine().usage(spec.commandLine().getErr());
    return 2;
  }

  /** Sorts the arguments into posts of sites and single files; else says what is wrong. */
  private Optional<String> gather() {
    if (siteFolder.filter(folder -> !Files.isDirectory(folder)).isPresent()) {
      return Optional.of("There is no folder " + siteFolder.get() + ".");
    }
    if (paths.isEmpty()) {
      Path here = siteFolder.orElse(Path.of(""));
      Optional<Path> root = siteFolder.isPresent() ? siteFolder : rootAbove(absolute(here));
      if (root.isEmpty()) {
        return Optional.of("There is no site here; name one with --site or name posts.");
      }
      addAll(root.get(), "");
      return Optional.empty();
    }
    for (Path path : paths) {
      if (!Files.exists(path)) {
        return Optional.of("There is no file " + path + ".");
      }
      add(path);
    }
    return Optional.empty();
  }

  private void add(Path path) {
    boolean folder = Files.isDirectory(path);
    Optional<Path> root =
        siteFolder.or(() -> rootAbove(folder ? absolute(path) : parentOf(absolute(path))));
    Optional<String> below = root.flatMap(r -> below(r, path));
    if (root.isPresent() && folder) {
      addAll(root.get(), below.orElse(""));
    } else if (folder) {
      addAll(path, "");
    } else if (root.isPresent() && below.flatMap(site(root.get())::text).isPresent()) {
      inSites.computeIfAbsent(root.get(), r -> new LinkedHashSet<>()).add(below.get());
    } else {
      alone.add(path);
    }
  }

  private void addAll(Path root, String prefix) {
    Set<String> wanted = inSites.computeIfAbsent(root, r -> new LinkedHashSet<>());
    String start = prefix.isEmpty() ? "" : prefix + "/";
    site(root).posts().stream()
        .map(PostEntry::path)
        .filter(path -> path.startsWith(start))
        .forEach(wanted::add);
  }

  private Site site(Path root) {
    return sites.computeIfAbsent(root, r -> new SiteScanner().scan(r));
  }

  private static Path absolute(Path path) {
    return path.toAbsolutePath().normalize();
  }

  private static Path parentOf(Path file) {
    Path parent = file.getParent();
    return parent == null ? file : parent;
  }

  private static Optional<Path> rootAbove(Path folder) {
    for (Path at = folder; at != null; at = at.getParent()) {
      if (Files.isRegularFile(at.resolve("_config.yml"))) {
        return Optional.of(at);
      }
    }
    return Optional.empty();
  }

  private static Optional<String> below(Path root, Path file) {
    Path folder = absolute(root);
    Path real = absolute(file);
    return real.startsWith(folder)
        ? Optional.of(folder.relativize(real).toString().replace('\\', '/'))
        : Optional.empty();
  }

  private void checkSite(Path root, Set<String> wanted) {
    Site site = site(root);
    site.config().problem().ifPresent(why -> plain(root, "_config.yml", SETTINGS, why));
    String settings = site.settings().map(SourceText::text).orElse("");
    for (Problem problem : inspector.settingsProblems(site)) {
      lines.add(CheckReport.Line.of(shown(root, CheckSettings.FILE), settings, problem));
    }
    site.files()
        .unreadable()
        .forEach(
            (path, why) -> {
              if (path.isEmpty() || wanted.contains(path)) {
                plain(root, path, UNREADABLE, why);
              }
            });
    for (SiteInspection.Findings found :
        new SiteInspection(inspector, site).check(wanted, () -> false, () -> {})) {
      String file = shown(root, found.path());
      SourceText text = site.text(found.path()).orElse(SourceText.of(""));
      found.problems().forEach(p -> lines.add(CheckReport.Line.of(file, text.text(), p)));
    }
  }

  private void plain(Path root, String path, RuleId rule, String why) {
    Problem problem = new Problem(rule, Severity.ERROR, TextRange.at(0), why, List.of());
    lines.add(CheckReport.Line.of(shown(root, path), "", problem));
  }

  /** The path as the user would type it from where the command runs. */
  private static String shown(Path root, String path) {
    Path here = absolute(Path.of(""));
    Path full = absolute(root).resolve(path);
    Path shown =
        root.isAbsolute() && !full.startsWith(here)
            ? full
            : full.startsWith(here) ? here.relativize(full) : root.resolve(path);
    return shown.toString().replace('\\', '/');
  }

  private void checkAlone(Path path) {
    String file = path.toString().replace('\\', '/');
    Site site = siteFolder.map(this::site).orElse(Site.empty());
    try {
      byte[] bytes = Files.readAllBytes(path);
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      Post post = Post.of(SourceText.of(text));
      Optional<String> name = Optional.ofNullable(path.getFileName()).map(Path::toString);
      PostRenderer renderer = new PostRenderer(site, false);
      inspector
          .inspect(post, () -> renderer.render(post, Optional.empty()), site, name)
          .forEach(p -> lines.add(CheckReport.Line.of(file, post.source().text(), p)));
    } catch (CharacterCodingException broken) {
      String why = String.format(Locale.ROOT, "%s is not UTF-8; Jekyll leaves it out.", file);
      plain(Path.of(""), file, UNREADABLE, why);
    } catch (IOException failed) {
      plain(Path.of(""), file, UNREADABLE, file + " cannot be read: " + failed.getMessage());
    }
  }
}

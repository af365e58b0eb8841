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
import dev.inkwren.store.FileStamp;
import dev.inkwren.store.LoadOutcome;
import dev.inkwren.store.SiteScanner;
import dev.inkwren.text.SourceText;
import dev.inkwren.text.TextRange;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

  @Mixin private final SiteOption site = new SiteOption();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = CheckReport.Reader.class,
      description = "text (the default), json or sarif.")
  private CheckReport format = CheckReport.TEXT;

  @Parameters(
      arity = "0..*",
      paramLabel = "PATH",
      description = "Posts or folders to check; - is standard input.")
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
    for (Path path : paths) {
      if (!path.equals(OneFile.STANDARD_INPUT) && !Files.exists(path)) {
        spec.commandLine().getErr().println(Messages.say("check.noFile", path));
        return CommandLine.ExitCode.USAGE;
      }
    }
    if (paths.isEmpty()) {
      addAll(site.given().orElseGet(site::root), "");
    }
    paths.forEach(this::add);
    inSites.forEach(this::checkSite);
    alone.forEach(this::checkAlone);
    format.write(spec.commandLine().getOut(), lines, Rules.all(), inspector.messages());
    return lines.isEmpty() ? 0 : 1;
  }

  private void add(Path path) {
    boolean folder = Files.isDirectory(path);
    Optional<Path> root = site.around(path);
    Optional<String> below = root.flatMap(r -> SiteOption.below(r, path));
    if (root.isPresent() && folder) {
      addAll(root.get(), below.orElse(""));
    } else if (folder) {
      addAll(path, "");
    } else if (root.isPresent() && below.flatMap(scanned(root.get())::text).isPresent()) {
      inSites.computeIfAbsent(root.get(), r -> new LinkedHashSet<>()).add(below.get());
    } else {
      alone.add(path);
    }
  }

  private void addAll(Path root, String prefix) {
    Set<String> wanted = inSites.computeIfAbsent(root, r -> new LinkedHashSet<>());
    String start = prefix.isEmpty() ? "" : prefix + "/";
    scanned(root).posts().stream()
        .map(PostEntry::path)
        .filter(path -> path.startsWith(start))
        .forEach(wanted::add);
  }

  private Site scanned(Path root) {
    return sites.computeIfAbsent(root, r -> new SiteScanner().scan(r));
  }

  private void checkSite(Path root, Set<String> wanted) {
    Site whole = scanned(root);
    whole.config().problem().ifPresent(why -> plain(shown(root, "_config.yml"), SETTINGS, why));
    String settings = whole.settings().map(SourceText::text).orElse("");
    for (Problem problem : inspector.settingsProblems(whole)) {
      lines.add(CheckReport.Line.of(shown(root, CheckSettings.FILE), settings, problem));
    }
    whole
        .files()
        .unreadable()
        .forEach(
            (path, why) -> {
              if (path.isEmpty()) {
                plain(shown(root, path), UNREADABLE, why);
              } else if (wanted.contains(path)) {
                unreadable(shown(root, path), ChangeOption.store().load(root.resolve(path)), why);
              }
            });
    for (SiteInspection.Findings found :
        new SiteInspection(inspector, whole).check(wanted, () -> false, () -> {})) {
      String file = shown(root, found.path());
      SourceText text = whole.text(found.path()).orElse(SourceText.of(""));
      found.problems().forEach(p -> lines.add(CheckReport.Line.of(file, text.text(), p)));
    }
  }

  private void checkAlone(Path path) {
    String file = SiteOption.slashed(path);
    LoadOutcome outcome = new OneFile(path, spec.commandLine().getErr()).outcome();
    if (outcome instanceof LoadOutcome.Loaded(SourceText text, FileStamp stamp)) {
      Site around = site.given().map(this::scanned).orElse(Site.empty());
      Post post = Post.of(text);
      Optional<String> name =
          Optional.of(path)
              .filter(p -> !p.equals(OneFile.STANDARD_INPUT))
              .map(p -> p.getFileName().toString());
      PostRenderer renderer = new PostRenderer(around, false);
      inspector
          .inspect(post, () -> renderer.render(post, Optional.empty()), around, name)
          .forEach(p -> lines.add(CheckReport.Line.of(file, text.text(), p)));
    } else {
      unreadable(file, outcome, "");
    }
  }

  /**
   * Says that a file is no post.
   *
   * @param why when {@code outcome} does not tell
   */
  private void unreadable(String file, LoadOutcome outcome, String why) {
    switch (outcome) {
      case LoadOutcome.Loaded loaded -> plain(file, UNREADABLE, why);
      case LoadOutcome.NotUtf8 other -> {
        TextRange place = TextRange.at(other.offset());
        Problem problem =
            new Problem(UNREADABLE, Severity.ERROR, place, OneFile.notUtf8(other), List.of());
        lines.add(CheckReport.Line.of(file, other.readOnly().text(), problem));
      }
      case LoadOutcome.Failed(String message) -> plain(file, UNREADABLE, message);
    }
  }

  private void plain(String file, RuleId rule, String why) {
    Problem problem = new Problem(rule, Severity.ERROR, TextRange.at(0), why, List.of());
    lines.add(CheckReport.Line.of(file, "", problem));
  }

  /** The path as the user would type it from where the command runs. */
  private static String shown(Path root, String path) {
    Path here = SiteOption.absolute(Path.of(""));
    Path full = SiteOption.absolute(root).resolve(path);
    Path shown =
        root.isAbsolute() && !full.startsWith(here)
            ? full
            : full.startsWith(here) ? here.relativize(full) : root.resolve(path);
    return SiteOption.slashed(shown);
  }
}

package dev.inkwren.cli;

import dev.inkwren.change.Export;
import dev.inkwren.change.PictureRef;
import dev.inkwren.change.PlanResult;
import dev.inkwren.post.Post;
import dev.inkwren.site.Permalink;
import dev.inkwren.site.Site;
import dev.inkwren.store.LoadOutcome;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code inkwren export}: brings posts written anywhere into a site. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = "Bring posts written anywhere into a site's _posts, with the pictures they use.")
public final class ExportCommand implements Callable<Integer> {

  @Mixin private final SiteOption site = new SiteOption();
  @Mixin private final ChangeOption change = new ChangeOption();

  @Option(
      names = "--slug",
      paramLabel = "SLUG",
      description = "Name of the post in its file and address; for one FILE only.")
  private Optional<String> slug = Optional.empty();

  @Option(
      names = "--date",
      paramLabel = "DATE",
      converter = DateArgument.class,
      description = "Date to give the posts, like \"2024-05-17 21:53 +0900\"; else their own.")
  private Optional<DateArgument.Given> date = Optional.empty();

  @Option(names = "--replace", description = "Write over a post of the same name and day.")
  private boolean replace;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "Posts to export.")
  private List<Path> files = List.of();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    if (slug.isPresent() && files.size() > 1) {
      throw new ParameterException(spec.commandLine(), "--slug goes with one FILE only");
    }
    int worst = 0;
    for (Path file : files) {
      worst = Math.max(worst, export(file));
    }
    return worst;
  }

  private int export(Path file) {
    return switch (ChangeOption.store().load(file)) {
      case LoadOutcome.Loaded loaded -> export(file, Post.of(loaded.text()));
      case LoadOutcome.NotUtf8 notText -> change.refuse(Messages.say("file.notUtf8", file));
      case LoadOutcome.Failed(String message) -> change.refuse(message);
    };
  }

  private int export(Path file, Post post) {
    Site target = site.scan();
    Path name = file.getFileName();
    String wanted =
        slug.orElseGet(() -> Export.suggestSlug(post, name == null ? "" : name.toString()));
    PlanResult result =
        Export.plan(
            post,
            target,
            new Export.Wish(
                wanted,
                date.map(d -> d.in(target.config().zone())),
                Optional.empty(),
                pictures(file, post),
                ZonedDateTime.now(target.config().zone())));
    boolean replacing = replace && result instanceof PlanResult.Collision;
    return replacing
        ? change.carryOut(((PlanResult.Collision) result).replacing(), site.root())
        : change.finish(result, site.root());
  }

  /** The files that the post's references mean, beside the post. */
  private static Map<String, String> pictures(Path file, Post post) {
    Map<String, String> found = new LinkedHashMap<>();
    for (PictureRef ref : PictureRef.of(post)) {
      if (ref.isLocalFile()) {
        for (String path : List.of(ref.written(), Permalink.decoded(ref.written()))) {
          beside(file, path).ifPresent(p -> found.putIfAbsent(ref.written(), p));
        }
      }
    }
    return found;
  }

  private static Optional<String> beside(Path file, String path) {
    try {
      Path picture = file.toAbsolutePath().resolveSibling(path).normalize();
      return Optional.of(picture).filter(Files::isRegularFile).map(Path::toString);
    } catch (InvalidPathException noPath) {
      return Optional.empty();
    }
  }
}

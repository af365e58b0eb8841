package dev.inkwren.cli;

import dev.inkwren.change.Publish;
import dev.inkwren.site.Site;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code inkwren publish}: a draft becomes a post. */
@Command(
    name = "publish",
    mixinStandardHelpOptions = true,
    description = "Move a draft into _posts under the day of its date, or today's.")
public final class PublishCommand implements Callable<Integer> {

  @Mixin private final SiteOption site = new SiteOption();
  @Mixin private final ChangeOption change = new ChangeOption();

  @Option(
      names = "--date",
      paramLabel = "DATE",
      converter = DateArgument.class,
      description = "Date to give it, like \"2024-05-17 21:53 +0900\"; else its own, or now.")
  private Optional<DateArgument.Given> date = Optional.empty();

  @Option(
      names = "--slug",
      paramLabel = "SLUG",
      description = "Name in file and address; else that of the draft.")
  private Optional<String> slug = Optional.empty();

  @Parameters(index = "0", paramLabel = "DRAFT", description = "The draft's file.")
  private Path file = Path.of("");

  @Override
  public Integer call() {
    Site target = site.scan();
    Optional<ZonedDateTime> when = date.map(d -> d.in(target.config().zone()));
    ZonedDateTime now = ZonedDateTime.now(target.config().zone());
    return change.finish(
        Publish.plan(target, site.inside(file), new Publish.Wish(slug, when, now)), site.root());
  }
}

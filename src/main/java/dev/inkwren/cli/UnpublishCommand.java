package dev.inkwren.cli;

import dev.inkwren.change.Unpublish;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code inkwren unpublish}: a post becomes a draft again. */
@Command(
    name = "unpublish",
    mixinStandardHelpOptions = true,
    description = "Move a post back into _drafts; its date stays in it.")
public final class UnpublishCommand implements Callable<Integer> {

  @Mixin private final SiteOption site = new SiteOption();
  @Mixin private final ChangeOption change = new ChangeOption();

  @Parameters(index = "0", paramLabel = "POST", description = "The post's file.")
  private Path file = Path.of("");

  @Override
  public Integer call() {
    return change.finish(Unpublish.plan(site.scan(), site.inside(file)), site.root());
  }
}

package dev.inkwren.cli;

import dev.inkwren.change.Delete;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code inkwren delete}: a post goes to the trash. */
@Command(
    name = "delete",
    mixinStandardHelpOptions = true,
    description = "Move a post or draft to the trash, from which undo or the window restores it.")
public final class DeleteCommand implements Callable<Integer> {

  @Mixin private final SiteOption site = new SiteOption();
  @Mixin private final ChangeOption change = new ChangeOption();

  @Parameters(index = "0", paramLabel = "POST", description = "The post's file.")
  private Path file = Path.of("");

  @Override
  public Integer call() {
    return change.finish(Delete.plan(site.scan(), site.inside(file)), site.root());
  }
}

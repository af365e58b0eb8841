package dev.inkwren.cli;

import dev.inkwren.change.Delete;
import dev.inkwren.change.PlanResult;
import dev.inkwren.site.Site;
import picocli.CommandLine.Command;

/** {@code inkwren delete}: a post goes to the trash. */
@Command(
    name = "delete",
    mixinStandardHelpOptions = true,
    description = "Move a post or draft to the trash, from which undo or the window restores it.")
public final class DeleteCommand extends PostVerb {

  @Override
  PlanResult plan(Site target, String path) {
    return Delete.plan(target, path);
  }
}

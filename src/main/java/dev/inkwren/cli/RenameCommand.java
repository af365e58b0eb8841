package dev.inkwren.cli;

import dev.inkwren.change.PlanResult;
import dev.inkwren.change.Rename;
import dev.inkwren.site.Site;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code inkwren rename}: another slug, with every link to the post repaired. */
@Command(
    name = "rename",
    mixinStandardHelpOptions = true,
    description = "Give a post another slug and repair all links to it.")
public final class RenameCommand extends PostVerb.Moving {

  @Parameters(index = "1", paramLabel = "SLUG", description = "The new slug, in any script.")
  private String slug = "";

  @Override
  PlanResult plan(Site target, String path) {
    return Rename.plan(target, path, slug, old());
  }
}

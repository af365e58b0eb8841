package dev.inkwren.cli;

import dev.inkwren.change.PlanResult;
import dev.inkwren.change.Unpublish;
import dev.inkwren.site.Site;
import picocli.CommandLine.Command;

/** {@code inkwren unpublish}: a post becomes a draft again. */
@Command(
    name = "unpublish",
    mixinStandardHelpOptions = true,
    description = "Move a post back into _drafts; its date stays in it.")
public final class UnpublishCommand extends PostVerb {

  @Override
  PlanResult plan(Site target, String path) {
    return Unpublish.plan(target, path);
  }
}

package dev.inkwren.cli;

import dev.inkwren.change.PlanResult;
import dev.inkwren.change.Redate;
import dev.inkwren.site.Site;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code inkwren redate}: another date, in front matter, file name and date folder. */
@Command(
    name = "redate",
    mixinStandardHelpOptions = true,
    description = "Give a post another date; its file is renamed, not copied.")
public final class RedateCommand extends PostVerb.Moving {

  @Parameters(
      index = "1",
      paramLabel = "DATE",
      converter = DateArgument.class,
      description = "The new date, like \"2024-05-17 21:53 +0900\".")
  private DateArgument.Given date = DateArgument.MIDNIGHT;

  @Override
  PlanResult plan(Site target, String path) {
    return Redate.plan(target, path, date.in(target.config().zone()), old());
  }
}

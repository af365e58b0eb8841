package dev.inkwren.cli;

import dev.inkwren.change.OldAddress;
import dev.inkwren.change.Redate;
import dev.inkwren.site.Site;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code inkwren redate}: another date, in front matter, file name and date folder. */
@Command(
    name = "redate",
    mixinStandardHelpOptions = true,
    description = "Give a post another date; its file is renamed, not copied.")
public final class RedateCommand implements Callable<Integer> {

  @Mixin private final SiteOption site = new SiteOption();
  @Mixin private final ChangeOption change = new ChangeOption();

  @Option(
      names = "--redirect",
      description = "Keep the old address in redirect_from, if the site has the plugin for it.")
  private boolean redirect;

  @Parameters(index = "0", paramLabel = "POST", description = "The post's file.")
  private Path file = Path.of("");

  @Parameters(
      index = "1",
      paramLabel = "DATE",
      converter = DateArgument.class,
      description = "The new date, like \"2024-05-17 21:53 +0900\".")
  private DateArgument.Given date = DateArgument.MIDNIGHT;

  @Override
  public Integer call() {
    Site target = site.scan();
    return change.finish(
        Redate.plan(target, site.inside(file), date.in(target.config().zone()), old()),
        site.root());
  }

  private OldAddress old() {
    return redirect ? OldAddress.REDIRECTS : OldAddress.BREAKS;
  }
}

package dev.inkwren.cli;

import dev.inkwren.change.OldAddress;
import dev.inkwren.change.Rename;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code inkwren rename}: another slug, with every link to the post repaired. */
@Command(
    name = "rename",
    mixinStandardHelpOptions = true,
    description = "Give a post another slug and repair all links to it.")
public final class RenameCommand implements Callable<Integer> {

  @Mixin private final SiteOption site = new SiteOption();
  @Mixin private final ChangeOption change = new ChangeOption();

  @Option(
      names = "--redirect",
      description = "Keep the old address in redirect_from, if the site has the plugin for it.")
  private boolean redirect;

  @Parameters(index = "0", paramLabel = "POST", description = "The post's file.")
  private Path file = Path.of("");

  @Parameters(index = "1", paramLabel = "SLUG", description = "The new slug, in any script.")
  private String slug = "";

  @Override
  public Integer call() {
    return change.finish(Rename.plan(site.scan(), site.inside(file), slug, old()), site.root());
  }

  private OldAddress old() {
    return redirect ? OldAddress.REDIRECTS : OldAddress.BREAKS;
  }
}

package dev.inkwren.cli;

import dev.inkwren.change.OldAddress;
import dev.inkwren.change.PlanResult;
import dev.inkwren.site.Site;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A verb that does something to one post of a site and to what points to it. */
abstract class PostVerb implements Callable<Integer> {

  @Mixin private final SiteOption site = new SiteOption();
  @Mixin private final ChangeOption change = new ChangeOption();

  @Parameters(index = "0", paramLabel = "POST", description = "The post's file.")
  private Path file = Path.of("");

  /**
   * What is to be done.
   *
   * @param path of the post in {@code target}
   */
  abstract PlanResult plan(Site target, String path);

  @Override
  public Integer call() {
    return change.finish(plan(site.scan(), site.inside(file)), site.root());
  }

  /** A verb that gives the post another address. */
  abstract static class Moving extends PostVerb {

    @Option(
        names = "--redirect",
        description = "Keep the old address in redirect_from, if the site has the plugin for it.")
    private boolean redirect;

    /** What becomes of the old one. */
    OldAddress old() {
      return redirect ? OldAddress.REDIRECTS : OldAddress.BREAKS;
    }
  }
}

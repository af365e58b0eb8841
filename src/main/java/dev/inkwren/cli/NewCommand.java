package dev.inkwren.cli;

import dev.inkwren.change.NewPost;
import dev.inkwren.site.Site;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code inkwren new}: a post or draft with the theme's keys and the site's habits. */
@Command(
    name = "new",
    mixinStandardHelpOptions = true,
    description = "Make a new post, or a draft, as the site's other posts are made.")
public final class NewCommand implements Callable<Integer> {

  @Mixin private final SiteOption site = new SiteOption();
  @Mixin private final ChangeOption change = new ChangeOption();

  @Option(names = "--draft", description = "Put it into _drafts, without a date.")
  private boolean draft;

  @Option(
      names = "--slug",
      paramLabel = "SLUG",
      description = "Name in file and address; else made from the title.")
  private String slug = "";

  @Option(
      names = "--template",
      paramLabel = "NAME",
      description = "Start from _drafts/NAME, like _template.md.")
  private Optional<String> template = Optional.empty();

  @Parameters(index = "0", paramLabel = "TITLE", description = "Title of the post.")
  private String title = "";

  @Override
  public Integer call() {
    Site target = site.scan();
    NewPost.Wish wish =
        new NewPost.Wish(title, slug, draft, template, ZonedDateTime.now(target.config().zone()));
    return change.finish(NewPost.plan(target, wish), site.root());
  }
}

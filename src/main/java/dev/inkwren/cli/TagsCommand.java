package dev.inkwren.cli;

import dev.inkwren.change.NameEdit;
import dev.inkwren.post.Slugs;
import dev.inkwren.site.Site;
import dev.inkwren.site.TagIndex;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code inkwren tags}: lists, renames, merges and deletes tags or categories. */
@Command(
    name = "tags",
    mixinStandardHelpOptions = true,
    description = "List the site's tags with the number of their posts.",
    subcommands = {
      TagsCommand.RenameTag.class,
      TagsCommand.MergeTags.class,
      TagsCommand.DeleteTag.class
    })
public final class TagsCommand implements Callable<Integer> {

  @Mixin private final SiteOption site = new SiteOption();

  @Option(names = "--categories", description = "List categories instead.")
  private boolean categories;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = ListFormat.Reader.class,
      description = "text (default) or json.")
  private ListFormat format = ListFormat.TEXT;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    Site target = site.scanned();
    TagIndex index = categories ? target.categories() : target.tags();
    PrintWriter out = spec.commandLine().getOut();
    switch (format) {
      case TEXT -> index.counts().forEach((name, count) -> out.println(count + "\t" + name));
      case JSON -> {
        List<Map<String, Object>> names = new ArrayList<>();
        index
            .counts()
            .forEach(
                (name, count) -> {
                  Map<String, Object> values = new LinkedHashMap<>();
                  values.put("name", name);
                  values.put("count", count);
                  values.put("slug", Slugs.slugify(name));
                  values.put("similar", index.near(name));
                  names.add(values);
                });
        out.println(JsonText.of(names));
      }
    }
    return 0;
  }

  private static NameEdit.Kind kind(boolean categories) {
    return categories ? NameEdit.Kind.CATEGORIES : NameEdit.Kind.TAGS;
  }

  /** {@code inkwren tags rename OLD NEW}. */
  @Command(
      name = "rename",
      mixinStandardHelpOptions = true,
      description = "Spell a tag otherwise in all posts that use it.")
  static final class RenameTag implements Callable<Integer> {

    @Mixin private final SiteOption site = new SiteOption();
    @Mixin private final ChangeOption change = new ChangeOption();

    @Option(names = "--categories", description = "Rename a category instead.")
    private boolean categories;

    @Parameters(index = "0", paramLabel = "OLD", description = "The tag as it is spelled now.")
    private String old = "";

    @Parameters(index = "1", paramLabel = "NEW", description = "How it shall be spelled.")
    private String now = "";

    @Override
    public Integer call() {
      return change.finish(NameEdit.rename(site.scan(), kind(categories), old, now), site.root());
    }
  }

  /** {@code inkwren tags merge OLD… NEW}. */
  @Command(
      name = "merge",
      mixinStandardHelpOptions = true,
      description = "Make one tag of several; the last name is the one that stays.")
  static final class MergeTags implements Callable<Integer> {

    @Mixin private final SiteOption site = new SiteOption();
    @Mixin private final ChangeOption change = new ChangeOption();

    @Option(names = "--categories", description = "Merge categories instead.")
    private boolean categories;

    @Parameters(arity = "2..*", paramLabel = "TAG", description = "Tags; the last one stays.")
    private List<String> names = List.of();

    @Override
    public Integer call() {
      List<String> old = names.subList(0, names.size() - 1);
      return change.finish(
          NameEdit.merge(site.scan(), kind(categories), old, names.getLast()), site.root());
    }
  }

  /** {@code inkwren tags delete TAG}. */
  @Command(
      name = "delete",
      mixinStandardHelpOptions = true,
      description = "Take a tag out of all posts.")
  static final class DeleteTag implements Callable<Integer> {

    @Mixin private final SiteOption site = new SiteOption();
    @Mixin private final ChangeOption change = new ChangeOption();

    @Option(names = "--categories", description = "Delete a category instead.")
    private boolean categories;

    @Parameters(index = "0", paramLabel = "TAG", description = "The tag.")
    private String name = "";

    @Override
    public Integer call() {
      return change.finish(NameEdit.delete(site.scan(), kind(categories), name), site.root());
    }
  }
}

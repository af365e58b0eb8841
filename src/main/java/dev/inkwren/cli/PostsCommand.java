package dev.inkwren.cli;

import dev.inkwren.site.PostEntry;
import dev.inkwren.site.PostState;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code inkwren posts}: what a site has, and what a build would make of it. */
@Command(
    name = "posts",
    mixinStandardHelpOptions = true,
    description = "List posts and drafts, newest first, with what a build would make of them.")
public final class PostsCommand implements Callable<Integer> {

  @Mixin private final SiteOption site = new SiteOption();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = ListFormat.Reader.class,
      description = "text (default) or json.")
  private ListFormat format = ListFormat.TEXT;

  @Option(
      names = "--state",
      paramLabel = "STATE",
      converter = StateReader.class,
      description = "Only published, draft, scheduled, hidden or ignored ones.")
  private Optional<PostState> state = Optional.empty();

  @Option(names = "--tag", paramLabel = "TAG", description = "Only posts with this tag.")
  private Optional<String> tag = Optional.empty();

  @Spec private CommandSpec spec = CommandSpec.create();

  /** Reads the option. */
  static final class StateReader extends Choice<PostState> {
    StateReader() {
      super(PostState.values());
    }
  }

  @Override
  public Integer call() {
    List<PostEntry> posts =
        site.scanned().posts().stream()
            .filter(p -> state.isEmpty() || state.get() == p.state())
            .filter(p -> tag.isEmpty() || p.tags().contains(tag.get()))
            .toList();
    PrintWriter out = spec.commandLine().getOut();
    switch (format) {
      case JSON -> out.println(JsonText.of(posts.stream().map(PostsCommand::values).toList()));
      case TEXT -> posts.forEach(p -> out.println(line(p)));
    }
    return 0;
  }

  private static String line(PostEntry post) {
    String state = Messages.say("state." + post.state());
    String day = post.date().map(d -> d.toLocalDate().toString()).orElse("-");
    boolean wrong = post.state() == PostState.IGNORED || post.state() == PostState.PUBLISHED;
    String why = wrong && !post.reason().isEmpty() ? "\t" + post.reason() : "";
    return String.join("\t", state, day, post.path(), post.title()) + why;
  }

  private static Map<String, Object> values(PostEntry post) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("file", post.path());
    values.put("state", post.state().name().toLowerCase(Locale.ROOT));
    values.put("reason", post.reason());
    values.put("title", post.title());
    values.put("slug", post.slug());
    values.put("date", post.date().map(d -> d.toOffsetDateTime().toString()).orElse(""));
    values.put("url", post.url());
    values.put("author", post.author().orElse(""));
    values.put("categories", post.categories());
    values.put("tags", post.tags());
    values.put("pinned", post.pinned());
    return values;
  }
}

package dev.inkwren.cli;

import dev.inkwren.frontmatter.YamlError;
import dev.inkwren.post.Post;
import dev.inkwren.store.LoadOutcome;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code inkwren get}: front matter as JSON, typed as Jekyll types it. */
@Command(
    name = "get",
    mixinStandardHelpOptions = true,
    description = "Print the front matter of a post, or one key of it, as JSON as Jekyll sees it.")
public final class GetCommand implements Callable<Integer> {

  private static final int MAX_VALUES = 1_000_000;
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss xx");

  @Parameters(index = "0", paramLabel = "FILE", description = "The post; - is standard input.")
  private Path file = Path.of("");

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "KEY",
      description = "Only this key; image.path for a key below a key.")
  private Optional<String> key = Optional.empty();

  @Spec private CommandSpec spec = CommandSpec.create();

  private int left = MAX_VALUES;

  @Override
  public Integer call() {
    OneFile one = new OneFile(file, spec.commandLine().getErr());
    Optional<LoadOutcome.Loaded> loaded = one.load();
    if (loaded.isEmpty()) {
      return ChangeOption.REFUSED;
    }
    Post post = Post.of(loaded.get().text());
    for (YamlError error : post.frontMatter().errors()) {
      one.report(
          post.source().text(), error.range().start(), error.message() + " " + error.consequence());
    }
    int worst = post.frontMatter().errors().isEmpty() ? 0 : ChangeOption.REFUSED;
    Map<String, @Nullable Object> data = asJekyll(post);
    if (key.isEmpty()) {
      return print(data) ? worst : ChangeOption.REFUSED;
    }
    Optional<Map<?, ?>> holder = holder(data, key.get());
    if (holder.isEmpty()) {
      one.report(post.source().text(), 0, Messages.say("noKey", key.get()));
      return ChangeOption.REFUSED;
    }
    return print(holder.get().get(lastPart(holder.get(), key.get())))
        ? worst
        : ChangeOption.REFUSED;
  }

  /** The map that holds {@code path}, a key or {@code key.subKey}; empty when there is none. */
  private static Optional<Map<?, ?>> holder(Map<String, @Nullable Object> data, String path) {
    if (data.containsKey(path)) {
      return Optional.of(data);
    }
    int dot = path.indexOf('.');
    return dot > 0
            && data.get(path.substring(0, dot)) instanceof Map<?, ?> inner
            && inner.containsKey(path.substring(dot + 1))
        ? Optional.of(inner)
        : Optional.empty();
  }

  private static String lastPart(Map<?, ?> holder, String path) {
    return holder.containsKey(path) ? path : path.substring(path.indexOf('.') + 1);
  }

  /** The data of the page: tags and categories are lists there, however they are spelt (J25). */
  private static Map<String, @Nullable Object> asJekyll(Post post) {
    Map<String, @Nullable Object> data = new LinkedHashMap<>(post.frontMatter().data());
    boolean single = data.get("tag") != null;
    if (single || data.get("tags") instanceof String) {
      data.put("tags", post.tags());
    }
    if (data.get("categories") != null || data.get("category") != null) {
      data.put("categories", post.categories());
    }
    return data;
  }

  private boolean print(@Nullable Object value) {
    Object plain = plain(value);
    if (left < 0) {
      spec.commandLine().getErr().println(file + ": " + Messages.say("tooMuch"));
      return false;
    }
    spec.commandLine().getOut().println(JsonText.of(plain));
    spec.commandLine().getOut().flush();
    return true;
  }

  /** Times as Ruby prints them; counts what is copied, for aliases can multiply a value. */
  private @Nullable Object plain(@Nullable Object value) {
    if (--left < 0) {
      return null;
    }
    return switch (value) {
      case OffsetDateTime time -> TIME.format(time);
      case Double number when number.isNaN() || number.isInfinite() -> number.toString();
      case List<?> list -> {
        List<@Nullable Object> copy = new ArrayList<>();
        for (Object item : list) {
          if (left >= 0) {
            copy.add(plain(item));
          }
        }
        yield copy;
      }
      case Map<?, ?> map -> {
        Map<Object, @Nullable Object> copy = new LinkedHashMap<>();
        map.forEach((k, v) -> copy.put(k, left < 0 ? null : plain(v)));
        yield copy;
      }
      case null -> null;
      default -> value;
    };
  }
}

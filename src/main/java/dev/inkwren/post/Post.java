package dev.inkwren.post;

import static java.util.stream.Collectors.joining;

import dev.inkwren.frontmatter.FrontMatter;
import dev.inkwren.frontmatter.Value;
import dev.inkwren.text.SourceText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A post: its whole text and what Jekyll reads from its front matter. Made from any text.
 * Immutable.
 *
 * @param source the file
 * @param frontMatter read from {@code source}
 */
public record Post(SourceText source, FrontMatter frontMatter) {

  /** Reads {@code source}; total. */
  public static Post of(SourceText source) {
    return new Post(source, FrontMatter.of(source));
  }

  /**
   * Whether Jekyll publishes the text without anything of its front matter: it cannot be read, or
   * the build trips over categories that are neither a list nor text. Title, tags and categories
   * are gone then, and the build's time is the date (J19, J21).
   */
  public boolean unread() {
    return frontMatter.unread()
        || frontMatter.value("categories").filter(Post::tripsOver).isPresent();
  }

  private static boolean tripsOver(Value categories) {
    return !(categories instanceof Value.ListOf
        || categories instanceof Value.Text
        || categories instanceof Value.Missing);
  }

  /**
   * The post as a build takes it, see {@link #unread}; for what people edit, ask the post itself.
   */
  public Post asBuilt() {
    return unread() ? new Post(source, frontMatter.withoutFields()) : this;
  }

  /** The title, if there is one that is not empty. */
  public Optional<String> title() {
    return textOf("title").filter(t -> !t.isBlank());
  }

  /** The id of the author; of several the first (C4). */
  public Optional<String> author() {
    return textOf("author")
        .or(
            () ->
                frontMatter
                    .items(frontMatter.value("author").isPresent() ? "author" : "authors")
                    .stream()
                    .map(i -> i.text())
                    .findFirst())
        .filter(a -> !a.isBlank());
  }

  /**
   * The date of the front matter; empty when there is none or it is no date, which aborts Jekyll's
   * build when the key is present (J12).
   */
  public Optional<PostDate> date() {
    return dateOf("date");
  }

  /** The date under {@code key}, {@code last_modified_at} for one; empty as in {@link #date()}. */
  public Optional<PostDate> dateOf(String key) {
    return frontMatter
        .value(key)
        .flatMap(value -> PostDate.of(value, frontMatter.valueRange(key).orElseThrow()));
  }

  /**
   * The tags that Jekyll gives the page, in the author's order, repeated ones repeated (J25 to
   * J27).
   */
  public List<String> tags() {
    Optional<Value> single = frontMatter.value("tag").filter(Post::isSet);
    List<String> tags = new ArrayList<>();
    single.or(() -> frontMatter.value("tags")).ifPresent(v -> flatten(v, single.isEmpty(), tags));
    return List.copyOf(tags);
  }

  /**
   * The categories that Jekyll gives the page, each once (J25, J26). A list in the list is one of
   * them, as Ruby spells it, before its own elements follow.
   */
  public List<String> categories() {
    List<String> all = new ArrayList<>();
    frontMatter.value("categories").ifPresent(value -> addSpelled(value, all));
    frontMatter.value("categories").ifPresent(v -> flatten(v, true, all));
    frontMatter.value("category").filter(Post::isSet).ifPresent(v -> flatten(v, false, all));
    Set<String> once = new LinkedHashSet<>(all);
    return List.copyOf(once);
  }

  private static boolean isSet(Value value) {
    return !(value instanceof Value.Missing
        || (value instanceof Value.Flag(boolean on, var w) && !on));
  }

  private static void flatten(Value value, boolean plural, List<String> into) {
    switch (value) {
      case Value.ListOf list -> list.items().forEach(item -> flattenItem(item, into));
      case Value.Text text when plural -> into.addAll(words(text.value()));
      case Value.Text text -> into.add(text.value());
      default -> {
        if (!plural) {
          value.text().ifPresent(into::add);
        }
      }
    }
  }

  private static void addSpelled(Value value, List<String> into) {
    if (value instanceof Value.ListOf list
        && list.items().stream().anyMatch(Value.ListOf.class::isInstance)) {
      list.items()
          .forEach(
              item ->
                  into.add(
                      item instanceof Value.ListOf ? inspected(item) : item.text().orElse("")));
    }
  }

  /** As Ruby shows a value that is no text where text is wanted. */
  private static String inspected(Value value) {
    return switch (value) {
      case Value.ListOf list ->
          list.items().stream().map(Post::inspected).collect(joining(", ", "[", "]"));
      case Value.Text text ->
          "\"" + text.value().replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
      default -> value.text().orElse("nil");
    };
  }

  private static void flattenItem(Value value, List<String> into) {
    if (value instanceof Value.ListOf list) {
      list.items().forEach(item -> flattenItem(item, into));
    } else {
      value.text().ifPresent(into::add);
    }
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (String word : text.split("[ \\t\\n\\f\\u000B\\r\\x00]+")) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }

  /** The boolean under {@code key}; empty when there is none or it is not a boolean (J23). */
  public Optional<Boolean> flag(String key) {
    return frontMatter
        .value(key)
        .filter(Value.Flag.class::isInstance)
        .map(v -> ((Value.Flag) v).value());
  }

  /** The value of {@code key} as the site prints it; empty for lists, maps and missing ones. */
  public Optional<String> textOf(String key) {
    return frontMatter.value(key).flatMap(Value::text);
  }

  /** Jekyll's content: what stands behind the front matter. */
  public String body() {
    return source.text().substring(bodyStart());
  }

  /** Offset of the first character of the body. */
  public int bodyStart() {
    return frontMatter.bodyStart();
  }
}

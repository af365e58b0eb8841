package dev.inkwren.frontmatter;

import dev.inkwren.frontmatter.YamlNode.Mapping;
import dev.inkwren.frontmatter.YamlNode.Pair;
import dev.inkwren.frontmatter.YamlNode.Scalar;
import dev.inkwren.frontmatter.YamlNode.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads a key with the lines below it where all are beyond doubt: a value on the line of the key,
 * or below it one {@code key: value} per line, or one {@code - item} per line, all indented alike.
 */
final class SimpleBlock {

  private final String text;
  private final int limit;

  private SimpleBlock(String text, int limit) {
    this.text = text;
    this.limit = limit;
  }

  /**
   * The pair whose key starts the line at {@code start}, null when it is anything but plain. What
   * stands behind {@link #end} of it was not looked at.
   *
   * @param limit offset behind the last line that may belong to it
   */
  static @Nullable Pair read(String text, int start, int limit) {
    return new SimpleBlock(text, limit).pair(start);
  }

  /** What {@link #read} found there before. */
  static Pair again(String text, int start, int limit) {
    return Objects.requireNonNull(read(text, start, limit));
  }

  /** Offset behind the last line of {@code pair}. */
  static int end(String text, Pair pair, int limit) {
    return Block.lineEnd(text, Math.max(pair.key().end(), pair.value().end()), limit);
  }

  private @Nullable Pair pair(int start) {
    int next = Block.lineEnd(text, start, limit);
    Pair pair = SimpleLine.read(text, start, next);
    boolean open = pair != null && pair.value() instanceof Scalar value && isEmpty(value);
    if (pair == null || !open || next >= limit) {
      return pair;
    }
    int first = skipBlanks(next);
    if (isItem(first)) {
      return below(pair.key(), items(next, first - next));
    }
    return first > next && first < limit && text.charAt(first) != '\n'
        ? below(pair.key(), pairs(next, first - next))
        : pair;
  }

  private static boolean isEmpty(Scalar value) {
    return value.start() == value.end();
  }

  private static @Nullable Pair below(YamlNode key, @Nullable YamlNode value) {
    return value == null ? null : new Pair(key, value);
  }

  private @Nullable Mapping pairs(int from, int indent) {
    List<Pair> pairs = new ArrayList<>(2);
    for (int at = from; goesOn(at, indent); at = Block.lineEnd(text, at, limit)) {
      Pair pair = SimpleLine.read(text, at + indent, Block.lineEnd(text, at, limit));
      if (pair == null) {
        return null;
      }
      pairs.add(pair);
    }
    int start = from + indent;
    int end = pairs.getLast().value().end();
    return new Mapping(start, end, start, List.copyOf(pairs), false, -1);
  }

  private @Nullable Sequence items(int from, int indent) {
    List<YamlNode> items = new ArrayList<>(2);
    int at = from;
    while (goesOn(at, indent) && isItem(at + indent)) {
      int next = Block.lineEnd(text, at, limit);
      YamlNode item = SimpleLine.value(text, at + indent + 2, next);
      if (item == null) {
        return null;
      }
      items.add(item);
      at = next;
    }
    int start = from + indent;
    boolean mixed = indent > 0 && goesOn(at, indent);
    return mixed
        ? null
        : new Sequence(start, items.getLast().end(), start, List.copyOf(items), false, -1);
  }

  /** Whether the line at {@code at} is indented by {@code indent} and not more. */
  private boolean goesOn(int at, int indent) {
    int first = skipBlanks(at);
    return first - at == indent && first < limit && text.charAt(first) != '\n';
  }

  private boolean isItem(int at) {
    return at + 1 < limit && text.charAt(at) == '-' && text.charAt(at + 1) == ' ';
  }

  private int skipBlanks(int from) {
    int at = from;
    while (at < limit && text.charAt(at) == ' ') {
      at++;
    }
    return at;
  }
}

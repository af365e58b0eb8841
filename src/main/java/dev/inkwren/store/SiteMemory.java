package dev.inkwren.store;

import dev.inkwren.text.SourceText;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the last walk through a site read of each file, so that the next one reads only what has
 * changed. Immutable.
 *
 * @param files by their path below the root
 */
record SiteMemory(Path root, Map<String, Seen> files) {

  static final SiteMemory NONE = new SiteMemory(Path.of(""), Map.of());

  /** A file that was written so shortly before it was read may change again under one time. */
  private static final long COARSEST_MILLIS = 2_000;

  /** What was made of a file's content. */
  sealed interface Content {

    /** A text file. */
    record Text(SourceText text) implements Content {}

    /** A file that should be text and is not. */
    record Unreadable(String why) implements Content {}

    /** Any other file, of which only the beginning was read. */
    record Head(PictureSize.Found found) implements Content {}
  }

  /**
   * One file.
   *
   * @param key the file's number on its device; null where the system has none
   * @param readMillis when it was read, milliseconds since 1970
   */
  record Seen(
      long size, long modifiedMillis, @Nullable Object key, long readMillis, Content content) {

    static Seen of(BasicFileAttributes found, long readMillis, Content content) {
      return new Seen(
          found.size(), found.lastModifiedTime().toMillis(), found.fileKey(), readMillis, content);
    }

    /** As Git judges its index: equal, and not so fresh that a second change could look so. */
    boolean surelySame(BasicFileAttributes now) {
      return now.size() == size
          && now.lastModifiedTime().toMillis() == modifiedMillis
          && Objects.equals(now.fileKey(), key)
          && readMillis - modifiedMillis > COARSEST_MILLIS;
    }
  }

  /** What is known of the file at {@code at}, if it is surely as it was. */
  Optional<Content> of(String at, BasicFileAttributes now) {
    Seen seen = files.get(at);
    return seen != null && seen.surelySame(now) ? Optional.of(seen.content()) : Optional.empty();
  }
}

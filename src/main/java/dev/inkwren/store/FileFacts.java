package dev.inkwren.store;

import java.util.Objects;

/**
 * What a directory says about one entry.
 *
 * @param kind what it is
 * @param size bytes; meaningful for a file
 * @param modifiedNanos last change, nanoseconds since 1970; as coarse as the file system is
 * @param names how many names (hard links) the file has; 1 where the system does not tell
 */
public record FileFacts(Kind kind, long size, long modifiedNanos, int names) {

  public FileFacts {
    Objects.requireNonNull(kind, "kind must not be null");
  }

  /** What an entry can be. */
  public enum Kind {
    FILE,
    DIRECTORY,
    LINK,
    /** A device, a pipe, a socket. */
    OTHER
  }
}

package dev.inkwren.change;

import java.util.Objects;

/**
 * One step of a {@link ChangePlan}. All paths are relative to the site root with {@code /} between
 * their parts, never absolute, never with {@code ..}; contents are the whole file as it stands on
 * disk (line ends and byte order mark included), to be written as UTF-8.
 */
public sealed interface FileOperation {

  /** The path that exists (or has its final content) after the step; the old one for a delete. */
  String path();

  /**
   * A new file; must not exist before.
   *
   * @param path where it goes
   * @param content what it holds
   */
  record Create(String path, String content) implements FileOperation {
    public Create {
      requireRelative(path);
      Objects.requireNonNull(content, "content must not be null");
    }
  }

  /**
   * Another content for an existing file.
   *
   * @param path the file
   * @param expected what it must hold before, else the plan is out of date
   * @param content what it holds afterwards
   */
  record Replace(String path, String expected, String content) implements FileOperation {
    public Replace {
      requireRelative(path);
      Objects.requireNonNull(expected, "expected must not be null");
      Objects.requireNonNull(content, "content must not be null");
    }
  }

  /**
   * A text file that moves and may change on the way. The new file is complete on disk before the
   * old one goes.
   *
   * @param from where it is
   * @param to where it goes; must not exist before
   * @param expected what {@code from} must hold before
   * @param content what {@code to} holds afterwards; equal to {@code expected} for a plain move
   */
  record Move(String from, String to, String expected, String content) implements FileOperation {
    public Move {
      requireRelative(from);
      requireRelative(to);
      Objects.requireNonNull(expected, "expected must not be null");
      Objects.requireNonNull(content, "content must not be null");
    }

    @Override
    public String path() {
      return to;
    }
  }

  /**
   * A file that goes to the trash, from which it can be restored.
   *
   * @param path the file
   * @param expected what it must hold before
   */
  record Delete(String path, String expected) implements FileOperation {
    public Delete {
      requireRelative(path);
      Objects.requireNonNull(expected, "expected must not be null");
    }
  }

  /**
   * A file of any kind, like a picture, copied byte by byte.
   *
   * @param source where it is read: an absolute path of this machine, or relative to the site root
   * @param path where the copy goes; must not exist before
   */
  record Copy(String source, String path) implements FileOperation {
    public Copy {
      requireRelative(path);
      Objects.requireNonNull(source, "source must not be null");
    }
  }

  /**
   * A file of any kind, like a picture, that gets another name with its bytes unchanged.
   *
   * @param from where it is
   * @param path where it goes; must not exist before
   */
  record MoveFile(String from, String path) implements FileOperation {
    public MoveFile {
      requireRelative(from);
      requireRelative(path);
    }
  }

  private static void requireRelative(String path) {
    boolean leaves =
        path.isBlank()
            || path.startsWith("/")
            || path.indexOf('\\') >= 0
            || path.indexOf('\0') >= 0
            || ("/" + path + "/").contains("/../");
    if (leaves) {
      throw new IllegalArgumentException("not a path inside the site: " + path);
    }
  }
}

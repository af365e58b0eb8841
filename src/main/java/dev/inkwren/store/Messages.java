package dev.inkwren.store;

import dev.inkwren.words.Phrases;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Locale;
import java.util.Map;

/** The sentences of this package, from its resource bundle, and what an IOException means. */
final class Messages {

  /** What systems say when a file operation fails, in lower case, and the sentence for it. */
  private static final Map<String, String> REASONS =
      Map.ofEntries(
          Map.entry("no space left", "reason.full"),
          Map.entry("not enough space", "reason.full"),
          Map.entry("disk quota exceeded", "reason.full"),
          Map.entry("read-only file system", "reason.readOnly"),
          Map.entry("write protected", "reason.readOnly"),
          Map.entry("file name too long", "reason.nameTooLong"),
          Map.entry("input/output error", "reason.device"),
          Map.entry("too many levels of symbolic links", "reason.linkLoop"),
          Map.entry("being used by another process", "reason.held"),
          Map.entry("operation not permitted", "reason.denied"),
          Map.entry("not a directory", "reason.noFolder"));

  private Messages() {}

  static String of(String key, Object... arguments) {
    return Phrases.of("dev.inkwren.store.messages").say(key, arguments);
  }

  /** Why {@code failure} happened, as the second half of a sentence. */
  static String reason(IOException failure) {
    return switch (failure) {
      case NoSuchFileException e -> of("reason.missing", e.getFile());
      case AccessDeniedException e -> of("reason.denied");
      case FileAlreadyExistsException e -> of("reason.exists", e.getFile());
      case NotDirectoryException e -> of("reason.notDirectory", e.getFile());
      case FileSystemException e when e.getReason() != null -> known(e.getReason());
      default -> known(String.valueOf(failure.getMessage()));
    };
  }

  private static String known(String systemSays) {
    String lower = systemSays.toLowerCase(Locale.ROOT);
    return REASONS.entrySet().stream()
        .filter(entry -> lower.contains(entry.getKey()))
        .findFirst()
        .map(entry -> of(entry.getValue()))
        .orElse(systemSays);
  }
}

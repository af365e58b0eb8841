package dev.inkwren.check;

import java.util.Locale;
import java.util.Optional;

/** How bad a problem is, worst first. */
public enum Severity {
  /** The build fails, or readers get something broken. */
  ERROR,
  /** The site is published, though not as the author means it. */
  WARNING,
  /** Worth a look; nothing breaks. */
  HINT;

  /** The word used in output and in {@code .inkwren.yml}: error, warning or hint. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The severity called {@code word}, whatever its case; empty when there is none. */
  public static Optional<Severity> of(String word) {
    for (Severity severity : values()) {
      if (severity.word().equalsIgnoreCase(word)) {
        return Optional.of(severity);
      }
    }
    return Optional.empty();
  }
}

package dev.inkwren.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/** The languages that Rouge, Jekyll's highlighter, knows. */
public final class RougeNames {

  /** Names and aliases, as a fence may call them. */
  public static final Set<String> ALL = read();

  /** Not a language of Rouge, though a script of the page draws it (C19). */
  private static final String DRAWN = "mermaid";

  private RougeNames() {}

  /** True for what gets colours on the page, or is drawn there. */
  public static boolean knows(String language) {
    return ALL.contains(language) || language.equals(DRAWN);
  }

  private static Set<String> read() {
    String file = "rouge-languages.txt";
    try (InputStream in = RougeNames.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("# "))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}

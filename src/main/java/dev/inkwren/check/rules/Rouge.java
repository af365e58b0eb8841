package dev.inkwren.check.rules;

import java.util.Set;

/** The languages that Rouge, Jekyll's highlighter, knows. */
final class Rouge {

  private static final Set<String> NAMES = Words.of("rouge-languages.txt");

  /** Not a language of Rouge, though a script of the page draws it (C19). */
  private static final String DRAWN = "mermaid";

  private Rouge() {}

  static boolean knows(String language) {
    return NAMES.contains(language) || language.equals(DRAWN);
  }
}

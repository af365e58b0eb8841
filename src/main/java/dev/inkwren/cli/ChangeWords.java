package dev.inkwren.cli;

import dev.inkwren.words.Phrases;

/** The sentences of the commands that change a site, in the language of the machine. */
final class ChangeWords {

  private static final String BUNDLE = "dev.inkwren.cli.changes";

  private ChangeWords() {}

  /**
   * The sentence under {@code key}, {@code {0}}, {@code {1}} … replaced.
   *
   * @throws java.util.MissingResourceException when there is no such key
   */
  static String say(String key, Object... arguments) {
    return Phrases.of(BUNDLE).say(key, arguments);
  }
}

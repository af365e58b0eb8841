package dev.inkwren.change;

import dev.inkwren.words.Phrases;

/** The sentences of this room in the language of the machine. */
final class Words {

  private static final String BUNDLE = "dev.inkwren.change.messages";

  private Words() {}

  /**
   * The sentence under {@code key}, {@code {0}}, {@code {1}} … replaced.
   *
   * @throws java.util.MissingResourceException when there is no such key
   */
  static String say(String key, Object... arguments) {
    return Phrases.of(BUNDLE).say(key, arguments);
  }
}

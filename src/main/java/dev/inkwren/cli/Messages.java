package dev.inkwren.cli;

import dev.inkwren.words.Phrases;

/** The sentences of the command line, in the language of the machine. */
final class Messages {

  private Messages() {}

  /**
   * The sentence under {@code key}, {@code {0}}, {@code {1}} … replaced.
   *
   * @throws java.util.MissingResourceException when there is no such key
   */
  static String say(String key, Object... arguments) {
    return Phrases.of("dev.inkwren.cli.messages").say(key, arguments);
  }
}

package dev.inkwren.cli;

import dev.inkwren.words.Phrases;

/** The sentences of the commands that read and write fields, in the language of the machine. */
final class FieldWords {

  private static final String BUNDLE = "dev.inkwren.cli.fields";

  private FieldWords() {}

  /** The sentence under {@code key}, {@code {0}}, {@code {1}} … replaced. */
  static String say(String key, Object... arguments) {
    return Phrases.of(BUNDLE).say(key, arguments);
  }
}

package dev.inkwren.frontmatter;

import dev.inkwren.words.Phrases;

/** The sentences of this package in the reader's language. */
final class Messages {

  private static final String BUNDLE = "dev.inkwren.frontmatter.messages";

  private Messages() {}

  /** The sentence {@code key} with {@code arguments} filled in, in the default locale. */
  static String of(String key, Object... arguments) {
    return Phrases.of(BUNDLE).say(key, arguments);
  }
}

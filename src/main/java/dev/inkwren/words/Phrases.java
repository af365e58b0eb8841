package dev.inkwren.words;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The sentences of one resource bundle in one language. Only {@code {0}} to {@code {9}} are holes;
 * all other braces and every apostrophe are plain text, because many sentences quote Liquid and
 * kramdown. Numbers are written without separators. Only a sentence that differs with a number, by
 * {@code {0,choice,…}}, is a {@link MessageFormat} with all its rules. Immutable.
 */
public final class Phrases {

  private static final String CHOICE = ",choice,";

  private final ResourceBundle bundle;

  private Phrases(ResourceBundle bundle) {
    this.bundle = bundle;
  }

  /**
   * The bundle called {@code name} in {@code language}; English, whatever the machine speaks, where
   * there is no translation.
   */
  public static Phrases of(String name, Locale language) {
    ResourceBundle.Control control =
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    return new Phrases(ResourceBundle.getBundle(name, language, control));
  }

  /** The bundle called {@code name} in the language of the machine. */
  public static Phrases of(String name) {
    return of(name, Locale.getDefault());
  }

  /** Whether there is a sentence under {@code key}. */
  public boolean has(String key) {
    return bundle.containsKey(key);
  }

  /** The language of the sentences; the root locale for English. */
  public Locale language() {
    return bundle.getLocale();
  }

  /**
   * The sentence under {@code key} with {@code {0}}, {@code {1}} … filled; a hole without argument
   * stays as it is.
   *
   * @throws java.util.MissingResourceException when there is no such key
   */
  public String say(String key, Object... arguments) {
    String pattern = bundle.getString(key);
    if (arguments.length == 0) {
      return pattern;
    }
    if (pattern.contains(CHOICE)) {
      return new MessageFormat(pattern, Locale.ROOT).format(arguments);
    }
    StringBuilder text = new StringBuilder(pattern.length() + 32);
    for (int i = 0; i < pattern.length(); i++) {
      boolean hole =
          pattern.charAt(i) == '{'
              && i + 2 < pattern.length()
              && pattern.charAt(i + 2) == '}'
              && Character.isDigit(pattern.charAt(i + 1));
      int number = hole ? pattern.charAt(i + 1) - '0' : arguments.length;
      if (number < arguments.length) {
        text.append(arguments[number]);
        i += 2;
      } else {
        text.append(pattern.charAt(i));
      }
    }
    return text.toString();
  }
}

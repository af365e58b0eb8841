package dev.inkwren.cli;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

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
    ResourceBundle.Control control =
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    ResourceBundle bundle = ResourceBundle.getBundle(BUNDLE, Locale.getDefault(), control);
    return new MessageFormat(bundle.getString(key), Locale.ROOT).format(arguments);
  }
}

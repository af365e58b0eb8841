package dev.inkwren.cli;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of the commands that read and write fields, in the language of the machine. */
final class FieldWords {

  private static final String BUNDLE = "dev.inkwren.cli.fields";

  private FieldWords() {}

  /** The sentence under {@code key}, {@code {0}}, {@code {1}} … replaced. */
  static String say(String key, Object... arguments) {
    ResourceBundle.Control control =
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    ResourceBundle bundle = ResourceBundle.getBundle(BUNDLE, Locale.getDefault(), control);
    return new MessageFormat(bundle.getString(key), Locale.ROOT).format(arguments);
  }
}

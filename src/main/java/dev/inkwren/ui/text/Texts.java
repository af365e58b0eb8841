package dev.inkwren.ui.text;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** The words of the window in the author's language, from {@code dev/inkwren/ui/messages}. */
public final class Texts {

  private final ResourceBundle bundle;

  /** Words for {@code locale}; English where a language is not there. */
  public Texts(Locale locale) {
    this.bundle =
        ResourceBundle.getBundle(
            "dev.inkwren.ui.messages",
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** The text under {@code key}; the key itself in brackets where it is missing, never nothing. */
  public String get(String key) {
    try {
      return bundle.getString(key);
    } catch (MissingResourceException missing) {
      return "[" + key + "]";
    }
  }

  /** The text under {@code key} with {@code {0}}, {@code {1}} … filled in. */
  public String get(String key, Object... values) {
    String text = get(key);
    for (int i = 0; i < values.length; i++) {
      text = text.replace("{" + i + "}", String.valueOf(values[i]));
    }
    return text;
  }

  public boolean has(String key) {
    return bundle.containsKey(key);
  }

  public Locale locale() {
    return bundle.getLocale();
  }
}

package dev.inkwren.ui.preview;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;

/** The preview's words in the user's language. */
final class PreviewWords {

  private static final String CARD = "card.";

  private final ResourceBundle bundle;

  PreviewWords(Locale locale) {
    bundle =
        ResourceBundle.getBundle(
            "dev.inkwren.ui.preview.messages",
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** What each look of card says about itself. */
  Map<String, String> cards() {
    Map<String, String> words = new TreeMap<>();
    for (String key : bundle.keySet()) {
      if (key.startsWith(CARD)) {
        words.put(key.substring(CARD.length()), bundle.getString(key));
      }
    }
    return words;
  }
}

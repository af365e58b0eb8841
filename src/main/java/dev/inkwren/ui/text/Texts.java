package dev.inkwren.ui.text;

import dev.inkwren.words.Phrases;
import java.util.Locale;

/** The words of the window in the author's language, from {@code dev/inkwren/ui/messages}. */
public final class Texts {

  private final Phrases phrases;

  /** Words for {@code locale}; English where a language is not there. */
  public Texts(Locale locale) {
    this.phrases = Phrases.of("dev.inkwren.ui.messages", locale);
  }

  /**
   * The text under {@code key} with {@code {0}}, {@code {1}} … filled in; the key itself in
   * brackets where it is missing, never nothing.
   */
  public String get(String key, Object... values) {
    return phrases.has(key) ? phrases.say(key, values) : "[" + key + "]";
  }

  /** Whether there is a text of that name. */
  public boolean has(String key) {
    return phrases.has(key);
  }

  /** The language of the texts. */
  public Locale locale() {
    return phrases.language();
  }
}

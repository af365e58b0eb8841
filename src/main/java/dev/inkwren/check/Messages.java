package dev.inkwren.check;

import dev.inkwren.words.Phrases;
import java.util.Locale;

/** The words of the checks in one language. */
public final class Messages {

  private final Phrases phrases;

  private Messages(Phrases phrases) {
    this.phrases = phrases;
  }

  /** The words for {@code locale}; English where there is no translation. */
  public static Messages of(Locale locale) {
    return new Messages(Phrases.of("dev.inkwren.check.messages", locale));
  }

  /** As {@link Phrases#say}. */
  public String text(String key, Object... arguments) {
    return phrases.say(key, arguments);
  }

  /** One line that says what the rule looks for. */
  public String summary(RuleId rule) {
    return text(rule + ".summary");
  }

  /** Why the rule exists: what the site would do with the post as it is. */
  public String why(RuleId rule) {
    return text(rule + ".why");
  }
}

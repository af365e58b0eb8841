package dev.inkwren.check;

import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The words of the checks in one language. Braces other than {@code {0}} to {@code {9}} are plain
 * text, because many messages quote Liquid and kramdown.
 */
public final class Messages {

  private static final String BUNDLE = "dev.inkwren.check.messages";

  private final ResourceBundle bundle;

  private Messages(ResourceBundle bundle) {
    this.bundle = bundle;
  }

  /** The words for {@code locale}; English where there is no translation. */
  public static Messages of(Locale locale) {
    ResourceBundle.Control control =
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    return new Messages(ResourceBundle.getBundle(BUNDLE, locale, control));
  }

  /**
   * The text under {@code key} with {@code {0}}, {@code {1}} … replaced.
   *
   * @throws java.util.MissingResourceException when there is no such key
   */
  public String text(String key, Object... arguments) {
    String pattern = bundle.getString(key);
    if (arguments.length == 0) {
      return pattern;
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

  /** One line that says what the rule looks for. */
  public String summary(RuleId rule) {
    return text(rule + ".summary");
  }

  /** Why the rule exists: what the site would do with the post as it is. */
  public String why(RuleId rule) {
    return text(rule + ".why");
  }
}

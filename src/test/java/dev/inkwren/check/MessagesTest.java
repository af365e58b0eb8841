package dev.inkwren.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class MessagesTest {

  @Test
  void bothLanguagesHaveTheSameKeys() {
    assertThat(keys(Locale.KOREAN)).isEqualTo(keys(Locale.ROOT));
  }

  private static TreeSet<String> keys(Locale locale) {
    ResourceBundle.Control control =
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    ResourceBundle bundle = ResourceBundle.getBundle("dev.inkwren.check.messages", locale, control);
    assertThat(bundle.getLocale()).isEqualTo(locale);
    return new TreeSet<>(bundle.keySet());
  }

  @Test
  void onlyNumberedHolesAreFilled() {
    String text = Messages.of(Locale.ENGLISH).text("rule-failed", "x {1}", "{{ y }}");
    assertThat(text).contains("check x {1} stopped").contains("{{ y }}");
  }

  @Test
  void otherLanguagesGetEnglish() {
    assertThat(Messages.of(Locale.FRENCH).text("rule-failed.summary"))
        .isEqualTo("A check stopped with an internal error");
  }
}

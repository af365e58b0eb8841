package dev.inkwren.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

/** The sentences of the site, change and cli rooms exist in both languages. */
class SentencesTest {

  private static final List<String> BUNDLES =
      List.of(
          "dev.inkwren.site.messages", "dev.inkwren.change.messages", "dev.inkwren.cli.messages");

  @Test
  void bothLanguagesHaveTheSameSentencesAndEveryOneCanBeFormed() {
    for (String name : BUNDLES) {
      ResourceBundle english = ResourceBundle.getBundle(name, Locale.ROOT);
      ResourceBundle korean = ResourceBundle.getBundle(name, Locale.KOREAN);
      assertThat(korean.getLocale()).isEqualTo(Locale.KOREAN);
      for (String key : english.keySet()) {
        Object[] arguments = {1, 2};
        assertThat(new MessageFormat(english.getString(key)).format(arguments)).isNotBlank();
        assertThat(new MessageFormat(korean.getString(key)).format(arguments)).isNotBlank();
      }
      assertThat(korean.keySet()).isEqualTo(english.keySet());
    }
  }
}

package dev.inkwren.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkwren.profile.FieldSpec;
import dev.inkwren.profile.Profiles;
import dev.inkwren.profile.SiteProfile;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FieldWordsTest {

  @Test
  void everyFieldOfEveryThemeHasAName() {
    Texts texts = new Texts(Locale.KOREAN);
    for (SiteProfile profile : Profiles.all()) {
      assertThat(profile.fields())
          .as(profile.name())
          .extracting(FieldSpec::labelKey)
          .allMatch(texts::has);
    }
  }
}

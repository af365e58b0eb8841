package dev.inkwren.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** Where the data lies on each platform, and that every sentence is there in both languages. */
class DataDirectoryTest {

  private static final Path HOME = Path.of("/home/me");

  @Test
  void eachPlatformHasItsPlaceAndTheOverrideWins() {
    assertThat(place(Map.of(), "Linux")).isEqualTo(path("/home/me/.local/state/inkwren"));
    assertThat(place(Map.of("XDG_STATE_HOME", "/s"), "Linux")).isEqualTo(path("/s/inkwren"));
    assertThat(place(Map.of("XDG_STATE_HOME", "relative"), "Linux"))
        .isEqualTo(path("/home/me/.local/state/inkwren"));
    assertThat(place(Map.of(), "Mac OS X"))
        .isEqualTo(path("/home/me/Library/Application Support/Inkwren"));
    assertThat(place(Map.of("LOCALAPPDATA", "/l"), "Windows 11")).isEqualTo(path("/l/Inkwren"));
    assertThat(place(Map.of("INKWREN_DATA", "/o", "XDG_STATE_HOME", "/s"), "Linux"))
        .isEqualTo(path("/o"));
  }

  @Test
  void everySentenceIsThereInEnglishAndKorean() throws IOException {
    Properties english = read("messages.properties");
    Properties korean = read("messages_ko.properties");
    assertThat(korean.keySet()).isEqualTo(english.keySet());
    english.forEach(
        (key, text) -> {
          for (int i = 0; i < 3; i++) {
            String place = "{" + i + "}";
            assertThat(korean.getProperty("" + key).contains(place))
                .as("%s in %s", place, key)
                .isEqualTo(("" + text).contains(place));
          }
        });
  }

  private static Properties read(String name) throws IOException {
    Properties properties = new Properties();
    try (InputStream stream = Messages.class.getResourceAsStream(name)) {
      properties.load(
          new java.io.InputStreamReader(stream, java.nio.charset.StandardCharsets.UTF_8));
    }
    return properties;
  }

  private static Path place(Map<String, String> environment, String os) {
    return DataDirectory.ofPlatform(environment, os, HOME).root();
  }

  private static Path path(String path) {
    return Path.of(path).toAbsolutePath();
  }
}

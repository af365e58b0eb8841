package dev.inkwren.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFileTest {

  @TempDir Path folder;

  @Test
  void whatIsRememberedIsThereNextTimeEvenInAFreshHome() {
    DataDirectory data = new DataDirectory(folder.resolve("not/there/yet"));
    RealDisk disk = new RealDisk();
    SettingsFile file = new SettingsFile(disk, new PostStore(disk, data), data);
    Settings settings = Settings.NONE.with("look", "DARK").with("recent.0", "C:\\blog\nx");

    assertThat(file.read()).isEqualTo(Settings.NONE);
    assertThat(file.write(settings)).isEmpty();
    assertThat(file.read()).isEqualTo(settings);
    assertThat(file.write(settings.with("look", "LIGHT"))).isEmpty();
    assertThat(file.read().get("look")).contains("LIGHT");
  }

  @Test
  void linesThatAreNoSettingsAreDropped() {
    assertThat(Settings.of("nothing\n=x\nwidth=12\n").values()).containsOnlyKeys("width");
    assertThat(Settings.of("width=wide").number("width")).isEmpty();
  }
}

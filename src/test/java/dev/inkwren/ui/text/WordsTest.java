package dev.inkwren.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordsTest {

  private static final Path RESOURCES = Path.of("src/main/resources");
  private static final Pattern HOLE = Pattern.compile("\\{(\\d)[,}]");

  @Test
  void everyBundleIsCompleteInBothLanguages() throws IOException {
    List<Path> korean = bundles();
    assertThat(korean).hasSizeGreaterThan(1);
    for (Path ko : korean) {
      Properties english = read(ko.resolveSibling(ko.getFileName().toString().replace("_ko", "")));
      Properties translated = read(ko);
      assertThat(translated.stringPropertyNames())
          .as(ko.toString())
          .containsExactlyInAnyOrderElementsOf(english.stringPropertyNames());
      for (String key : english.stringPropertyNames()) {
        assertThat(holes(translated.getProperty(key)))
            .as(ko + " " + key)
            .isEqualTo(holes(english.getProperty(key)));
        assertThat(translated.getProperty(key)).as(ko + " " + key).isNotBlank();
      }
    }
  }

  private static List<Path> bundles() throws IOException {
    try (Stream<Path> files = Files.walk(RESOURCES)) {
      return files.filter(f -> f.toString().endsWith("messages_ko.properties")).toList();
    }
  }

  private static Properties read(Path file) throws IOException {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    }
    return properties;
  }

  private static Set<String> holes(String text) {
    Set<String> found = new TreeSet<>();
    Matcher matcher = HOLE.matcher(text);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }
}

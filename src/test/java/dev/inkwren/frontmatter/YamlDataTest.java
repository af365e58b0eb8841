package dev.inkwren.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class YamlDataTest {

  private static Map<String, Object> read(String text) {
    assertThat(YamlData.parse(text)).isInstanceOf(YamlData.Read.class);
    return ((YamlData.Read) YamlData.parse(text)).values();
  }

  private static String failed(String text) {
    Locale.setDefault(Locale.ENGLISH);
    assertThat(YamlData.parse(text)).isInstanceOf(YamlData.Failed.class);
    return ((YamlData.Failed) YamlData.parse(text)).why();
  }

  @Test
  void valuesHaveJekyllsTypes() {
    assertThat(read("a: yes\nb: \"yes\"\nc: 12\nd: 2024-05-17\ne: x # y\nf:\ng: [1, ~, z]\n"))
        .isEqualTo(
            Map.of(
                "a",
                true,
                "b",
                "yes",
                "c",
                12L,
                "d",
                LocalDate.of(2024, 5, 17),
                "e",
                "x",
                "g",
                Arrays.asList(1L, null, "z")));
  }

  @Test
  void anchorsAndMergeKeysAreResolved() {
    assertThat(read("base: &b {x: 1, y: 2}\nuse:\n  <<: *b\n  y: 3\n").get("use"))
        .isEqualTo(Map.of("x", 1L, "y", 3L));
  }

  @Test
  void anEmptyFileIsAnEmptyMapAndAListIsNone() {
    assertThat(read("")).isEmpty();
    assertThat(read("# only a comment\n")).isEmpty();
    assertThat(failed("- a\n")).contains("key: value");
    assertThat(YamlData.value("- a\n")).isEqualTo(Optional.of(List.of("a")));
  }

  @Test
  void aBrokenFileNamesThePlace() {
    assertThat(failed("a: 1\nb: [1, 2\nc: 3\n"))
        .isEqualTo(
            "Line 2, column 4: This bracket is never closed. Close it."
                + " [expected ',' or ']', but got :]");
    assertThat(YamlData.value("a: [")).isEmpty();
  }

  @Test
  void anAliasOfNothingIsNamed() {
    assertThat(failed("a: 1\nb: *base\n"))
        .startsWith("Line 2, column 4: This refers with *")
        .endsWith("[found undefined alias base]");
  }

  @Test
  void theReaderIsToldInTheirLanguage() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.KOREAN);
      String why = ((YamlData.Failed) YamlData.parse("title: \"새\nurl: x\n")).why();
      assertThat(why).startsWith("1행 8열: ").contains("따옴표");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void whereverAFileIsCutOffTheReasonHasAPlaceInIt() {
    Locale.setDefault(Locale.ENGLISH);
    String text = "title: \"Wren: 새\" # 🐦\nlist: [a, {b: 'c'}]\nmap: &m\n  x: >-\n    y\n<<: *m\n";
    for (int cut = 0; cut <= text.length(); cut++) {
      if (YamlData.parse(text.substring(0, cut)) instanceof YamlData.Failed(String why, int at)) {
        assertThat(at).as("cut at %d", cut).isBetween(0, cut);
        assertThat(why)
            .matches(
                "Line [0-9]+, column [0-9]+: .+\\. \\[.+]|The file is not a list of settings.*");
      }
    }
  }

  @Test
  void bombsAndDeepNestingFailInsteadOfHanging() {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x]\n");
    for (int i = 1; i < 60; i++) {
      bomb.append("a").append(i).append(": &a").append(i).append(" [");
      bomb.append(("*a" + (i - 1) + ", ").repeat(9)).append("x]\n");
    }
    assertThat(failed(bomb.toString())).isNotBlank();
    assertThat(failed("a: " + "[".repeat(10_000))).isNotBlank();
    assertThat(read("a: &a [*a]\n")).containsKey("a");
  }
}

package dev.inkwren.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that some system cannot hold, and names that some system takes for one. */
class NameGuardTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        ".",
        "..",
        "a/b",
        "a\\b",
        "a:b",
        "a?",
        "a*",
        "a|b",
        "a<b",
        "a>b",
        "\"a\"",
        "a\u0000b",
        "a\nb",
        "a\u007F",
        "a.",
        "a ",
        "con",
        "CON.md",
        "nul.txt",
        "com1.md",
        "LPT9",
        "aux.post.md",
        "prn .md",
        "com\u00B9.md",
        "\uD800.md"
      })
  void aNameThatSomeSystemCannotHoldIsRefused(String name) {
    assertThat(NameGuard.fault(name)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-01-01-글.md",
        "a",
        ".hidden",
        "console.md",
        "com.md",
        "com10.md",
        "nulls.md",
        "🐦.md",
        "a b.md",
        "e\u0301.md",
        "a'b&c;d$e.md"
      })
  void anOrdinaryNameIsFine(String name) {
    assertThat(NameGuard.fault(name)).isEmpty();
  }

  @Test
  void theLimitIsInBytesOfTheComposedForm() {
    String dated = "2024-01-01-" + "가".repeat(80) + ".md";
    assertThat(NameGuard.fault(dated)).isEmpty();
    assertThat(NameGuard.fault("2024-01-01-" + "가".repeat(81) + ".md")).isPresent();
    assertThat(NameGuard.fault(Normalizer.normalize(dated, Normalizer.Form.NFD))).isEmpty();
  }

  @Test
  void aTwinThatDiffersInCaseOrCompositionIsFoundBeforeAFileIsMade() throws IOException {
    String decomposed = Normalizer.normalize("한글.md", Normalizer.Form.NFD);
    SimDisk disk = new SimDisk(Scenario.SITE);
    disk.put(Scenario.SITE.resolve(decomposed), new byte[0]);
    disk.put(Scenario.SITE.resolve("Stra\u00DFe.md"), new byte[0]);
    NameGuard guard = new NameGuard(disk);
    assertThat(guard.judge(Scenario.SITE, "한글.md"))
        .isEqualTo(new NameGuard.Verdict.Twin(Scenario.SITE.resolve(decomposed)));
    assertThat(guard.judge(Scenario.SITE, "STRASSE.md")).isInstanceOf(NameGuard.Verdict.Twin.class);
    assertThat(guard.judge(Scenario.SITE, "strasse2.md"))
        .isInstanceOf(NameGuard.Verdict.Fine.class);
    assertThat(guard.judge(Scenario.SITE.resolve("none"), "a.md"))
        .isInstanceOf(NameGuard.Verdict.Fine.class);
    assertThat(NameGuard.composed(decomposed)).isEqualTo("한글.md");
  }

  @Test
  void noNameWhateverMakesTheGuardThrow() {
    Random random = new Random(7);
    for (int i = 0; i < 5_000; i++) {
      StringBuilder name = new StringBuilder();
      for (int length = random.nextInt(40); length > 0; length--) {
        name.append((char) random.nextInt(random.nextBoolean() ? 128 : 65_536));
      }
      NameGuard.fault(name.toString()).ifPresent(why -> assertThat(why).isNotBlank());
    }
  }

  @Test
  void aLocaleThatCannotNameKoreanFilesIsTold() throws Exception {
    assertThat(NameGuard.localeFault()).isEmpty();
    ProcessBuilder plain =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            "-Duser.language=en",
            LocaleProbe.class.getName());
    plain.environment().putAll(Map.of("LC_ALL", "C", "LANG", "C"));
    Process process = plain.redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes());
    assertThat(process.waitFor()).isZero();
    boolean linux = System.getProperty("os.name").equals("Linux");
    assertThat(said.contains("LANG=C.UTF-8")).isEqualTo(linux);
  }

  /** Says what {@link NameGuard} says of the locale it is started in. */
  static final class LocaleProbe {
    private LocaleProbe() {}

    public static void main(String[] arguments) {
      System.out.println(NameGuard.localeFault().orElse("fine"));
    }
  }
}

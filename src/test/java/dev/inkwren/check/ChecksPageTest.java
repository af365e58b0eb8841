package dev.inkwren.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkwren.check.rules.Rules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The page that lists the checks is what the checks say of themselves. */
class ChecksPageTest {

  static final Path PAGE = Path.of("src/site/markdown/checks.md");
  private static final String HEAD =
      "| rule | severity | looks for | why |\n| --- | --- | --- | --- |\n";

  static String table() {
    Messages words = Messages.of(Locale.ENGLISH);
    return Rules.all().stream()
        .map(
            rule ->
                "| `%s` | %s | %s | %s |\n"
                    .formatted(
                        rule.id(),
                        rule.severity().word(),
                        cell(words.summary(rule.id())),
                        cell(words.why(rule.id()))))
        .collect(Collectors.joining("", HEAD, ""));
  }

  /** What would break a table or turn into markup is escaped. */
  private static String cell(String text) {
    return text.replace("|", "\\|").replace("<", "&lt;");
  }

  @Test
  void thePageListsEveryRuleInItsOwnWords() throws IOException {
    String page = Files.readString(PAGE);
    int start = page.indexOf(HEAD);
    int end = page.indexOf("\n\n", start);
    assertThat(start).isNotNegative();
    assertThat(page.substring(start, end + 1)).isEqualTo(table());
  }
}

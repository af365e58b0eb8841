package dev.inkwren.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class CheckCommandTest {

  @TempDir private Path folder;

  private record Ran(int code, String out, String err) {}

  private static Ran check(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine line = new CommandLine(new CheckCommand());
    line.setOut(new PrintWriter(out));
    line.setErr(new PrintWriter(err));
    int code = line.execute(arguments);
    return new Ran(code, out.toString(), err.toString());
  }

  private Path file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  @Test
  void aCleanPostPrintsNothingAndGivesZero() throws IOException {
    Path post = file("2024-01-01-a.md", "---\ntitle: a\ntags: [aws]\n---\ntext\n");
    assertThat(check(post.toString())).isEqualTo(new Ran(0, "", ""));
    assertThat(check("--format", "json", post.toString())).isEqualTo(new Ran(0, "[]\n", ""));
  }

  @Test
  void aProblemIsPrintedWithPlaceRuleAndSeverityAndGivesOne() throws IOException {
    Path post = file("a.md", "---\ntitle: a\ntags: [x, AWS]\n---\ntext\n");
    Ran ran = check(post.toString());
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.out()).startsWith(post + ":3:11: warning [tag-uppercase] ");
    assertThat(ran.out().lines()).hasSize(1);
  }

  @Test
  void jsonIsAnArrayOfObjectsWithOneBasedPlaces() throws IOException {
    Path post = file("a.md", "---\ntitle: a\ntags: [x, \"!!!\"]\n---\ntext\n");
    Ran ran = check("--format", "json", post.toString());
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.out())
        .startsWith("[\n  {\"file\": \"")
        .contains("\"line\": 3, \"column\": 11, \"rule\": \"tag-empty-slug\"")
        .contains("\"severity\": \"warning\", \"message\": \"")
        .endsWith("}\n]\n");
  }

  @Test
  void sarifNamesEveryRuleAndThePlace() throws IOException {
    Path post = file("a b 글.md", "---\ntitle: a\ntags: [AWS]\n---\ntext\n");
    Ran ran = check("--format", "sarif", post.toString());
    assertThat(ran.out())
        .contains("\"version\": \"2.1.0\"")
        .contains("{\"id\": \"tag-uppercase\"")
        .contains("\"ruleId\": \"tag-uppercase\", \"level\": \"warning\"")
        .contains("\"uri\": \"file://" + folder + "/a%20b%20%EA%B8%80.md\"")
        .contains("\"startLine\": 3, \"startColumn\": 8, \"endLine\": 3, \"endColumn\": 11");
  }

  @Test
  void aSiteIsCheckedWholeOrInPart() throws IOException {
    file("_config.yml", "theme: jekyll-theme-chirpy\n");
    file("_posts/2024/2024-01-01-a.md", "---\ntitle: a\n---\n[x](/posts/none/)\n");
    file("_posts/2024-01-02-b.md", "---\ntitle: b\ntags: [AWS]\n---\ntext\n");
    String root = folder.toString();
    assertThat(check("--site", root).out().lines()).hasSize(1);
    assertThat(check("--site", root, folder.resolve("_posts/2024").toString()).code()).isZero();
    assertThat(check(folder.resolve("_posts/2024-01-02-b.md").toString()).out())
        .contains("2024-01-02-b.md:3:8: warning [tag-uppercase]");
  }

  @Test
  void theAuthorsOwnRulesAreReadFromTheSite() throws IOException {
    file("_config.yml", "theme: jekyll-theme-chirpy\n");
    file(".inkwren.yml", "severity:\n  tag-uppercase: off\nrules:\n  required-keys: [author]\n");
    file("_posts/2024-01-02-b.md", "---\ntitle: b\ntags: [AWS]\n---\ntext\n");
    assertThat(check("--site", folder.toString()).out()).contains("[required-key]");
    assertThat(check("--site", folder.toString()).out()).doesNotContain("tag-uppercase");
    file(".inkwren.yml", "severity: [\n");
    assertThat(check("--site", folder.toString()).out())
        .contains(".inkwren.yml:1:11: error [settings]");
  }

  @Test
  void aFileThatIsNotUtf8IsAProblem() throws IOException {
    Path file = folder.resolve("x.md");
    Files.write(file, "---\ntitle: 한글\n---\n".getBytes(StandardCharsets.UTF_16));
    assertThat(check(file.toString()).out()).contains("error [unreadable]");
    assertThat(check(file.toString()).code()).isEqualTo(1);
  }

  @Test
  void whatIsNotUnderstoodGivesTwo() throws IOException {
    assertThat(check("--format", "xml", file("a.md", "x").toString()).code()).isEqualTo(2);
    assertThat(check(folder.resolve("none.md").toString()).code()).isEqualTo(2);
    assertThat(check("--site", folder.resolve("none").toString()).code()).isEqualTo(2);
    assertThat(check("--wibble").code()).isEqualTo(2);
    assertThat(check("--format", "xml", "a").err()).contains("xml");
  }
}

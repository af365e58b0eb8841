package dev.inkwren.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class RenderCommandTest {

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  @TempDir private Path folder;

  private int run(String... arguments) {
    CommandLine line = new CommandLine(new RenderCommand());
    line.setOut(new PrintWriter(out, true));
    line.setErr(new PrintWriter(err, true));
    return line.execute(arguments);
  }

  private String post(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  @Test
  void theMarkdownStageDoesNotRunLiquid() throws IOException {
    String file = post("a.md", "---\ntitle: t\n---\n\n## 가\n\n{{ x }}\n");
    assertThat(run("--stage", "markdown", file)).isZero();
    assertThat(out.toString()).isEqualTo("<h2 id=\"가\">가</h2>\n\n<p>{{ x }}</p>\n");
  }

  @Test
  void everyFileGetsItsOwnHtml() throws IOException {
    String one = post("a.md", "*a*\n");
    String two = post("b.markdown", "b\n");
    Path target = folder.resolve("out");
    assertThat(run("--stage", "theme", "--out", target.toString(), one, two)).isZero();
    assertThat(target.resolve("a.html")).content().contains("<em>a</em>");
    assertThat(target.resolve("b.html")).content().contains("<p>b</p>");
  }

  @Test
  void sourceLinesAreWrittenFromOne() throws IOException {
    String file = post("a.md", "---\ntitle: t\n---\n\none\ntwo\n");
    assertThat(run("--stage", "markdown", "--source-lines", file)).isZero();
    assertThat(out.toString()).contains("<p data-source-lines=\"5-6\">");
  }

  @Test
  void whatStopsTheBuildIsAnErrorWithFileAndLine() throws IOException {
    String file = post("a.md", "---\ntitle: t\n---\n\n{% nope %}\n");
    assertThat(run(file)).isEqualTo(1);
    assertThat(err.toString()).contains("a.md:5: error:").contains("nope");
  }

  @Test
  void aFileThatIsNotThereOrNotTextIsSaidAndTheOthersGoOn() throws IOException {
    Path broken = Files.write(folder.resolve("x.md"), new byte[] {(byte) 0xB0, (byte) 0xA1});
    String good = post("good.md", "fine\n");
    assertThat(run(folder.resolve("none.md").toString(), broken.toString(), good)).isEqualTo(1);
    assertThat(err.toString()).contains("none.md").contains("UTF-8");
    assertThat(out.toString()).contains("fine");
  }

  @Test
  void anUnknownStageIsAUsageError() throws IOException {
    assertThat(run("--stage", "nonsense", post("a.md", "a\n"))).isEqualTo(2);
  }
}

package dev.inkwren.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class FieldCommandsTest {

  private static final String POST =
      "---\r\ntitle: 첫 글\r\ntags: [a, b]   # lower\r\ncomments: true\r\ndate: 2024-05-17 21:53:31 +0900\r\n---\r\nBody";

  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(Object command, String... arguments) {
    return new CommandLine(command)
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(arguments);
  }

  private Path post(String text) throws IOException {
    return Files.writeString(folder.resolve("post.md"), text);
  }

  @Test
  void getPrintsWhatJekyllSees() throws IOException {
    String file = post(POST).toString();
    assertThat(run(new GetCommand(), file)).isZero();
    assertThat(out.toString().strip())
        .isEqualTo(
            "{\"title\": \"첫 글\", \"tags\": [\"a\", \"b\"], \"comments\": true,"
                + " \"date\": \"2024-05-17 21:53:31 +0900\"}");
    assertThat(run(new GetCommand(), file, "missing")).isEqualTo(1);
    assertThat(err.toString()).contains("post.md:1:").contains("missing");
  }

  @Test
  void brokenFrontMatterIsReportedWithItsLine() throws IOException {
    assertThat(run(new GetCommand(), post("---\ntitle: a: b\n---\n").toString())).isEqualTo(1);
    assertThat(err.toString()).contains("post.md:2:9: ");
  }

  @Test
  void setChangesOneFieldAndNothingElse() throws IOException {
    Path file = post(POST);
    assertThat(run(new SetCommand(), file.toString(), "title", "a: b")).isZero();
    assertThat(run(new SetCommand(), file.toString(), "comments", "false")).isZero();
    assertThat(run(new SetCommand(), "--add", "tags", "c d", file.toString())).isZero();
    assertThat(run(new SetCommand(), "--remove", "tags", "a", file.toString())).isZero();
    assertThat(run(new SetCommand(), "--unset", "date", file.toString())).isZero();
    assertThat(Files.readString(file))
        .isEqualTo(
            "---\r\ntitle: \"a: b\"\r\ntags: [b, c d]   # lower\r\ncomments: false\r\n---\r\nBody");
  }

  @Test
  void aDryRunPrintsADiffAndWritesNothing() throws IOException {
    Path file = post(POST);
    assertThat(run(new SetCommand(), "--dry-run", file.toString(), "pin", "true")).isZero();
    assertThat(out.toString()).contains("\n+pin: true");
    assertThat(Files.readString(file)).isEqualTo(POST);
  }

  @Test
  void wrongUseIsTwoAndRefusalIsOne() throws IOException {
    Path file = post(POST);
    assertThat(run(new SetCommand(), file.toString(), "title")).isEqualTo(2);
    assertThat(run(new SetCommand(), file.toString(), "date", "내일")).isEqualTo(1);
    assertThat(run(new SetCommand(), "--remove", "tags", "zzz", file.toString())).isEqualTo(1);
    assertThat(
            run(
                new CatCommand(OutputStream.nullOutputStream()),
                folder.resolve("none.md").toString()))
        .isEqualTo(1);
    assertThat(Files.readString(file)).isEqualTo(POST);
  }
}

package dev.inkwren.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.Yaml;

/** The command line as a shell sees it: bytes in, bytes and an exit code out. */
class CommandLineToolTest {

  private static final List<String> READING = List.of("cat", "get", "render", "check");
  private static final List<String> VERBS =
      List.of(
          "render",
          "check",
          "get",
          "set",
          "cat",
          "export",
          "new",
          "publish",
          "unpublish",
          "rename",
          "redate",
          "delete",
          "undo",
          "tags",
          "posts");
  private static final String POST =
      "---\ntitle: 첫 글\ntags: [a, b]  # lower\ndate: 2024-05-17 21:53:31 +0900\n---\n\n*Text*\n";

  @TempDir private Path folder;
  private byte[] printed = new byte[0];
  private String errors = "";

  @BeforeEach
  void speakEnglish() {
    Locale.setDefault(Locale.ENGLISH);
    System.setProperty("user.home", folder.resolve("home").toString());
  }

  private int run(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code = CommandLineTool.run(out, err, arguments);
    printed = out.toByteArray();
    errors = err.toString(UTF_8);
    return code;
  }

  private String out() {
    return new String(printed, UTF_8);
  }

  private Path file(String name, byte[] content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(file, content);
  }

  private Path post(String name) throws IOException {
    return file(name, POST.getBytes(UTF_8));
  }

  /** Files as they lie about, by name; those whose name starts with "no" are not UTF-8. */
  private static Map<String, byte[]> strange() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    byte[] everyByte = new byte[512];
    for (int i = 0; i < everyByte.length; i++) {
      everyByte[i] = (byte) i;
    }
    files.put("no-text.md", everyByte);
    files.put("no-utf8.md", "---\ntitle: 한글\n---\n본문\n".getBytes(Charset.forName("x-windows-949")));
    files.put("no-pair.md", new byte[] {'a', '\n', (byte) 0xED, (byte) 0xA0, (byte) 0x80, 'b'});
    Map<String, String> texts =
        Map.of(
            "bom.md", "\uFEFF" + POST,
            "crlf.md", POST.replace("\n", "\r\n"),
            "mixed.md", POST.replaceFirst("\n", "\r\n").replace("title", "\rtitle"),
            "empty.md", "",
            "only-front-matter.md", "---\ntitle: x\n---",
            "unclosed.md", "---\ntitle: x\ntext\n",
            "broken.md", "---\ntitle: \"x\ntags: [a\n---\ntext\n",
            "zero.md", "---\ntitle: a\0b\n---\n\0\n",
            "liquid.md", "{% nope %}{{ a | nope }}{% if %}",
            "한글 이름 😀", POST);
    texts.forEach((name, text) -> files.put(name, text.getBytes(UTF_8)));
    return files;
  }

  @Test
  void catGivesEveryFileBackByteByByteAndSaysWhatIsNoText() throws IOException {
    for (Map.Entry<String, byte[]> strange : strange().entrySet()) {
      Path file = file(strange.getKey(), strange.getValue());
      int code = run("cat", file.toString());
      assertThat(printed).as(strange.getKey()).isEqualTo(strange.getValue());
      assertThat(code).as(strange.getKey()).isEqualTo(strange.getKey().startsWith("no") ? 1 : 0);
      assertThat(errors.isEmpty()).isEqualTo(code == 0);
    }
  }

  @Test
  void noFileMakesAVerbStumble() throws IOException {
    for (Map.Entry<String, byte[]> strange : strange().entrySet()) {
      String file = file(strange.getKey(), strange.getValue()).toString();
      for (String verb : READING) {
        int code = run(verb, file);
        String said = (verb.equals("check") ? out() : "") + errors;
        assertThat(code).as(verb + " " + file).isIn(0, 1);
        assertThat(said.isEmpty()).as(verb + " " + file + ": " + said).isEqualTo(code == 0);
        assertThat(said.lines()).allMatch(line -> line.startsWith(file + ":"));
      }
      run("set", file, "title", "a: b # c");
      byte[] now = Files.readAllBytes(Path.of(file));
      boolean changed = !Arrays.equals(now, strange.getValue());
      assertThat(changed).as("set " + file).isEqualTo(errors.isEmpty());
    }
  }

  @Test
  void whatIsNoFileIsSaidByName() throws IOException {
    Files.createDirectories(folder.resolve("dir"));
    for (String verb : List.of("cat", "get", "render")) {
      assertThat(run(verb, folder.resolve("none.md").toString())).isOne();
      assertThat(errors).contains("none.md does not exist");
      assertThat(run(verb, folder.resolve("dir").toString())).isOne();
      assertThat(errors).contains("dir is not a file");
    }
  }

  @Test
  void aHyphenIsStandardInputWhereAVerbOnlyReads() throws IOException {
    Path same = post("same.md");
    InputStream usual = System.in;
    try {
      for (String verb : READING) {
        run(verb, same.toString());
        byte[] fromFile = printed;
        System.setIn(new ByteArrayInputStream(POST.getBytes(UTF_8)));
        assertThat(run(verb, "-")).as(verb).isZero();
        assertThat(printed).as(verb).isEqualTo(fromFile);
      }
      assertThat(run("set", "-", "title", "x")).isEqualTo(2);
    } finally {
      System.setIn(usual);
    }
  }

  @Test
  void anOptionThatDoesNotExistIsNamed() throws IOException {
    String file = post("a.md").toString();
    for (String verb : VERBS) {
      assertThat(run(verb, "--wibble", file, "2024-05-17")).as(verb).isEqualTo(2);
      assertThat(errors).as(verb).contains("--wibble");
    }
    assertThat(run("wibble")).isEqualTo(2);
    assertThat(run("set", "--dry-run", file, "title", "--wibble")).isZero();
    assertThat(out()).contains("+title: \"--wibble\"\n");
  }

  @Test
  void everyVerbExplainsItself() {
    for (String verb : VERBS) {
      assertThat(run(verb, "--help")).as(verb).isZero();
      assertThat(out()).startsWith("Usage: inkwren " + verb).doesNotContain("<");
    }
  }

  @Test
  void aChoiceThatIsNoneNamesThoseThereAre() throws IOException {
    String file = post("a.md").toString();
    assertThat(run("render", "--stage", "paper", file)).isEqualTo(2);
    assertThat(errors).contains("paper").contains("markdown, theme, page");
    assertThat(run("posts", "--state", "lost")).isEqualTo(2);
    assertThat(errors).contains("published, draft").doesNotContain("java.");
    assertThat(run("render", "--site", folder.resolve("none").toString(), file)).isEqualTo(2);
    assertThat(errors).contains("none");
  }

  @Test
  void theReportsForMachinesCanBeReadByMachines() throws IOException {
    file("_config.yml", "theme: jekyll-theme-chirpy\n".getBytes(UTF_8));
    for (Map.Entry<String, byte[]> strange : strange().entrySet()) {
      file("_posts/2024-05-17-" + strange.getKey(), strange.getValue());
    }
    String site = folder.toString();
    for (String[] verb :
        List.of(
            new String[] {"check", "--format", "json", "--site", site},
            new String[] {"check", "--format", "sarif", "--site", site},
            new String[] {"posts", "--format", "json", "--site", site})) {
      run(verb);
      Object read = new Yaml().load(out());
      assertThat(read).isInstanceOfAny(List.class, Map.class);
      assertThat(out()).contains("2024-05-17-unclosed.md");
    }
  }

  @Test
  void aFolderThatIsNoSiteIsNotTakenForAnEmptyOne() throws IOException {
    String dir = Files.createDirectories(folder.resolve("dir")).toString();
    for (String verb : List.of("posts", "tags")) {
      assertThat(run(verb, "--site", dir)).isEqualTo(2);
      assertThat(errors).contains(dir).contains("no Jekyll site");
    }
  }

  @Test
  void notUtf8IsAProblemAtItsPlace() throws IOException {
    String file = file("x.md", strange().get("no-utf8.md")).toString();
    assertThat(run("check", file)).isOne();
    assertThat(out()).startsWith(file + ":2:8: error [unreadable] ").contains("byte 11");
  }

  @Test
  void twoFilesOfOneNameAreNotWrittenOverEachOther() throws IOException {
    String one = post("one/a.md").toString();
    String two = file("two/a.md", "other\n".getBytes(UTF_8)).toString();
    Path target = folder.resolve("new/out");
    assertThat(run("render", "--out", target.toString(), one, two)).isOne();
    assertThat(errors).contains(two).contains(one);
    assertThat(target.resolve("a.html")).content().contains("<em>Text</em>");
    assertThat(run("render", "--out", target.toString(), two)).isZero();
    assertThat(target.resolve("a.html")).hasContent("<p>other</p>\n\n");
  }

  @Test
  void aReaderWhoHasSeenEnoughIsNoErrorButAFullDiskIs() throws IOException {
    String file = post("a.md").toString();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    assertThat(CommandLineTool.run(failing("Broken pipe"), err, "render", file)).isZero();
    assertThat(err.size()).isZero();
    assertThat(CommandLineTool.run(failing("No space left on device"), err, "cat", file)).isOne();
    assertThat(err.toString(UTF_8)).contains("No space left on device");
  }

  private static OutputStream failing(String why) {
    return new OutputStream() {
      @Override
      public void write(int single) throws IOException {
        throw new IOException(why);
      }
    };
  }

  @Test
  void everyVerbIsKnownAsOne() {
    assertThat(VERBS).allMatch(CommandLineTool::isVerb);
    assertThat(CommandLineTool.isVerb("wibble")).isFalse();
  }
}

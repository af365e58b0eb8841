package dev.inkwren.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class SiteCommandsTest {

  private static final String CONFIG =
      "theme: jekyll-theme-chirpy\ntimezone: Asia/Seoul\npermalink: /posts/:title/\n";

  @TempDir private Path temp;
  private Path site;
  private String printed = "";
  private String errors = "";

  @BeforeEach
  void makeSite() throws IOException {
    Locale.setDefault(Locale.ENGLISH);
    System.setProperty("user.home", temp.resolve("home").toString());
    site = temp.resolve("site");
    write("_config.yml", CONFIG);
    write(
        "_posts/2024-05-17-a.md",
        "---\ntitle: A\ndate: 2024-05-17 09:00:00 +0900\ntags: [x, y]\n---\nA\n");
    write(
        "_posts/2024-05-18-b.md",
        "---\ntitle: B\ndate: 2024-05-18 09:00:00 +0900\ntags: [x]\n---\n[a](/posts/a/)\n");
    write("_drafts/c.md", "---\ntitle: C\ndate: 2024-05-19 09:00:00 +0900\n---\nC\n");
  }

  private void write(String path, String text) throws IOException {
    Path file = site.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private int run(Object command, String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code =
        new CommandLine(command)
            .setOut(new PrintWriter(out, true))
            .setErr(new PrintWriter(err, true))
            .execute(arguments);
    printed = out.toString();
    errors = err.toString();
    return code;
  }

  private Map<String, String> files() throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(site)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        files.put(site.relativize(file).toString().replace('\\', '/'), Files.readString(file));
      }
    }
    files.remove("_config.yml");
    return files;
  }

  private String dir() {
    return site.toString();
  }

  @Test
  void publishMovesTheDraft() throws IOException {
    assertThat(run(new PublishCommand(), "--site", dir(), "_drafts/c.md")).isZero();
    assertThat(files())
        .containsEntry(
            "_posts/2024-05-19-c.md", "---\ntitle: C\ndate: 2024-05-19 09:00:00 +0900\n---\nC\n")
        .doesNotContainKey("_drafts/c.md");
    assertThat(printed).contains("_drafts/c.md -> _posts/2024-05-19-c.md");
  }

  @Test
  void aDryRunShowsTheDiffAndWritesNothing() throws IOException {
    Map<String, String> before = files();
    assertThat(
            run(new RenameCommand(), "--site", dir(), "--dry-run", "_posts/2024-05-17-a.md", "z"))
        .isZero();
    assertThat(printed).contains("-[a](/posts/a/)", "+[a](/posts/z/)");
    assertThat(files()).isEqualTo(before);
  }

  @Test
  void renameRepairsLinks() throws IOException {
    Path file = site.resolve("_posts/2024-05-17-a.md");
    assertThat(run(new RenameCommand(), "--site", dir(), file.toString(), "z")).isZero();
    assertThat(files().get("_posts/2024-05-18-b.md")).endsWith("[a](/posts/z/)\n");
    assertThat(files()).containsKey("_posts/2024-05-17-z.md");
  }

  @Test
  void aRefusalIsExitCodeOneWithAReasonAndNothingChanges() throws IOException {
    Map<String, String> before = files();
    assertThat(run(new RenameCommand(), "--site", dir(), "_posts/2024-05-17-a.md", "b")).isOne();
    assertThat(errors).contains("_posts/2024-05-18-b.md");
    assertThat(files()).isEqualTo(before);
  }

  @Test
  void wrongUseIsExitCodeTwo() {
    assertThat(run(new RenameCommand(), "--site", dir())).isEqualTo(2);
    assertThat(run(new PostsCommand(), "--site", temp.resolve("none").toString())).isEqualTo(2);
    assertThat(run(new RedateCommand(), "--site", dir(), "x.md", "someday")).isEqualTo(2);
    assertThat(errors).contains("someday");
  }

  @Test
  void redateMovesThePost() throws IOException {
    assertThat(
            run(
                new RedateCommand(),
                "--site",
                dir(),
                "_posts/2024-05-17-a.md",
                "2025-01-01 08:00 +0900"))
        .isZero();
    assertThat(files().get("_posts/2025-01-01-a.md")).contains("date: 2025-01-01 08:00:00 +0900\n");
  }

  @Test
  void tagsAreListedRenamedAndMerged() throws IOException {
    assertThat(run(new TagsCommand(), "--site", dir())).isZero();
    assertThat(printed.lines()).containsExactly("2\tx", "1\ty");
    assertThat(run(new TagsCommand(), "merge", "--site", dir(), "x", "y")).isZero();
    assertThat(files().get("_posts/2024-05-17-a.md")).contains("tags: [y]\n");
    assertThat(files().get("_posts/2024-05-18-b.md")).contains("tags: [y]\n");
    assertThat(run(new TagsCommand(), "rename", "--site", dir(), "y", "new tag")).isZero();
    assertThat(files().get("_posts/2024-05-18-b.md")).contains("tags: [new tag]\n");
    assertThat(run(new TagsCommand(), "rename", "--site", dir(), "gone", "z")).isOne();
  }

  @Test
  void postsAreListedAsTextAndJson() {
    assertThat(run(new PostsCommand(), "--site", dir(), "--state", "published")).isZero();
    assertThat(printed.lines())
        .containsExactly(
            "published\t2024-05-18\t_posts/2024-05-18-b.md\tB",
            "published\t2024-05-17\t_posts/2024-05-17-a.md\tA");
    assertThat(run(new PostsCommand(), "--site", dir(), "--format", "json", "--tag", "y")).isZero();
    assertThat(printed)
        .isEqualToNormalizingNewlines(
            """
            [
              {"file": "_posts/2024-05-17-a.md", "state": "published", "reason": "", "title": "A", \
            "slug": "a", "date": "2024-05-17T09:00+09:00", "url": "/posts/a/", "author": "", \
            "categories": [], "tags": ["x", "y"], "pinned": false}
            ]
            """);
  }

  @Test
  void exportBringsAPostAndItsPicturesIn() throws IOException {
    Path notes = Files.createDirectories(temp.resolve("notes"));
    Files.write(notes.resolve("pic.png"), new byte[] {1, 2, 3});
    String text =
        "---\r\ntitle: Out\r\ndate: 2024-06-01 09:00:00 +0900\r\n---\r\n![p](pic.png)\r\n";
    Files.writeString(notes.resolve("outside.md"), text);
    String file = notes.resolve("outside.md").toString();
    assertThat(run(new ExportCommand(), "--site", dir(), file)).isZero();
    assertThat(files())
        .containsEntry(
            "_posts/2024-06-01-outside.md", text.replace("pic.png", "/assets/img/outside/pic.png"));
    assertThat(Files.readAllBytes(site.resolve("assets/img/outside/pic.png")))
        .containsExactly(1, 2, 3);
    assertThat(run(new ExportCommand(), "--site", dir(), file)).isOne();
    assertThat(errors).contains("--replace");
  }

  @Test
  void exportTakesADateAndRefusesAnEmptySlug() throws IOException {
    Path note = temp.resolve("offline.md");
    Files.writeString(note, "---\ntitle: N\n---\nN\n");
    Map<String, String> before = files();
    assertThat(run(new ExportCommand(), "--site", dir(), "--slug", "", note.toString())).isOne();
    assertThat(files()).isEqualTo(before);
    assertThat(run(new ExportCommand(), "--site", dir(), "--date", "2024-07-01", note.toString()))
        .isZero();
    assertThat(files().get("_posts/2024-07-01-offline.md"))
        .isEqualTo("---\ntitle: N\ndate: 2024-07-01 00:00:00 +0900\n---\nN\n");
  }

  @Test
  void newMakesADraft() throws IOException {
    assertThat(run(new NewCommand(), "--site", dir(), "--draft", "새 글")).isZero();
    assertThat(files().get("_drafts/새-글.md")).startsWith("---\ntitle: 새 글\n");
  }

  @Test
  void aTemplateThatIsNotThereIsRefused() throws IOException {
    Map<String, String> before = files();
    assertThat(run(new NewCommand(), "--site", dir(), "--template", "_none.md", "T")).isOne();
    assertThat(errors).contains("_none.md");
    assertThat(files()).isEqualTo(before);
  }

  @Test
  void unpublishMovesThePostBack() throws IOException {
    assertThat(run(new UnpublishCommand(), "--site", dir(), "_posts/2024-05-17-a.md")).isZero();
    assertThat(files()).containsKey("_drafts/a.md").doesNotContainKey("_posts/2024-05-17-a.md");
    assertThat(printed).contains("_posts/2024-05-18-b.md");
  }

  @Test
  void hostileNamesAreRefusedWithAReasonAndNothingChanges() throws IOException {
    Map<String, String> before = files();
    String post = "_posts/2024-05-17-a.md";
    for (String slug :
        List.of("", " ", "../x", "/etc/passwd", "a\nb", "a\\b", "가".repeat(100), "B")) {
      assertThat(run(new RenameCommand(), "--site", dir(), post, slug)).as(slug).isOne();
      assertThat(errors.lines()).as(slug).hasSize(1);
      assertThat(run(new PublishCommand(), "--site", dir(), "_drafts/c.md", "--slug", slug))
          .as(slug)
          .isOne();
      assertThat(run(new NewCommand(), "--site", dir(), "--slug", slug.isBlank() ? "." : slug, "T"))
          .as(slug)
          .isOne();
    }
    for (String path :
        List.of("../secret.md", "/etc/passwd", "_posts/none.md", "_config.yml", ".")) {
      assertThat(run(new RenameCommand(), "--site", dir(), path, "x")).as(path).isOne();
      assertThat(run(new DeleteCommand(), "--site", dir(), path)).as(path).isOne();
    }
    assertThat(files()).isEqualTo(before);
  }

  @Test
  void aPostThatIsNotUtf8SpoilsNothingButItsOwnVerbs() throws IOException {
    byte[] strange = {'-', '-', '-', '\n', (byte) 0xFF, '\n', '-', '-', '-', '\n'};
    Path file = site.resolve("_posts/2024-05-19-strange.md");
    Files.write(file, strange);
    assertThat(run(new RenameCommand(), "--site", dir(), "_posts/2024-05-17-a.md", "z")).isZero();
    assertThat(run(new RenameCommand(), "--site", dir(), file.toString(), "y")).isOne();
    assertThat(errors).contains("_posts/2024-05-19-strange.md, line 2");
    assertThat(Files.readAllBytes(file)).isEqualTo(strange);
  }

  @Test
  void carriageReturnsStayInEveryVerb() throws IOException {
    write(
        "_posts/2024-05-20-crlf.md",
        "---\r\ntitle: W\r\ndate: 2024-05-20 09:00:00 +0900\r\ntags: [x]\r\n---\r\n[a](/posts/a/)\r\n");
    assertThat(run(new RenameCommand(), "--site", dir(), "_posts/2024-05-17-a.md", "z")).isZero();
    assertThat(run(new TagsCommand(), "rename", "--site", dir(), "x", "xs")).isZero();
    assertThat(files().get("_posts/2024-05-20-crlf.md"))
        .isEqualTo(
            "---\r\ntitle: W\r\ndate: 2024-05-20 09:00:00 +0900\r\ntags: [xs]\r\n---\r\n[a](/posts/z/)\r\n");
  }

  @Test
  void aDeletedPostAndEveryOtherChangeIsTakenBack() throws IOException {
    Map<String, String> before = files();
    assertThat(run(new DeleteCommand(), "--site", dir(), "_posts/2024-05-17-a.md")).isZero();
    assertThat(run(new PublishCommand(), "--site", dir(), "_drafts/c.md", "--slug", "씨")).isZero();
    assertThat(files()).containsKey("_posts/2024-05-19-씨.md");
    assertThat(run(new UndoCommand(), "--site", dir(), "--list")).isZero();
    assertThat(printed.lines()).hasSize(2).first().asString().contains("C");
    assertThat(run(new UndoCommand(), "--site", dir(), "--dry-run")).isZero();
    assertThat(files()).containsKey("_posts/2024-05-19-씨.md");
    assertThat(run(new UndoCommand(), "--site", dir())).isZero();
    assertThat(run(new UndoCommand(), "--site", dir())).isZero();
    assertThat(files()).isEqualTo(before);
    assertThat(run(new UndoCommand(), "--site", dir())).isOne();
  }
}

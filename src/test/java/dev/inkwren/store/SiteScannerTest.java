package dev.inkwren.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkwren.site.Asset;
import dev.inkwren.site.Site;
import dev.inkwren.site.SiteFiles;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What of a site's folder is read, and as what. */
class SiteScannerTest {

  private static final Instant NOW = Instant.parse("2024-05-01T00:00:00Z");

  @TempDir Path folder;
  private Path site;
  private final SiteScanner scanner = new SiteScanner(InstantSource.fixed(NOW));

  @BeforeEach
  void makeFolder() throws IOException {
    site = Files.createDirectory(folder.resolve("site"));
    write("_config.yml", "");
  }

  @Test
  void aFolderThatIsNoSiteIsNotWalkedThroughAndSaysSo() throws IOException {
    Files.delete(site.resolve("_config.yml"));
    write("photos/2024/a.txt", "a");
    assertThat(scanner.scan(site).problem())
        .hasValueSatisfying(why -> assertThat(why).contains("_config.yml", "_posts"));
    assertThat(scanner.scan(site).assets()).isEmpty();

    write("blog/_posts/2024-01-01-a.md", "a");
    assertThat(scanner.scan(site).problem()).isEmpty();
    assertThat(scanner.scan(site).posts()).hasSize(1);
  }

  @Test
  void aSecondLookReadsOnlyWhatHasChanged() throws IOException {
    write("_posts/2024-01-01-a.md", "a");
    write("_posts/2024-01-02-b.md", "b");
    age("_posts/2024-01-01-a.md");
    age("_posts/2024-01-02-b.md");
    Site first = scanner.scan(site);
    assertThat(scanner.rescan(first, Set.of())).as("nothing has changed").isSameAs(first);

    write("_posts/2024-01-02-b.md", "c");
    Site second = scanner.rescan(first, Set.of());

    assertThat(second.text("_posts/2024-01-01-a.md").orElseThrow())
        .isSameAs(first.text("_posts/2024-01-01-a.md").orElseThrow());
    assertThat(second.text("_posts/2024-01-02-b.md").orElseThrow().text()).isEqualTo("c");
    assertThat(second.entry("_posts/2024-01-01-a.md").orElseThrow())
        .isSameAs(first.entry("_posts/2024-01-01-a.md").orElseThrow());
  }

  @Test
  void aFileOfTheSameSizeAndTimeIsReadAgainWhenTheWatchNamesItOrItIsFresh() throws IOException {
    write("_posts/2024-01-01-a.md", "a");
    write("_posts/2024-01-02-b.md", "a");
    age("_posts/2024-01-01-a.md");
    Site first = scanner.scan(site);
    Files.writeString(site.resolve("_posts/2024-01-01-a.md"), "x");
    Files.writeString(site.resolve("_posts/2024-01-02-b.md"), "x");
    age("_posts/2024-01-01-a.md");

    Site second = scanner.rescan(first, Set.of(site.resolve("_posts/2024-01-01-a.md")));

    assertThat(second.text("_posts/2024-01-01-a.md").orElseThrow().text()).isEqualTo("x");
    assertThat(second.text("_posts/2024-01-02-b.md").orElseThrow().text()).isEqualTo("x");
  }

  private void age(String path) throws IOException {
    Files.setLastModifiedTime(
        site.resolve(path), FileTime.from(Instant.parse("2024-04-01T00:00:00Z")));
  }

  @Test
  void everyKindOfFileComesUnderItsHeading() throws IOException {
    write("_config.yml", "title: 블로그\n");
    write("_posts/2024/2024-01-01-글.md", "---\ntitle: 글\n---\n");
    write("_drafts/idea.md", "idea");
    write("essays/_posts/2024-01-02-b.md", "b");
    write("_data/authors.yml", "a: b\n");
    write("_includes/deep/x.html", "<p>");
    write("_layouts/post.html", "{{ content }}");
    write("_plugins/tags/x.rb", "class X; end");
    write("_plugins/readme.txt", "no code");
    write("_tabs/about.md", "---\nicon: x\n---\n");
    write("index.html", "\uFEFF---  \n---\n");
    write("assets/style.scss", "---\n---\n");
    write("assets/a b.txt", "----\n");
    write("_sass/x.scss", "x");
    SiteFiles files = scanner.read(site);
    assertThat(files.config()).isEqualTo("title: 블로그\n");
    assertThat(files.posts().keySet())
        .containsExactly(
            "_drafts/idea.md", "_posts/2024/2024-01-01-글.md", "essays/_posts/2024-01-02-b.md");
    assertThat(files.posts().get("_drafts/idea.md").text().text()).isEqualTo("idea");
    assertThat(files.posts().get("_drafts/idea.md").modified()).isPresent();
    assertThat(files.data()).containsOnlyKeys("_data/authors.yml");
    assertThat(files.includes()).containsOnlyKeys("deep/x.html");
    assertThat(files.plugins()).containsExactly(Map.entry("_plugins/tags/x.rb", "class X; end"));
    assertThat(files.pages().keySet())
        .containsExactly("_tabs/about.md", "assets/style.scss", "index.html");
    assertThat(files.assets().keySet()).containsExactly("/assets/a b.txt", "/index.html");
    assertThat(files.unreadable()).isEmpty();
    assertThat(files.now()).isEqualTo(NOW);
  }

  @Test
  void whatABuildMakesAndOtherToolsKeepIsLeftOut() throws IOException {
    for (String skipped :
        new String[] {"_site", ".git", "node_modules", "vendor", ".jekyll-cache", "a/vendor"}) {
      write(skipped + "/_posts/2024-01-01-x.md", "x");
    }
    write("_posts/.inkwren-0123456789abcdef.tmp", "x");
    SiteFiles files = scanner.read(site);
    assertThat(files.posts()).isEmpty();
    assertThat(files.assets()).isEmpty();
  }

  @Test
  void aLinkIsFollowedInsideTheSiteOnlyAndNeverInCircles() throws IOException {
    write("_posts/2024-01-01-a.md", "a");
    Files.writeString(folder.resolve("secret.md"), "secret");
    Files.createSymbolicLink(site.resolve("_posts/2024-01-02-b.md"), folder.resolve("secret.md"));
    Files.createSymbolicLink(
        site.resolve("_posts/2024-01-03-c.md"), site.resolve("_posts/2024-01-01-a.md"));
    Files.createSymbolicLink(site.resolve("_posts/again"), site.resolve("_posts"));
    Files.createSymbolicLink(site.resolve("everything"), folder);
    SiteFiles files = scanner.read(site);
    assertThat(files.posts()).containsOnlyKeys("_posts/2024-01-01-a.md", "_posts/2024-01-03-c.md");
    assertThat(files.unreadable()).containsOnlyKeys("_posts/2024-01-02-b.md", "everything");
  }

  @Test
  void linksThatMultiplyComeToAnEnd() throws IOException {
    for (int level = 0; level < 20; level++) {
      Path here = Files.createDirectory(site.resolve("d" + level));
      for (int way = 0; way < 4; way++) {
        Files.createSymbolicLink(here.resolve("w" + way), site.resolve("d" + (level + 1)));
      }
    }
    Files.createDirectory(site.resolve("d20"));
    write("d20/x.txt", "x");
    assertThat(scanner.read(site).assets()).containsKey("/d20/x.txt").hasSizeLessThan(500);
  }

  @Test
  void aPostThatIsNotUtf8IsNamedWithItsReason() throws IOException {
    Path post = site.resolve("_posts/2024-01-01-a.md");
    Files.createDirectories(post.getParent());
    Files.write(post, "제목\n".getBytes(Charset.forName("x-windows-949")));
    SiteFiles files = scanner.read(site);
    assertThat(files.posts()).isEmpty();
    assertThat(files.unreadable().get("_posts/2024-01-01-a.md")).contains("UTF-8");
  }

  @Test
  void aFolderThatIsNoneGivesASentenceAndNoFiles() {
    SiteFiles files = scanner.read(folder.resolve("nowhere"));
    assertThat(files.posts()).isEmpty();
    assertThat(files.unreadable()).containsOnlyKeys("");
  }

  @Test
  void theSizeOfAPictureIsReadFromItsHead() throws IOException {
    bytes("a.png", png(640, 480));
    bytes("b.gif", gif(320, 200));
    bytes("c.jpg", jpeg(1024, 768));
    bytes("d.webp", webp(1200, 630));
    write(
        "e.svg",
        "<?xml version='1.0'?>\n<svg xmlns='x' stroke-width='3' width=\"24px\" height='12'>");
    write("f.svg", "<svg viewBox='0 0 10 10' width='100%'><rect width='5'/></svg>");
    write("g.png", "not a picture");
    SiteFiles files = scanner.read(site);
    assertThat(size(files, "/a.png")).containsExactly(640, 480);
    assertThat(size(files, "/b.gif")).containsExactly(320, 200);
    assertThat(size(files, "/c.jpg")).containsExactly(1024, 768);
    assertThat(size(files, "/d.webp")).containsExactly(1200, 630);
    assertThat(size(files, "/e.svg")).containsExactly(24, 12);
    assertThat(size(files, "/f.svg")).containsExactly(0, 0);
    assertThat(size(files, "/g.png")).containsExactly(0, 0);
    assertThat(files.assets().get("/g.png").bytes()).isEqualTo(13);
  }

  private static int[] size(SiteFiles files, String path) {
    Asset asset = files.assets().get(path);
    return new int[] {asset.width(), asset.height()};
  }

  private static byte[] png(int width, int height) {
    return ByteBuffer.allocate(100)
        .putLong(0x89504E470D0A1A0AL)
        .putInt(13)
        .putInt(0x49484452)
        .putInt(width)
        .putInt(height)
        .array();
  }

  private static byte[] gif(int width, int height) {
    return ByteBuffer.allocate(20)
        .order(ByteOrder.LITTLE_ENDIAN)
        .put("GIF89a".getBytes())
        .putShort((short) width)
        .putShort((short) height)
        .array();
  }

  /** With a long segment of notes before the frame, as cameras write it. */
  private static byte[] jpeg(int width, int height) {
    ByteBuffer buffer = ByteBuffer.allocate(40_100).putShort((short) 0xFFD8);
    buffer.putShort((short) 0xFFE1).putShort((short) 40_000).position(4 + 40_000);
    buffer.putShort((short) 0xFFC2).putShort((short) 17).put((byte) 8);
    return buffer.putShort((short) height).putShort((short) width).array();
  }

  private static byte[] webp(int width, int height) {
    ByteBuffer buffer = ByteBuffer.allocate(80).order(ByteOrder.LITTLE_ENDIAN);
    buffer.put("RIFF".getBytes()).putInt(72).put("WEBPVP8X".getBytes()).putInt(10).putInt(0);
    return buffer
        .put((byte) (width - 1))
        .put((byte) ((width - 1) >> 8))
        .put((byte) 0)
        .put((byte) (height - 1))
        .put((byte) ((height - 1) >> 8))
        .array();
  }

  private void bytes(String path, byte[] content) throws IOException {
    Files.write(site.resolve(path), content);
  }

  private void write(String path, String text) throws IOException {
    Files.createDirectories(site.resolve(path).getParent());
    Files.writeString(site.resolve(path), text);
  }
}

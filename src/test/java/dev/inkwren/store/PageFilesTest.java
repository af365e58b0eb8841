package dev.inkwren.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageFilesTest {

  @TempDir private Path folder;
  private PageFiles pages;

  @BeforeEach
  void open() {
    pages = new PostStore(new RealDisk(), new DataDirectory(folder.resolve("data"))).pages();
  }

  @Test
  void keepsAFewPagesForTheBrowserAndTheNewestAlways() throws IOException {
    for (int i = 0; i < 12; i++) {
      Path page = pages.passing("page-" + i + ".html");
      assertThat(pages.write(page, new byte[] {1})).isEmpty();
      Files.setLastModifiedTime(page, FileTime.fromMillis(1_000_000L + i * 1000L));
    }
    assertThat(folder.resolve("data/pages").toFile().list())
        .hasSize(8)
        .contains("page-11.html", "page-4.html");
  }

  @Test
  void takesThePlaceOfAnOlderPageAndDeletesNothingElsewhere() throws IOException {
    for (int i = 0; i < 12; i++) {
      assertThat(pages.write(folder.resolve(i + ".html"), new byte[] {1})).isEmpty();
    }
    assertThat(pages.write(folder.resolve("0.html"), new byte[] {2})).isEmpty();
    assertThat(folder.resolve("0.html")).hasBinaryContent(new byte[] {2});
    assertThat(folder.toFile().list()).hasSizeGreaterThanOrEqualTo(12);
  }
}

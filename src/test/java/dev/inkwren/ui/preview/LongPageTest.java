package dev.inkwren.ui.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages of so many blocks that they are held in groups, which nobody may notice. */
class LongPageTest {

  private static final String GROUPS = "'' + document.querySelectorAll('[data-ink-group]').length";

  /** Where each element stands, what shadow it has, and all words as they are read. */
  private static final String PICTURE =
      """
      (function () {
        var said = [];
        document.querySelectorAll('#ink-body :not([data-ink-group])').forEach(function (e) {
          var box = e.getBoundingClientRect();
          said.push([e.tagName, box.left, box.top + scrollY, box.width, box.height,
              getComputedStyle(e).boxShadow].join(' '));
        });
        return said.join('\\n') + document.body.innerText;
      })()""";

  private PreviewBench bench;
  @TempDir private Path site;

  @BeforeEach
  void open() {
    bench = PreviewBench.open();
  }

  @AfterEach
  void close() {
    bench.close();
  }

  /** Blocks whose margins, floats and places among others the page's style looks at. */
  static List<String> blocks(int count) {
    List<String> kinds =
        List.of(
            "<h2>제목 %d</h2>",
            "<p>words %d <em>and more</em></p>",
            "<pre><code>code %d\n</code></pre>",
            "<ul><li>one %d</li><li>two</li></ul>",
            "<p style=\"float: left; height: 150px\">beside %d</p>",
            "<blockquote class=\"prompt-tip\"><p>tip %d</p></blockquote>",
            "<div class=\"language-java highlighter-rouge\"><p>%d</p></div>",
            "<hr id=\"r%d\">");
    List<String> blocks = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      blocks.add(kinds.get((i * 7 + i / 8) % kinds.size()).formatted(i) + "\n");
    }
    return blocks;
  }

  private static int groups(PreviewBench page) {
    return Integer.parseInt(String.valueOf(page.script(GROUPS)));
  }

  @Test
  void looksAndReadsAsIfItWereNotHeldInGroups() throws IOException {
    Files.createDirectory(site.resolve("assets"));
    Files.writeString(site.resolve("assets/sharp.css"), ".content > p {}");
    Files.writeString(site.resolve("assets/blunt.css"), ".content .none, h6 {}");
    bench.site(site);
    for (String first : List.of("<pre>first</pre>", "<h2>first</h2>")) {
      List<String> blocks = blocks(700);
      blocks.addFirst(first);
      bench.show(PreviewBench.post(blocks));
      assertThat(groups(bench)).isGreaterThan(10);
      Object picture = bench.script(PICTURE);
      String html = bench.body();
      PreviewBench.fx(
          () -> {
            bench.view.setStyles(List.of("/assets/blunt.css"));
            return null;
          });
      assertThat(groups(bench)).as("with styles that cannot tell").isGreaterThan(10);
      PreviewBench.fx(
          () -> {
            bench.view.setStyles(List.of("/assets/blunt.css", "/assets/sharp.css"));
            return null;
          });
      assertThat(groups(bench)).as("with styles that could tell").isZero();
      assertThat(bench.script(PICTURE)).isEqualTo(picture);
      assertThat(bench.body()).isEqualTo(html);
      PreviewBench.fx(
          () -> {
            bench.view.setStyles(List.of());
            return null;
          });
    }
  }

  @Test
  void editsOfAnySizeAcrossTheBordersEndInTheSamePageAsAFreshOne() {
    Random random = new Random(5);
    List<String> pool = blocks(1000);
    List<String> now = new ArrayList<>(pool.subList(0, 290));
    int held = 0;
    for (int i = 0; i < 150; i++) {
      int at = random.nextInt(now.size() + 1);
      int many = random.nextInt(4) == 0 ? random.nextInt(200) : random.nextInt(3);
      if (random.nextInt(5) < 2) {
        now.subList(at, Math.min(now.size(), at + many)).clear();
      } else {
        int from = random.nextInt(pool.size() - many);
        now.addAll(at, pool.subList(from, from + many));
      }
      bench.show(PreviewBench.post(now));
      held += groups(bench) > 0 ? 1 : 0;
    }
    assertThat(held).as("pages with groups").isBetween(20, 149);
    try (PreviewBench fresh = PreviewBench.open()) {
      fresh.show(PreviewBench.post(now));
      assertThat(bench.body()).isEqualTo(fresh.body());
      assertThat(bench.script(PICTURE)).isEqualTo(fresh.script(PICTURE));
    }
  }

  @Test
  void theSelectionSurvivesChangesElsewhere() {
    for (int count : List.of(20, 700)) {
      List<String> blocks = blocks(count);
      blocks.add(10, "<p id=a>from 여기</p>");
      blocks.add(13, "<p id=b>to 저기</p>");
      bench.show(PreviewBench.post(blocks));
      bench.script(
          "getSelection().setBaseAndExtent(document.getElementById('a').firstChild, 5,"
              + " document.getElementById('b').firstChild, 5)");
      Object selected = bench.script("'' + getSelection()");
      assertThat(selected).asString().startsWith("여기").endsWith("to 저기".substring(0, 5));
      blocks.set(2, "<p>changed above</p>");
      blocks.set(15, "<p>changed below</p>");
      bench.show(PreviewBench.post(blocks));
      assertThat(bench.body()).contains("changed above").contains("changed below");
      assertThat(bench.script("'' + getSelection()")).isEqualTo(selected);
      blocks.addAll(5, blocks(150));
      bench.show(PreviewBench.post(blocks));
      assertThat(bench.script("'' + getSelection()")).isEqualTo(selected);
    }
  }

  @Test
  void openDetailsStayOpenWhileOthersChangeAndOneComesBefore() {
    for (int count : List.of(20, 700)) {
      List<String> blocks = blocks(count);
      blocks.add(10, "<details id=d><summary>s</summary><p>x</p></details>");
      bench.show(PreviewBench.post(blocks));
      bench.script("document.getElementById('d').open = true");
      blocks.set(2, "<details id=e><summary>new</summary><p>y</p></details>");
      bench.show(PreviewBench.post(blocks));
      assertThat(bench.script("'' + document.getElementById('d').open")).isEqualTo("true");
      assertThat(bench.script("'' + document.getElementById('e').open")).isEqualTo("false");
    }
  }
}

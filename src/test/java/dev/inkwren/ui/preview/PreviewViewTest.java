package dev.inkwren.ui.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.inkwren.render.RenderedBlock;
import dev.inkwren.render.RenderedPost;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreviewViewTest {

  private static final String CLICK =
      "(function (e) { e.dispatchEvent(new MouseEvent('click', {bubbles: true, cancelable: true,"
          + " clientX: 60, clientY: e.getBoundingClientRect().top + 4})); })";

  private PreviewBench bench;
  @TempDir private Path folder;

  @BeforeEach
  void open() {
    bench = PreviewBench.open();
  }

  @AfterEach
  void close() {
    bench.close();
  }

  @Test
  void givesNoPageToOthersBeforeThereIsOne() {
    assertThat(PreviewBench.fx(() -> bench.view.export("t", "ko"))).isEmpty();
    bench.show("<p>one</p>");
    assertThat(PreviewBench.fx(() -> bench.view.export("t", "ko")).orElseThrow().html())
        .contains("<p>one</p>");
  }

  @Test
  void aScreenWiderThanThePaneIsShownWholeAndANarrowerOneAtItsWidth() {
    bench.show("<p>one</p>");
    for (Device device : new Device[] {Device.DESKTOP, Device.PHONE, Device.TABLET}) {
      PreviewBench.fx(
          () -> {
            bench.view.setWidth(device);
            return null;
          });
      PreviewBench.until(
          "a page as wide as a " + device.id(),
          () -> Math.abs(widthOfPage() - device.width()) <= 2);
    }
  }

  private int widthOfPage() {
    Object width =
        bench.view.webView().orElseThrow().getEngine().executeScript("window.innerWidth");
    return ((Number) width).intValue();
  }

  @Test
  void untouchedBlocksKeepTheirIdentity() {
    bench.show("<p id=a>one</p>", "<p>two</p>", "<p id=c>three</p>");
    bench.script("document.getElementById('a').mine = 1; document.getElementById('c').mine = 3;");
    bench.show("<p id=a>one</p>", "<p>two changed</p>", "<p>new</p>", "<p id=c>three</p>");
    assertThat(bench.script("'' + document.getElementById('a').mine")).isEqualTo("1");
    assertThat(bench.script("'' + document.getElementById('c').mine")).isEqualTo("3");
    assertThat(bench.body()).contains("two changed").contains("new");
  }

  @Test
  void charactersBeyondTheFirstPlaneArriveWhole() {
    bench.show("<p>😀 𠮷 👩‍👩‍👧 한글 é</p>");
    assertThat(bench.body()).contains("😀 𠮷 👩‍👩‍👧 한글 é");
  }

  @Test
  void picturesOfTheSiteAreShown() throws IOException {
    Files.createDirectories(folder.resolve("assets/그림"));
    BufferedImage red = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
    Graphics2D paint = red.createGraphics();
    paint.setColor(Color.RED);
    paint.fillRect(0, 0, 40, 30);
    paint.dispose();
    ImageIO.write(red, "png", folder.resolve("assets/그림/a b.png").toFile());
    bench.site(folder);
    bench.show("<p><img id=i src=\"/assets/그림/a b.png\"></p>");
    PreviewBench.until("the picture", () -> width("i").equals("40"));
    bench.show("<p><img id=j src=\"/assets/%EA%B7%B8%EB%A6%BC/a%20b.png\"></p>");
    PreviewBench.until("the picture by its encoded name", () -> width("j").equals("40"));
  }

  private String width(String id) {
    return String.valueOf(
        bench
            .view
            .webView()
            .orElseThrow()
            .getEngine()
            .executeScript("'' + document.getElementById('" + id + "').naturalWidth"));
  }

  @Test
  void theSecondPostReplacesTheFirstAndMayBeEmpty() {
    bench.show("<p>one</p>", "<p>two</p>");
    bench.show("<h1>other</h1>");
    assertThat(bench.body().strip()).isEqualTo("<h1>other</h1>");
    bench.show();
    assertThat(bench.body().strip()).isEmpty();
  }

  @Test
  void openDetailsStayOpenWhenTheirBlockChanges() {
    bench.show("<details id=d><summary>s</summary><p>a</p></details>");
    bench.script("document.getElementById('d').open = true");
    bench.show("<details id=d><summary>s</summary><p>b</p></details>");
    assertThat(bench.script("'' + document.getElementById('d').open")).isEqualTo("true");
  }

  @Test
  void theHeadStandsAboveTheBody() {
    bench.show(
        PreviewBench.post(
            List.of(new RenderedBlock("<h1>제목</h1>", 0, 5)),
            List.of(new RenderedBlock("<p>x</p>", 6, 7))));
    assertThat(PreviewBench.fx(bench.view::innerText)).startsWith("제목");
  }

  @Test
  void aClickTellsTheSourceLine() {
    List<Integer> lines = new CopyOnWriteArrayList<>();
    PreviewBench.fx(
        () -> {
          bench.view.onClickLine(lines::add);
          return null;
        });
    bench.show("<p>one</p>", "<p>two</p>", "<p id=t>three</p>");
    bench.script(CLICK + "(document.getElementById('t'))");
    assertThat(lines).containsExactly(9);
  }

  @Test
  void linksAreToldAndNeverFollowed() {
    List<String> links = new CopyOnWriteArrayList<>();
    PreviewBench.fx(
        () -> {
          bench.view.onLink(links::add);
          return null;
        });
    bench.show(
        "<p><a id=w href=\"https://example.org/a?b\">w</a> <a id=f href=\"file:///etc\">f</a></p>");
    Object before = bench.script("location.href");
    bench.script(CLICK + "(document.getElementById('w'))");
    bench.script(CLICK + "(document.getElementById('f'))");
    bench.settle();
    assertThat(links).containsExactly("https://example.org/a?b");
    assertThat(bench.script("location.href")).isEqualTo(before);
  }

  @Test
  void markingShowsTheBlockUnderTheCaretAndLeavesTheHtmlAlone() {
    bench.show("<p>one</p>", "<p id=b>two</p>");
    PreviewBench.fx(
        () -> {
          bench.view.markLine(7);
          return null;
        });
    assertThat(bench.script("document.querySelector('[data-ink-here]').id")).isEqualTo("b");
    assertThat(bench.body()).doesNotContain("ink-here");
    bench.show("<p>one</p>", "<p id=b>two!</p>");
    assertThat(bench.script("document.querySelector('[data-ink-here]').id")).isEqualTo("b");
  }

  @Test
  void scrollingToALineAndBackErrsByLessThanOneLineAlsoWithPictures() {
    List<RenderedBlock> blocks = new ArrayList<>();
    Random random = new Random(3);
    int line = 6;
    while (line < 2000) {
      int lines = 1 + random.nextInt(12);
      boolean picture = random.nextInt(4) == 0;
      String html =
          picture
              ? "<p><span style=\"display: inline-block; height: "
                  + (20 + random.nextInt(700))
                  + "px\">x</span></p>"
              : "<pre>" + "line\n".repeat(lines) + "</pre>";
      int source = picture ? 1 : lines;
      blocks.add(new RenderedBlock(html, line, line + source));
      line += source + 1;
    }
    bench.show(PreviewBench.post(List.of(), blocks));
    for (int i = 0; i < 100; i++) {
      double wanted = 6 + random.nextInt(1900);
      double shown =
          PreviewBench.fx(
              () -> {
                bench.view.showSourceLine(wanted);
                return bench.view.topLine();
              });
      assertThat(shown).isCloseTo(wanted, within(1.0));
    }
  }

  @Test
  void onlyTheReadersOwnScrollingIsTold() {
    List<Double> told = new CopyOnWriteArrayList<>();
    PreviewBench.fx(
        () -> {
          bench.view.onScrolledTo(told::add);
          return null;
        });
    List<String> many = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      many.add("<p>" + i + "</p>");
    }
    bench.show(PreviewBench.post(many));
    PreviewBench.fx(
        () -> {
          bench.view.showSourceLine(301);
          return null;
        });
    bench.settle();
    assertThat(told).isEmpty();
    bench.script("document.scrollingElement.scrollTop += 500");
    bench.settle();
    assertThat(told).isNotEmpty().allSatisfy(line -> assertThat(line).isGreaterThan(301));
  }

  @Test
  void whatTheReaderSeesStaysWhenSomethingAboveGrows() {
    List<String> blocks = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      blocks.add("<p id=p" + i + ">" + i + "</p>");
    }
    bench.show(PreviewBench.post(blocks));
    bench.script("document.scrollingElement.scrollTop = 4000");
    Object before = bench.script("document.getElementById('p120').getBoundingClientRect().top");
    blocks.set(3, "<p>" + "a much longer paragraph ".repeat(100) + "</p>");
    bench.show(PreviewBench.post(blocks));
    Object after = bench.script("document.getElementById('p120').getBoundingClientRect().top");
    assertThat(((Number) after).doubleValue())
        .isCloseTo(((Number) before).doubleValue(), within(1.5));
  }

  @Test
  void tenThousandRandomEditsEndInTheSamePageAsAFreshOne() {
    Random random = new Random(11);
    List<String> now = new ArrayList<>();
    for (int i = 0; i < 10_000; i++) {
      int at = random.nextInt(now.size() + 1);
      String html = "<p>" + random.nextInt(50) + " <em>가" + (i % 7) + "</em></p>";
      if (at < now.size() && random.nextInt(now.size() > 40 ? 2 : 3) == 0) {
        now.remove(at);
      } else if (at < now.size() && random.nextBoolean()) {
        now.set(at, html);
      } else {
        now.add(at, html);
      }
      RenderedPost post = PreviewBench.post(now);
      if (i == 0) {
        bench.show(post);
      } else {
        PreviewBench.fx(
            () -> {
              bench.view.show(post);
              return null;
            });
      }
    }
    bench.settle();
    String patched = bench.body();
    try (PreviewBench fresh = PreviewBench.open()) {
      fresh.show(PreviewBench.post(now));
      assertThat(patched).isEqualTo(fresh.body());
    }
  }

  @Test
  void everyWordExistsInBothLanguages() {
    assertThat(new PreviewWords(java.util.Locale.KOREAN).cards().keySet())
        .isEqualTo(new PreviewWords(java.util.Locale.ENGLISH).cards().keySet())
        .isNotEmpty();
  }

  @Test
  void findSelectsWhatItFindsAndCountsAllOfIt() {
    bench.show("<p>굴뚝새와 굴뚝새</p>", "<p>wren WREN</p>");
    assertThat(PreviewBench.fx(() -> bench.view.find("굴뚝새", false))).isTrue();
    assertThat(bench.script("'' + window.getSelection()")).isEqualTo("굴뚝새");
    assertThat(PreviewBench.fx(() -> bench.view.matches("wren"))).isEqualTo(2);
    assertThat(PreviewBench.fx(() -> bench.view.find("참새", false))).isFalse();
  }
}

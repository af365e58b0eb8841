package dev.inkwren.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.inkwren.store.FontFiles;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfPageTest {

  private static final String PIXEL =
      "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGA"
          + "WjR9awAAAABJRU5ErkJggg==";

  private static final String CODE =
      """
      <div class="language-java highlighter-rouge"><div class="highlight"><code>
      <table class="rouge-table"><tbody><tr><td class="rouge-gutter gl"><pre class="lineno">1
      2
      3
      </pre></td><td class="rouge-code"><pre><span class="k">int</span> a;
      <span class="cm">/* one
         two */</span>
      </pre></td></tr></tbody></table></code></div></div>
      """;

  private static List<FontFile> system() {
    return FontFiles.ofSystem().all().stream()
        .map(file -> new FontFile(file.getFileName().toString(), () -> FontFiles.open(file)))
        .toList();
  }

  private static PdfPage page(String body, List<FontFile> fonts) throws IOException {
    String html =
        "<!doctype html><html lang=\"ko\" class=\"chirpy dark\"><head><title>굴뚝새의 집</title>"
            + "<style>p{color:red}</style></head><body><article><header id=\"ink-head\">"
            + "<h1>굴뚝새의 집</h1></header><div class=\"content\" id=\"ink-body\">"
            + body
            + "</div></article></body></html>";
    return PdfPage.of(
        new PdfPage.Source(html, "", ".highlight .k { color: #d73a49; }", Map.of()), fonts);
  }

  private static String text(PdfPage page) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(page.bytes())) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setSortByPosition(true);
      return stripper.getText(pdf);
    }
  }

  private static String svg(String inner) {
    String svg =
        "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\""
            + " viewBox=\"0 0 90 40\">"
            + inner
            + "</svg>";
    return "<img alt=\"그림\" src=\"data:image/svg+xml;base64,"
        + Base64.getEncoder().encodeToString(svg.getBytes(StandardCharsets.UTF_8))
        + "\">";
  }

  @Test
  void holdsTitleBodyAndCodeAsText() throws IOException {
    PdfPage page = page("<p>작은 새가 <b>운다</b>.</p>" + CODE, system());
    assertThat(text(page))
        .contains("굴뚝새의 집")
        .contains("작은 새가 운다.")
        .contains("1 int a;", "2 /* one", "3    two */")
        .contains("1 / 1");
    assertThat(page.gaps()).isEqualTo(new PdfPage.Gaps(List.of(), 0));
  }

  @Test
  void hasPagesOfA4WithFontsInThem() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(page("<p>새</p>".repeat(80), system()).bytes())) {
      assertThat(pdf.getNumberOfPages()).isGreaterThan(1);
      assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("굴뚝새의 집");
      for (PDPage page : pdf.getPages()) {
        assertThat(page.getMediaBox().getWidth()).isBetween(595f, 596f);
        assertThat(page.getMediaBox().getHeight()).isBetween(841f, 842.5f);
        for (var name : page.getResources().getFontNames()) {
          PDFont font = page.getResources().getFont(name);
          assertThat(font.isEmbedded()).as(font.getName()).isTrue();
        }
      }
    }
  }

  @Test
  void saysItsLanguageAndWhatItsPartsAreForReadersWhoListen() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(page("<p>새</p>", system()).bytes())) {
      assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("ko");
      assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
    }
  }

  @Test
  void numbersInWideTablesStayWholeAndLongWordsAreBroken() throws IOException {
    String row = "<td>%d0000</td>" + "<td>aVeryLongIdentifierWithoutAnyBlankInIt%d</td>".repeat(3);
    StringBuilder rows = new StringBuilder();
    for (int i = 1; i < 4; i++) {
      rows.append("<tr>").append(row.formatted(i, i, i, i)).append("<td>끝번호 셋째칸</td>".repeat(4));
      rows.append("</tr>");
    }
    String text = text(page("<table><tbody>" + rows + "</tbody></table>", system()));
    assertThat(text).contains("10000", "20000", "30000", "끝번호").contains("aVeryLong");
    assertThat(text).doesNotContain("aVeryLongIdentifierWithoutAnyBlankInIt");
  }

  @Test
  void aFormulaWiderThanPaperIsDrawnSmaller() throws IOException {
    String wide =
        "<div class=\"ink-math-block\"><svg width=\"200ex\" height=\"4ex\" viewBox=\"0 0 2000 40\">"
            + "<rect x=\"0\" y=\"0\" width=\"20\" height=\"40\" fill=\"#ff0000\"/>"
            + "<rect x=\"1980\" y=\"0\" width=\"20\" height=\"40\" fill=\"#0000ff\"/></svg></div>";
    try (PDDocument pdf = Loader.loadPDF(page(wide, system()).bytes())) {
      BufferedImage drawn = new PDFRenderer(pdf).renderImage(0);
      assertThat(has(drawn, 0xFFFF0000)).as("its beginning").isTrue();
      assertThat(has(drawn, 0xFF0000FF)).as("its end").isTrue();
    }
  }

  private static boolean has(BufferedImage picture, int colour) {
    for (int y = 0; y < picture.getHeight(); y++) {
      for (int x = 0; x < picture.getWidth(); x++) {
        if (picture.getRGB(x, y) == colour) {
          return true;
        }
      }
    }
    return false;
  }

  @Test
  void noLineBeginsWithWhatBelongsToTheWordBefore() throws IOException {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < 60; i++) {
      words.append("말 ".repeat(i % 7)).append("<code>코드</code>, ");
    }
    assertThat(text(page("<p>" + words + "</p>", system())).lines())
        .noneMatch(line -> line.strip().startsWith(","));
  }

  @Test
  void theTitleKeepsCharactersThatNoFontHas() throws IOException {
    String html =
        "<html lang=\"ko\"><head><title>새 \uDBFF\uDFFD</title></head><body><p>x</p></body></html>";
    PdfPage page = PdfPage.of(new PdfPage.Source(html, "", "", Map.of()), system());
    try (PDDocument pdf = Loader.loadPDF(page.bytes())) {
      assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("새 \uDBFF\uDFFD");
    }
  }

  @Test
  void hasItsHeadingsAsBookmarksEachUnderTheOneItBelongsTo() throws IOException {
    String body = "<h2 id=\"a\">1. 둥지</h2><p>x</p><h4>알</h4><h3>새끼</h3><h2>2. 하늘</h2><h5>x</h5>";
    try (PDDocument pdf = Loader.loadPDF(page(body, system()).bytes())) {
      PDOutlineNode all = pdf.getDocumentCatalog().getDocumentOutline();
      assertThat(bookmarks(all)).isEqualTo("굴뚝새의 집(1. 둥지(알()새끼())2. 하늘())");
      assertThat(all.getFirstChild().getDestination()).isNotNull();
    }
  }

  private static String bookmarks(PDOutlineNode node) {
    StringBuilder text = new StringBuilder();
    for (PDOutlineItem item : node.children()) {
      text.append(item.getTitle()).append('(').append(bookmarks(item)).append(')');
    }
    return text.toString();
  }

  @Test
  void cutsACoverToItsShapeAndNoOtherPicture() throws IOException {
    String data = png(new BufferedImage(100, 100, BufferedImage.TYPE_INT_RGB));
    assertThat(shape(PaperRaster.printable(data, true).orElseThrow())).isEqualTo("100x53");
    assertThat(PaperRaster.printable(data, false)).hasValue(data);
    String wide = png(new BufferedImage(400, 105, BufferedImage.TYPE_INT_RGB));
    assertThat(shape(PaperRaster.printable(wide, true).orElseThrow())).isEqualTo("200x105");
    String right = png(new BufferedImage(400, 210, BufferedImage.TYPE_INT_RGB));
    assertThat(PaperRaster.printable(right, true)).hasValue(right);
  }

  private static String png(BufferedImage image) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(image, "png", out);
    return "data:image/png;base64," + Base64.getEncoder().encodeToString(out.toByteArray());
  }

  private static String shape(String address) throws IOException {
    byte[] bytes = PaperRaster.content(address).orElseThrow();
    BufferedImage image = ImageIO.read(new java.io.ByteArrayInputStream(bytes));
    return image.getWidth() + "x" + image.getHeight();
  }

  @Test
  void printsWebp() throws IOException {
    PdfPage page =
        page(
            "<p><img alt=\"파랑\" src=\"data:image/webp;base64,UklGRhwAAABXRUJQVlA4TA8AAAAvF8ADEAcQ0f/+BSKi/wEA\"></p>",
            system());
    assertThat(page.gaps().pictures()).isZero();
    assertThat(text(page)).doesNotContain("파랑");
  }

  @Test
  void drawsHeadsOfArrowsAndColoursByHueAsBrowsersDo() throws IOException {
    String drawing =
        svg(
            "<defs><marker id=\"m\" refX=\"9\" refY=\"5\" orient=\"auto-start-reverse\"><path"
                + " d=\"M0 0L9 5L0 9z\"/></marker></defs><line x1=\"10\" y1=\"20\" x2=\"80\" y2=\"20\""
                + " stroke=\"black\" marker-start=\"url(#m)\" marker-end=\"url(#m)\"/><rect"
                + " width=\"90\" height=\"40\" fill=\"hsl(0, 100%, 50%)\"/>");
    PdfPage page = page("<p>" + drawing + "</p>", system());
    assertThat(page.gaps().pictures()).isZero();
    try (PDDocument pdf = Loader.loadPDF(page.bytes())) {
      BufferedImage paper = new PDFRenderer(pdf).renderImage(0);
      long reds =
          java.util.stream.IntStream.range(0, paper.getWidth() * paper.getHeight())
              .map(i -> paper.getRGB(i % paper.getWidth(), i / paper.getWidth()) & 0xFFFFFF)
              .filter(c -> c == 0xFF0000)
              .count();
      assertThat(reds).isGreaterThan(500);
    }
  }

  @Test
  void namesCharactersThatNoFontHas() throws IOException {
    PdfPage page = page("<p>a 굴 \uDBFF\uDFFD \u2764\uFE0F</p>", List.of());
    assertThat(page.gaps().characters()).contains("굴", "\uDBFF\uDFFD").doesNotContain("a");
    assertThat(text(page)).contains("a [U+AD74] [U+10FFFD] [U+2764]");
  }

  @Test
  void takesNoFontThatCannotBeEmbedded() throws IOException {
    FontFile broken =
        new FontFile("nanumgothic.ttf", () -> new java.io.ByteArrayInputStream(new byte[300]));
    assertThat(page("<p>굴</p>", List.of(broken)).gaps().characters()).contains("굴");
  }

  @Test
  void leavesTheWordsOfAPictureItCannotRead() throws IOException {
    PdfPage page =
        page(
            "<p><img alt=\"지도\" src=\"data:image/webp;base64,UklGRg==\"><img alt=\"점\" src=\""
                + PIXEL
                + "\"></p>",
            system());
    assertThat(page.gaps().pictures()).isEqualTo(1);
    assertThat(text(page)).contains("지도").doesNotContain("점");
  }

  @Test
  void givesPicturesTheirWidthsAndColours() throws IOException {
    BufferedImage red = new BufferedImage(60, 40, BufferedImage.TYPE_BYTE_BINARY, palette());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(red, "png", out);
    String data = Base64.getEncoder().encodeToString(out.toByteArray());
    String body = "<p><img width=\"240\" alt=\"\" src=\"data:image/png;base64," + data + "\"></p>";
    try (PDDocument pdf = Loader.loadPDF(page(body, system()).bytes())) {
      BufferedImage paper = new PDFRenderer(pdf).renderImage(0);
      int reds = 0;
      for (int x = 0; x < paper.getWidth(); x++) {
        reds += (paper.getRGB(x, 170) & 0xFFFFFF) == 0xFF0000 ? 1 : 0;
      }
      assertThat(reds).as("points, of which CSS has 72 in 96 pixels").isBetween(176, 182);
    }
  }

  private static IndexColorModel palette() {
    byte[] first = {(byte) 255, 0};
    byte[] none = {0, 0};
    return new IndexColorModel(1, 2, first, none, none);
  }

  @Test
  void tellsOfADrawingThatCannotBeDrawn() throws IOException {
    PdfPage drawn = page(svg("<path d='M0 0 L9 9'/><rect width='9' height='9'/>"), system());
    assertThat(drawn.gaps().pictures()).isZero();
    assertThat(page(svg("<path d='M0 0 nonsense'/>"), system()).gaps().pictures()).isOne();
  }

  @Test
  void printsElementsNestedWithoutEnd() throws IOException {
    String deep = "<div>".repeat(20_000) + "바닥" + "</div>".repeat(20_000);
    assertThat(text(page(deep, system()))).contains("바닥");
  }

  @Test
  void asksNobodyForAnything() throws IOException, InterruptedException {
    AtomicInteger asked = new AtomicInteger();
    HttpServer trap =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    trap.createContext(
        "/",
        exchange -> {
          asked.incrementAndGet();
          exchange.sendResponseHeaders(404, -1);
          exchange.close();
        });
    trap.start();
    try {
      String host = "http://127.0.0.1:" + trap.getAddress().getPort();
      PdfPage page = page(hostile(host), system());
      assertThat(text(page)).contains("끝");
      assertThat(asked).hasValue(0);
      try (HttpClient control = HttpClient.newHttpClient()) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(host)).build();
        control.send(request, HttpResponse.BodyHandlers.discarding());
      }
      assertThat(asked).as("the trap works").hasValue(1);
    } finally {
      trap.stop(0);
    }
  }

  private static String hostile(String host) {
    String file = "file:///etc/hostname";
    return """
    <link rel="stylesheet" href="@/a.css"><style>@import url(@/b.css);</style>
    <p style="background: url(@/c.png)">x</p><img src="@/d.png"><img src="!">
    <object data="@/e.pdf" type="application/pdf"></object><iframe src="@/f.html"></iframe>
    <a href="@/g.zip" download="g.zip">g</a><script src="@/h.js"></script>
    <ul style="list-style-image: url(@/i.png)"><li>i</li></ul>
    <style>@font-face { font-family: x; src: url(@/j.ttf) }</style><p style="font-family: x">j</p>
    """
            .replace("@", host)
            .replace("!", file)
        + svg("<image xlink:href='" + host + "/k.png' width='9' height='9'/>")
        + svg("<style>@import url(" + host + "/l.css);</style><rect width='9' height='9'/>")
        + svg("<use xlink:href='" + host + "/m.svg#a'/>")
        + svg("<rect width='9' height='9' fill='url(" + host + "/n.svg#a)'/>")
        + svg("<rect width='9' height='9' style='fill:url(" + host + "/o.svg#a)'/>")
        + svg("<script xlink:href='" + host + "/p.js'/><rect width='9' height='9'/>")
        + "<p>끝</p>";
  }
}

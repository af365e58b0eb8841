package dev.inkwren.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkwren.render.pdf.Printers.Order;
import dev.inkwren.render.pdf.Printers.Printer;
import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.stage.Stage;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class PrintSheetTest {

  @TempDir private Path folder;
  private WindowUnderTest under;

  @Start
  private void start(Stage stage) {
    under = new WindowUnderTest(stage, folder);
  }

  @AfterEach
  void close() {
    under.close();
  }

  private void openPost(String body) throws IOException {
    Path post = folder.resolve("2026-01-02-post.md");
    Files.writeString(post, "---\ntitle: t\n---\n" + body);
    under.open(post);
    under.until("the preview", () -> under.window.preview().view().isPresent());
    under.until("the words", () -> !under.preview().bodyHtml().isEmpty());
  }

  private void run(String command) {
    WindowUnderTest.fx(
        () -> {
          new WindowCommands(under.window)
              .all().stream().filter(c -> c.id().equals(command)).forEach(c -> c.action().run());
          return null;
        });
  }

  private boolean possible(String button) {
    return under.window.dialogs().button(button).filter(b -> !b.isDisabled()).isPresent();
  }

  private void press(String button) {
    under.until(button, () -> possible(button));
    WindowUnderTest.fx(
        () -> {
          under.window.dialogs().button(button).ifPresent(Button::fire);
          return null;
        });
  }

  @Test
  void printsADarkPageByDayAsOftenAsWishedOnTheChosenPrinter(FxRobot robot) throws IOException {
    openPost("## 제목\n\n굴뚝새\n");
    run("preview-dark");
    run("print");
    under.until("the printers", () -> possible("print-now"));
    Printer cellar = new Printer("Cellar", false);
    WindowUnderTest.fx(
        () -> {
          ComboBox<Printer> printers = robot.lookup("#print-printer").queryComboBox();
          assertThat(printers.getValue()).isEqualTo(new Printer("Attic", true));
          printers.setValue(cellar);
          robot.lookup("#print-copies").<Spinner<Integer>>query().increment(2);
          return null;
        });
    press("print-now");
    under.until("the paper", () -> !under.paper.orders.isEmpty());
    assertThat(under.paper.orders).containsExactly(new Order(cellar, "2026-01-02-post", 3));
    try (PDDocument pdf = Loader.loadPDF(under.paper.pages.getFirst().bytes())) {
      assertThat(new PDFTextStripper().getText(pdf)).contains("제목", "굴뚝새");
      int corner = new PDFRenderer(pdf).renderImage(0).getRGB(2, 2);
      assertThat(new Color(corner)).isEqualTo(Color.WHITE);
    }
  }

  @Test
  void withoutAPrinterOffersAPdf() throws IOException {
    openPost("words\n");
    under.paper.printers = List.of();
    under.hands.save = Optional.of(folder.resolve("page.pdf"));
    run("print");
    press("print-pdf");
    under.until("the file", () -> Files.exists(folder.resolve("page.pdf")));
  }

  @Test
  void aPrinterThatRefusesIsQuoted(FxRobot robot) throws IOException {
    openPost("words\n");
    under.paper.jam = Optional.of("out of ink");
    run("print");
    press("print-now");
    under.until("the answer", () -> possible("print-pdf"));
    assertThat(under.paper.orders).isEmpty();
    assertThat(robot.lookup(".dialog-text").queryAs(Label.class).getText())
        .contains("Attic", "out of ink");
  }

  @Test
  void whatWillBeMissingOnPaperIsSaidBefore() throws IOException {
    openPost("words \uDBFF\uDFFD\n");
    run("print");
    press("print-now");
    under.until("the question", () -> possible("print-anyway"));
    assertThat(under.paper.orders).isEmpty();
    press("print-anyway");
    under.until("the paper", () -> !under.paper.orders.isEmpty());
  }
}

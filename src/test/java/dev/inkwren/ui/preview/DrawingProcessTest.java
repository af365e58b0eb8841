package dev.inkwren.ui.preview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkwren.render.DrawingSanitizer;
import dev.inkwren.render.Formulas.Formula;
import dev.inkwren.ui.preview.DrawingProcess.Answer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

class DrawingProcessTest {

  private static final DrawingJob FORMULA = new DrawingJob.OfFormula(new Formula("한글^2", false, 0));

  private static DrawingJob diagram(String... lines) {
    return new DrawingJob.OfDiagram(String.join("\n", lines), false);
  }

  /**
   * One diagram of each kind that mermaid 11 knows, and of the styles that have parts of theirs.
   */
  private static List<Path> kinds() throws IOException, URISyntaxException {
    Path folder = Path.of(DrawingProcessTest.class.getResource("/diagrams").toURI());
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  @Test
  void everyKindOfDiagramIsDrawnByDayAndByNight() throws IOException, URISyntaxException {
    List<String> notDrawn = new ArrayList<>();
    try (DrawingProcess process = DrawingProcess.usual()) {
      for (Path kind : kinds()) {
        for (boolean dark : new boolean[] {false, true}) {
          DrawingJob job = new DrawingJob.OfDiagram(Files.readString(kind), dark);
          Answer answer = process.draw(job);
          if (!(answer instanceof Answer.Drawn(String svg))
              || !job.clean(svg).filter(DrawingProcessTest::isPicture).isPresent()) {
            notDrawn.add(kind.getFileName() + ": " + answer);
          }
        }
      }
    }
    assertThat(kinds()).hasSizeGreaterThan(30);
    assertThat(notDrawn).isEmpty();
  }

  /** Whether a browser would show something: it draws only XML without faults, and of some size. */
  private static boolean isPicture(String html) {
    Element root = svg(html);
    return Double.parseDouble(root.getAttribute("height")) > 10
        && Double.parseDouble(root.getAttribute("width")) > 10;
  }

  private static Element svg(String html) {
    String data = html.replaceFirst("(?s).*base64,", "").replaceFirst("(?s)\".*", "");
    byte[] bytes = Base64.getDecoder().decode(data);
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      return factory
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(bytes))
          .getDocumentElement();
    } catch (IOException | ParserConfigurationException | SAXException e) {
      throw new AssertionError(html, e);
    }
  }

  @Test
  void aPictureOfNoWidthIsNotTakenForADrawing() {
    assertThat(isPicture(DrawingSanitizer.diagram("<svg viewBox='0 0 0 172'/>").orElseThrow()))
        .isFalse();
  }

  @Test
  void aTextThatWouldTakeMinutesAndAllMemoryIsGivenUpAndTheNextOneDrawn() {
    DrawingJob greedy = diagram("block-beta", "columns 3", "a:1000000 b", "space:2000000 c");
    try (DrawingProcess process = DrawingProcess.usual()) {
      assertThat(process.draw(FORMULA)).isInstanceOf(Answer.Drawn.class);
      assertThat(process.draw(greedy)).isEqualTo(new Answer.TooMuch());
      assertThat(process.draw(FORMULA)).isInstanceOf(Answer.Drawn.class);
    }
    try (DrawingProcess process = new DrawingProcess(command(1))) {
      assertThat(process.draw(greedy)).as("as the first of all").isEqualTo(new Answer.TooMuch());
    }
  }

  private static List<String> command(int seconds) {
    return DrawingProcess.command(Duration.ofSeconds(seconds));
  }

  @Test
  void whatIsWrongIsSaidInTheWordsOfTheLibrary() {
    try (DrawingProcess process = DrawingProcess.usual()) {
      assertThat(process.draw(diagram("nonsense"))).asString().contains("No diagram type detected");
      assertThat(process.draw(new DrawingJob.OfFormula(new Formula("\\frac{a", true, 0))))
          .isEqualTo(new Answer.Refused("Missing close brace"));
    }
  }

  @Test
  void aMachineThatCannotDrawIsAskedOnce() {
    for (String missing : List.of("no-such-program", "java-without-the-class")) {
      List<String> broken = new ArrayList<>(command(2));
      broken.set(missing.startsWith("no") ? 0 : broken.size() - 2, missing);
      try (DrawingProcess process = new DrawingProcess(broken)) {
        assertThat(process.draw(FORMULA)).as(missing).isEqualTo(new Answer.Unavailable());
        assertThat(process.draw(FORMULA)).as(missing).isEqualTo(new Answer.Unavailable());
      }
    }
  }

  @Test
  void aJobIsTheSameBehindItsLine() {
    for (DrawingJob job :
        List.of(FORMULA, diagram("graph TD", " A --> B"), new DrawingJob.OfDiagram("", true))) {
      assertThat(DrawingJob.of(job.line())).isEqualTo(job);
      assertThat(job.line()).doesNotContain("\n");
    }
  }
}

package dev.inkwren.render.pdf;

import com.openhtmltopdf.extend.FSStreamFactory;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer.SvgExternalResourceMode;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer.SvgScriptMode;
import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.LogMessageId;
import com.openhtmltopdf.util.XRLog;
import com.openhtmltopdf.util.XRLogger;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;

/**
 * A page as a PDF on A4: text that can be selected, fonts embedded, formulas and diagrams as lines.
 * Nothing is read but what the page holds itself. Not for the FX thread.
 */
public final class PdfPage {

  private final byte[] content;
  private final Gaps gaps;

  private PdfPage(byte[] content, Gaps gaps) {
    this.content = content;
    this.gaps = gaps;
  }

  /**
   * The page to be printed.
   *
   * @param html a whole document whose pictures are {@code data:} addresses
   * @param screen the style sheet it has on the screen, for its icons
   * @param code the style sheet for the classes of code
   * @param words what each kind of card says about itself
   */
  public record Source(String html, String screen, String code, Map<String, String> words) {}

  /**
   * What could not be drawn.
   *
   * @param characters that no font has; their numbers stand in their places
   * @param pictures how many have a format that cannot be read; their words stand in their places
   */
  public record Gaps(List<String> characters, int pictures) {}

  /**
   * Makes the PDF.
   *
   * @param fonts to choose from
   * @throws IOException when a page cannot be made; its message says what stands in the way
   */
  public static PdfPage of(Source source, List<FontFile> fonts) throws IOException {
    PaperDocument paper = new PaperDocument(source);
    FontChoice choice = FontChoice.of(paper.text(), fonts);
    Document document = paper.finish(choice, styles(choice) + source.code());
    AtomicInteger lost = new AtomicInteger();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (BatikSVGDrawer drawings =
        new BatikSVGDrawer(SvgScriptMode.SECURE, SvgExternalResourceMode.SECURE)) {
      PdfRendererBuilder builder = closed(new PdfRendererBuilder());
      for (FontChoice.Face face : choice.faces()) {
        builder.useFont(
            () -> open(face.file()), face.family(), face.weight(), FontStyle.NORMAL, true);
      }
      builder.useSVGDrawer(drawings);
      builder.withDiagnosticConsumer(told -> lost.addAndGet(isLostDrawing(told) ? 1 : 0));
      builder.useUnicodeLineBreaker(new KeepAll());
      builder.withProducer("Inkwren");
      builder.withW3cDocument(new W3CDom().fromJsoup(document), "");
      // With language and structure, for readers who listen; it takes no font but embedded ones.
      builder.usePdfUaAccessibility(!choice.faces().isEmpty());
      builder.toStream(out);
      builder.run();
    } catch (RuntimeException failed) {
      throw new IOException(failed.toString(), failed);
    }
    List<String> characters = choice.missing().stream().sorted().map(Character::toString).toList();
    return new PdfPage(out.toByteArray(), new Gaps(characters, paper.unreadable() + lost.get()));
  }

  /** Lets the library reach nothing outside the document. */
  private static PdfRendererBuilder closed(PdfRendererBuilder builder) {
    FSStreamFactory nothing =
        address -> {
          throw new IllegalStateException("nothing is loaded: " + address);
        };
    builder.useHttpStreamImplementation(nothing);
    builder.useProtocolsStreamImplementation(nothing, "http", "https", "file", "jar", "ftp");
    builder.useUriResolver((base, address) -> isInside(address) ? address : null);
    for (ExternalResourceControlPriority when : ExternalResourceControlPriority.values()) {
      builder.useExternalResourceAccessControl((address, type) -> isInside(address), when);
    }
    // It would tell each step on standard error; what matters comes back as exceptions and gaps.
    XRLog.setLoggerImpl(new Silence());
    return builder;
  }

  private static boolean isLostDrawing(Diagnostic told) {
    return told.getLogMessageId() == LogMessageId.LogMessageId0Param.EXCEPTION_SVG_COULD_NOT_DRAW;
  }

  private static boolean isInside(String address) {
    return address.startsWith("data:") || address.startsWith("#");
  }

  private static InputStream open(FontFile file) {
    try {
      return file.content().open();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String styles(FontChoice fonts) throws IOException {
    try (InputStream in = PdfPage.class.getResourceAsStream("paper.css")) {
      String css = in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return css.replace("var(--sans)", fonts.families(FontChoice.SANS))
          .replace("var(--mono)", fonts.families(FontChoice.MONO));
    }
  }

  /** The file's content. */
  public byte[] bytes() {
    return content.clone();
  }

  /** What the author has to be told. */
  public Gaps gaps() {
    return gaps;
  }

  /** Passes what the library tells to our consumer and to nobody else. */
  private static final class Silence implements XRLogger {
    @Override
    public void log(Diagnostic told) {}

    @Override
    public void log(String where, Level level, String message) {}

    @Override
    public void log(String where, Level level, String message, Throwable cause) {}

    @Override
    public void setLevel(String logger, Level level) {}

    @Override
    public boolean isLogLevelEnabled(Diagnostic told) {
      return true;
    }
  }
}

package dev.inkwren.ui.preview;

import dev.inkwren.render.Formulas;
import dev.inkwren.render.RichText;
import dev.inkwren.render.StandalonePage;
import dev.inkwren.render.pdf.FontFile;
import dev.inkwren.render.pdf.PdfPage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The page as it stood when it was asked for, to be given to others. Made on the FX thread; what it
 * makes reads files and is for another one.
 */
public final class PageExport {

  private final Parts parts;
  private final PreviewFiles files;
  private final UnaryOperator<String> byDay;

  /**
   * What was on the page.
   *
   * @param title for a page that shows none
   * @param language of the page
   * @param classes of the root element, which choose the look
   */
  record Parts(String title, String language, String head, String body, String classes) {}

  PageExport(Parts parts, PreviewFiles files, UnaryOperator<String> byDay) {
    this.parts = parts;
    this.files = files;
    this.byDay = byDay;
  }

  /** A document that needs nothing else: pictures and styles are in it, scripts are not. */
  public String html() {
    return html(parts.body());
  }

  /**
   * A document whose pictures are files.
   *
   * @param pictures their content by name
   */
  public record Beside(String html, Map<String, byte[]> pictures) {}

  /**
   * The document with its pictures to be put beside it.
   *
   * @param folder the name of the folder that they will stand in
   */
  public Beside beside(String folder) {
    PictureFolder pictures = new PictureFolder(folder, files);
    String html = StandalonePage.htmlBeside(parts(parts.body()), pictures::address);
    return new Beside(html, pictures.content());
  }

  private String html(String body) {
    return StandalonePage.html(parts(body), this::picture);
  }

  private StandalonePage.Parts parts(String body) {
    String css = words() + own("page.css") + own("code.css");
    return new StandalonePage.Parts(
        parts.title(), parts.language(), parts.classes(), css, parts.head(), body);
  }

  /**
   * The same page by daylight, on paper.
   *
   * @throws IOException when no PDF can be made of it
   */
  public PdfPage pdf(List<FontFile> fonts) throws IOException {
    Map<String, String> cards = new PreviewWords(Locale.getDefault()).cards();
    String body =
        parts.classes().contains("dark") ? Formulas.redrawn(parts.body(), byDay) : parts.body();
    return PdfPage.of(
        new PdfPage.Source(html(body), own("page.css"), own("code.css"), cards), fonts);
  }

  /**
   * The body for other programs to paste.
   *
   * @param address the site's own address, before which its paths make sense; may be empty
   */
  public RichText richText(String address) {
    return RichText.of(parts.body(), address);
  }

  /** The words of the cards, which the page has from the program. */
  private static String words() {
    StringBuilder css = new StringBuilder(":root{");
    for (Map.Entry<String, String> word :
        new PreviewWords(Locale.getDefault()).cards().entrySet()) {
      String text = word.getValue().replace("\\", "\\\\").replace("\"", "\\\"");
      css.append("--word-").append(word.getKey()).append(":\"").append(text).append("\";");
    }
    return css.append("}\n").toString();
  }

  private static String own(String name) {
    try (InputStream in = PageExport.class.getResourceAsStream("page/" + name)) {
      return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The picture at {@code address} of the page as data; empty when it is not to be had. */
  private Optional<String> picture(String address) {
    try {
      PreviewFiles.Served served = files.open(PictureFolder.path(address));
      try (InputStream in = served.content()) {
        String data = Base64.getEncoder().encodeToString(in.readAllBytes());
        return Optional.of("data:" + served.type() + ";base64," + data);
      }
    } catch (IOException missing) {
      // As on the page itself: a picture that is not there shows its words.
      return Optional.empty();
    }
  }
}

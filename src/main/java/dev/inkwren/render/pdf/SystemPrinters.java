package dev.inkwren.render.pdf;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.print.Doc;
import javax.print.DocFlavor;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.SimpleDoc;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.JobSheets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.PDFPrintable;
import org.apache.pdfbox.printing.Scaling;

/**
 * The printers that Java finds. CUPS takes the PDF as it is, with its letters; where the system
 * takes no PDF, as Windows does not, its pages are drawn.
 */
public final class SystemPrinters implements Printers {

  private static final DocFlavor PDF = DocFlavor.BYTE_ARRAY.PDF;

  /** Makes Java look for printers whenever it is asked, not every other minute. */
  private static final String POLLING = "sun.java2d.print.polling";

  public SystemPrinters() {
    System.setProperty(POLLING, "false");
  }

  @Override
  public List<Printer> all() {
    PrintService usual = PrintServiceLookup.lookupDefaultPrintService();
    String name = usual == null ? "" : usual.getName();
    return services()
        .map(service -> new Printer(service.getName(), service.getName().equals(name)))
        .sorted(Comparator.comparing((Printer p) -> !p.usual()).thenComparing(Printer::name))
        .toList();
  }

  private static Stream<PrintService> services() {
    return Stream.of(PrintServiceLookup.lookupPrintServices(null, null));
  }

  @Override
  public void print(PdfPage page, Order order) throws IOException {
    PrintService service =
        services()
            .filter(s -> s.getName().equals(order.printer().name()))
            .findFirst()
            .orElseThrow(() -> new IOException("there is no such printer any more"));
    try {
      if (service.isDocFlavorSupported(PDF)) {
        send(service, new SimpleDoc(page.bytes(), PDF, null), order);
      } else {
        draw(service, page, order);
      }
    } catch (PrintException refused) {
      throw new IOException(reason(refused), refused);
    }
  }

  private static void draw(PrintService service, PdfPage page, Order order)
      throws IOException, PrintException {
    try (PDDocument pages = Loader.loadPDF(page.bytes())) {
      PDFPrintable drawn = new PDFPrintable(pages, Scaling.SHRINK_TO_FIT);
      send(service, new SimpleDoc(drawn, DocFlavor.SERVICE_FORMATTED.PRINTABLE, null), order);
    }
  }

  private static void send(PrintService service, Doc doc, Order order) throws PrintException {
    PrintRequestAttributeSet wishes = new HashPrintRequestAttributeSet();
    wishes.add(new JobName(order.title(), null));
    wishes.add(new Copies(order.copies()));
    // Java asks CUPS for a cover sheet unless it is told not to.
    wishes.add(JobSheets.NONE);
    service.createPrintJob().print(doc, wishes);
  }

  /** What the system said: of a command that failed, the lines behind the command itself. */
  static String reason(PrintException refused) {
    Throwable said = refused.getCause() == null ? refused : refused.getCause();
    String words = Objects.requireNonNullElse(said.getMessage(), said.toString()).strip();
    int command = words.indexOf('\n');
    return words.startsWith("error=") && command > 0 ? words.substring(command).strip() : words;
  }
}

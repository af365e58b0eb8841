package dev.inkwren.render.pdf;

import java.io.IOException;
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
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.PDFPrintable;
import org.apache.pdfbox.printing.Scaling;

/** The printers that Java finds, for systems that take no PDF, as Windows: its pages are drawn. */
final class DrawnPrinters implements Printers {

  @Override
  public List<Printer> all() {
    PrintService usual = PrintServiceLookup.lookupDefaultPrintService();
    String name = usual == null ? "" : usual.getName();
    return services()
        .map(service -> new Printer(service.getName(), service.getName().equals(name)))
        .sorted(Printer.ORDER)
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
    PrintRequestAttributeSet wishes = new HashPrintRequestAttributeSet();
    wishes.add(new JobName(order.title(), null));
    wishes.add(new Copies(order.copies()));
    try (PDDocument pages = Loader.loadPDF(page.bytes())) {
      Doc drawn =
          new SimpleDoc(
              new PDFPrintable(pages, Scaling.SHRINK_TO_FIT),
              DocFlavor.SERVICE_FORMATTED.PRINTABLE,
              null);
      service.createPrintJob().print(drawn, wishes);
    } catch (PrintException refused) {
      throw new IOException(reason(refused), refused);
    }
  }

  private static String reason(PrintException refused) {
    Throwable said = refused;
    while (said.getCause() != null) {
      said = said.getCause();
    }
    return Objects.requireNonNullElse(said.getMessage(), said.toString());
  }
}

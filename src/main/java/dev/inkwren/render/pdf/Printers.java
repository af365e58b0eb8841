package dev.inkwren.render.pdf;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * The printers of the system, behind an interface because tests have none. Asking them and sending
 * to them takes as long as the system likes: not for a thread that others wait for.
 */
public interface Printers {

  /**
   * One of them.
   *
   * @param name by which the system knows it
   * @param usual whether it is the system's choice
   */
  record Printer(String name, boolean usual) {

    /** The usual one first, the others by name. */
    static final Comparator<Printer> ORDER =
        Comparator.comparing((Printer printer) -> !printer.usual()).thenComparing(Printer::name);
  }

  /**
   * What is wished of a printer.
   *
   * @param title under which the page stands in the printer's queue
   * @param copies at least 1
   */
  record Order(Printer printer, String title, int copies) {}

  /** Those of this system. */
  static Printers ofSystem() {
    boolean windows =
        System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
    return windows ? new DrawnPrinters() : new CupsPrinters();
  }

  /** All of them, the usual one first; none where the system names none. */
  List<Printer> all();

  /**
   * Hands {@code page} over to the system's queue.
   *
   * @throws IOException when the system did not take it; its message says why, in the words of the
   *     system
   */
  void print(PdfPage page, Order order) throws IOException;
}

package dev.inkwren.ui;

import dev.inkwren.render.pdf.PdfPage;
import dev.inkwren.render.pdf.Printers;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** Printers that keep what they are given. */
final class PaperTray implements Printers {

  volatile List<Printer> printers =
      List.of(new Printer("Attic", true), new Printer("Cellar", false));

  /** Why nothing is taken; empty when all is. */
  volatile Optional<String> jam = Optional.empty();

  final List<Order> orders = new CopyOnWriteArrayList<>();
  final List<PdfPage> pages = new CopyOnWriteArrayList<>();

  @Override
  public List<Printer> all() {
    return printers;
  }

  @Override
  public void print(PdfPage page, Order order) throws IOException {
    if (jam.isPresent()) {
      throw new IOException(jam.get());
    }
    pages.add(page);
    orders.add(order);
  }
}

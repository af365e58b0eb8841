package dev.inkwren.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkwren.render.pdf.Printers.Order;
import dev.inkwren.render.pdf.Printers.Printer;
import org.junit.jupiter.api.Test;

class CupsPrintersTest {

  @Test
  void namesTheUsualPrinterFirst() {
    assertThat(CupsPrinters.named("Attic\nCellar\n\nOffice_2\n", "Office_2"))
        .containsExactly(
            new Printer("Office_2", true),
            new Printer("Attic", false),
            new Printer("Cellar", false));
  }

  @Test
  void knowsNoUsualPrinterWhereCupsSaysThereIsNone() {
    assertThat(CupsPrinters.named("Attic\n", "destination"))
        .containsExactly(new Printer("Attic", false));
  }

  @Test
  void takesTitlesThatLookLikeOptionsForTitles() {
    assertThat(CupsPrinters.command(new Order(new Printer("Attic", true), "-o raw; ls", 2)))
        .containsExactly("lp", "-d", "Attic", "-n", "2", "-t", "-o raw; ls", "-");
  }
}

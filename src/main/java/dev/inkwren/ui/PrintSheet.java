package dev.inkwren.ui;

import dev.inkwren.render.pdf.PdfPage;
import dev.inkwren.render.pdf.Printers.Order;
import dev.inkwren.render.pdf.Printers.Printer;
import dev.inkwren.ui.dialog.Dialogs.Choice;
import dev.inkwren.ui.dialog.Dialogs.Weight;
import dev.inkwren.ui.preview.PageExport;
import dev.inkwren.ui.text.Texts;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.util.StringConverter;
import org.kordamp.ikonli.feather.Feather;

/**
 * Asks on which printer, and prints the page as the PDF has it. Whatever the system's printers are
 * asked for happens on a thread that nothing else waits for.
 */
final class PrintSheet {

  private static final int MOST_COPIES = 99;

  private final MainWindow window;
  private final Texts texts;
  private final String title;
  private final Consumer<Consumer<PageExport>> withPage;
  private final Runnable savePdf;
  private final ComboBox<Printer> printers = new ComboBox<>();
  private final Spinner<Integer> copies = new Spinner<>(1, MOST_COPIES, 1);

  /**
   * @param title under which the page stands in the printer's queue
   * @param withPage hands over the page as it stands, if there is one
   * @param savePdf what is offered where printing is not to be had
   */
  PrintSheet(
      MainWindow window, String title, Consumer<Consumer<PageExport>> withPage, Runnable savePdf) {
    this.window = window;
    this.texts = window.doors().texts();
    this.title = title;
    this.withPage = withPage;
    this.savePdf = savePdf;
  }

  /** Asks at once; the printers come as soon as the system has named them. */
  void show() {
    printers.setId("print-printer");
    printers.setPromptText(texts.get("print.looking"));
    printers.setConverter(new Names());
    printers.setMaxWidth(Double.MAX_VALUE);
    printers.setDisable(true);
    copies.setId("print-copies");
    GridPane grid = new GridPane();
    grid.setHgap(12);
    grid.setVgap(10);
    ColumnConstraints wide = new ColumnConstraints();
    wide.setHgrow(Priority.ALWAYS);
    grid.getColumnConstraints().addAll(new ColumnConstraints(), wide);
    row(grid, 0, "print.printer", printers);
    row(grid, 1, "print.copies", copies);
    window
        .dialogs()
        .show(
            Feather.PRINTER,
            texts.get("print.title"),
            grid,
            List.of(
                new Choice("print-now", texts.get("print.now"), Weight.DEFAULT, false, this::print),
                Choice.normal("print-cancel", texts.get("dialog.cancel"), () -> {})),
            480);
    later(
        () -> {
          List<Printer> all = window.doors().printers().all();
          return () -> found(all);
        });
  }

  private void row(GridPane grid, int row, String key, Control control) {
    Label label = new Label(texts.get(key));
    label.setLabelFor(control);
    control.setAccessibleText(texts.get(key));
    grid.addRow(row, new Node[] {label, control});
  }

  private void found(List<Printer> all) {
    if (printers.getScene() == null) {
      // The author has gone on without printing.
      return;
    }
    if (all.isEmpty()) {
      window
          .dialogs()
          .closeThen(() -> offerPdf(texts.get("print.none"), texts.get("print.no-printer")));
      return;
    }
    printers.getItems().setAll(all);
    printers.setValue(all.getFirst());
    printers.setDisable(false);
    window
        .dialogs()
        .button("print-now")
        .ifPresent(
            now -> {
              now.setDisable(false);
              now.requestFocus();
            });
  }

  private void print() {
    Order order = new Order(printers.getValue(), title, copies.getValue());
    withPage.accept(page -> print(page, order));
  }

  private void print(PageExport page, Order order) {
    window.notice(texts.get("print.making"));
    later(
        () -> {
          PaperCopy.Made made = new PaperCopy(texts).of(page);
          return () -> made(made, order);
        });
  }

  private void made(PaperCopy.Made made, Order order) {
    switch (made) {
      case PaperCopy.Printed printed when printed.gaps().isEmpty() -> send(printed.pdf(), order);
      case PaperCopy.Printed printed -> window.dialogs().whenFree(() -> askForGaps(printed, order));
      case PaperCopy.Failed failed -> {
        window.notice("");
        window.tell(failed.why());
      }
    }
  }

  /** Paper cannot be taken back: what will be missing on it is said before. */
  private void askForGaps(PaperCopy.Printed printed, Order order) {
    window
        .dialogs()
        .ask(
            Feather.PRINTER,
            texts.get("print.gaps"),
            String.join("\n\n", printed.gaps()),
            List.of(
                Choice.main(
                    "print-anyway", texts.get("print.anyway"), () -> send(printed.pdf(), order)),
                Choice.normal(
                    "print-cancel", texts.get("dialog.cancel"), () -> window.notice(""))));
  }

  private void send(PdfPage pdf, Order order) {
    later(
        () -> {
          Optional<String> refused = sent(pdf, order);
          return () -> refused.ifPresentOrElse(this::refused, () -> taken(order));
        });
  }

  private Optional<String> sent(PdfPage pdf, Order order) {
    try {
      window.doors().printers().print(pdf, order);
      return Optional.empty();
    } catch (IOException e) {
      String why = Objects.requireNonNullElse(e.getMessage(), e.toString());
      return Optional.of(texts.get("print.refused", order.printer().name(), why));
    }
  }

  private void taken(Order order) {
    window.notice(texts.get("print.sent", order.printer().name()));
  }

  private void refused(String why) {
    window.notice("");
    window.dialogs().whenFree(() -> offerPdf(texts.get("print.failed"), why));
  }

  private void offerPdf(String heading, String words) {
    window
        .dialogs()
        .ask(
            Feather.PRINTER,
            heading,
            words,
            List.of(
                Choice.main("print-pdf", texts.get("command.save-pdf"), savePdf),
                Choice.normal("dialog-close", texts.get("dialog.close"), () -> {})));
  }

  /** Does {@code task} on the printing thread and what it gives on the FX thread. */
  private void later(Supplier<Runnable> task) {
    Executor fx = window.doors().services().fxThread();
    window.doors().services().background().printing().execute(() -> fx.execute(task.get()));
  }

  private final class Names extends StringConverter<Printer> {
    @Override
    public String toString(Printer printer) {
      if (printer == null) {
        return "";
      }
      return printer.usual() ? texts.get("print.usual", printer.name()) : printer.name();
    }

    @Override
    public Printer fromString(String text) {
      return printers.getValue();
    }
  }
}

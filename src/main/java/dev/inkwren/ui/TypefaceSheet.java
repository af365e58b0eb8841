package dev.inkwren.ui;

import dev.inkwren.ui.WritingModes.Typeface;
import dev.inkwren.ui.dialog.Dialogs.Choice;
import dev.inkwren.ui.text.ShownBy;
import dev.inkwren.ui.text.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.layout.GridPane;
import javafx.scene.text.Font;
import org.kordamp.ikonli.feather.Feather;

/** Asks for typeface, size and width of the text; every choice is shown at once behind it. */
final class TypefaceSheet {

  private static final List<Integer> WIDTHS = List.of(0, 60, 72, 80, 100, 120);

  private final MainWindow window;
  private final Texts texts;
  private final ComboBox<String> family = new ComboBox<>();
  private final Spinner<Integer> size = new Spinner<>(9, 40, 15);
  private final ComboBox<Integer> columns = new ComboBox<>();

  TypefaceSheet(MainWindow window) {
    this.window = window;
    this.texts = window.doors().texts();
  }

  void show() {
    Typeface before = window.modes().typeface();
    List<String> families = new ArrayList<>(Font.getFamilies());
    families.addFirst("");
    fill(family, "typeface-family", families, before.family(), this::familyName);
    fill(columns, "typeface-columns", WIDTHS, before.columns(), this::widthName);
    size.setId("typeface-size");
    size.getValueFactory().setValue((int) Math.round(before.size()));
    size.valueProperty().addListener((property, was, is) -> wear());
    GridPane grid = new GridPane();
    grid.setHgap(12);
    grid.setVgap(10);
    row(grid, 0, "typeface.family", family);
    row(grid, 1, "typeface.size", size);
    row(grid, 2, "typeface.columns", columns);
    window
        .dialogs()
        .show(
            Feather.TYPE,
            texts.get("typeface.title"),
            grid,
            List.of(
                Choice.main("dialog-ok", texts.get("dialog.ok"), () -> {}),
                Choice.normal(
                    "dialog-cancel",
                    texts.get("dialog.cancel"),
                    () -> window.modes().setTypeface(before))),
            480);
  }

  private <T> void fill(
      ComboBox<T> box,
      String id,
      List<T> choices,
      T now,
      java.util.function.Function<T, String> name) {
    box.setId(id);
    box.getItems().setAll(choices);
    box.setConverter(new ShownBy<>(name));
    box.setValue(now);
    box.setMaxWidth(Double.MAX_VALUE);
    box.setOnAction(event -> wear());
  }

  private void row(GridPane grid, int row, String key, javafx.scene.control.Control control) {
    Label label = new Label(texts.get(key));
    label.setLabelFor(control);
    control.setAccessibleText(texts.get(key));
    grid.addRow(row, new Node[] {label, control});
  }

  private String familyName(String name) {
    return name.isEmpty() ? texts.get("typeface.best") : name;
  }

  private String widthName(int most) {
    return most == 0 ? texts.get("typeface.wide") : texts.get("typeface.most", most);
  }

  private void wear() {
    window
        .modes()
        .setTypeface(new Typeface(family.getValue(), size.getValue(), columns.getValue()));
  }
}

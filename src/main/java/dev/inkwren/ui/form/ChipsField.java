package dev.inkwren.ui.form;

import dev.inkwren.ui.text.ComposingText;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * A list of short texts as chips with a field behind the last one. Enter or a comma ends an item, a
 * space is part of it, Backspace in the empty field removes the last; the arrows walk the
 * suggestions. The order is the author's.
 */
public final class ChipsField extends FlowPane {

  /** Style class of the field behind the last chip. */
  static final String INPUT_STYLE = "chips-input";

  private static final PseudoClass FOCUSED_WITHIN = PseudoClass.getPseudoClass("typing");
  private static final PseudoClass FLAWED = PseudoClass.getPseudoClass("flawed");

  private final TextField input = new TextField();
  private final ComposingText composing = new ComposingText(input);
  private final SuggestionPopup suggestions;
  private final Consumer<String> add;
  private final IntConsumer remove;
  private final Function<String, String> removeLabel;
  private List<String> items = List.of();

  /**
   * @param suggest what may be meant by the text typed so far
   * @param add receives an item to be put behind the last one; never blank
   * @param remove receives the index of an item to be taken out, 0-based
   * @param removeLabel what a screen reader says for the button that removes an item
   */
  public ChipsField(
      Function<String, List<Suggestion>> suggest,
      Consumer<String> add,
      IntConsumer remove,
      Function<String, String> removeLabel) {
    this.add = add;
    this.remove = remove;
    this.removeLabel = removeLabel;
    this.suggestions = new SuggestionPopup(input, suggest, this::take);
    getStyleClass().add("chips-field");
    input.getStyleClass().add(INPUT_STYLE);
    input.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
    input.addEventFilter(KeyEvent.KEY_TYPED, this::keyTyped);
    input
        .focusedProperty()
        .addListener(
            (property, was, focused) -> {
              pseudoClassStateChanged(FOCUSED_WITHIN, focused);
              if (!focused) {
                endItem();
              }
            });
    setOnMouseClicked(event -> input.requestFocus());
    getChildren().add(input);
  }

  /** The field behind the last chip. */
  public TextField input() {
    return input;
  }

  /**
   * Shows these items; what is being typed stays.
   *
   * @param flawed those with a problem
   */
  public void show(List<String> newItems, Set<String> flawed) {
    if (!items.equals(newItems) || getChildren().size() != newItems.size() + 1) {
      items = List.copyOf(newItems);
      getChildren().remove(0, getChildren().size() - 1);
      for (int i = 0; i < items.size(); i++) {
        getChildren().add(i, chip(items.get(i), i));
      }
    }
    for (int i = 0; i < items.size(); i++) {
      getChildren().get(i).pseudoClassStateChanged(FLAWED, flawed.contains(items.get(i)));
    }
  }

  private HBox chip(String text, int index) {
    Label label = new Label(text);
    Button close = new Button(null, new FontIcon(Feather.X));
    close.getStyleClass().add("chip-remove");
    close.setAccessibleText(removeLabel.apply(text));
    close.setOnAction(
        event -> {
          remove.accept(index);
          input.requestFocus();
        });
    HBox chip = new HBox(label, close);
    chip.getStyleClass().add("chip");
    chip.setAccessibleRole(AccessibleRole.TEXT);
    chip.setAccessibleText(text);
    return chip;
  }

  private void keyPressed(KeyEvent event) {
    if (composing.now()) {
      return;
    }
    switch (event.getCode()) {
      case ENTER -> {
        if (!suggestions.chooseSelected()) {
          endItem();
        }
        event.consume();
      }
      case BACK_SPACE -> {
        if (input.getText().isEmpty() && !items.isEmpty()) {
          remove.accept(items.size() - 1);
          event.consume();
        }
      }
      case DOWN, UP -> {
        suggestions.move(event.getCode() == KeyCode.DOWN ? 1 : -1);
        event.consume();
      }
      case ESCAPE -> {
        if (suggestions.hide()) {
          event.consume();
        }
      }
      default -> suggestions.showSoon();
    }
  }

  private void keyTyped(KeyEvent event) {
    if (",".equals(event.getCharacter()) && !composing.now()) {
      endItem();
      event.consume();
    }
  }

  private void take(String text) {
    input.clear();
    add.accept(text);
  }

  private void endItem() {
    suggestions.hide();
    String text = input.getText().strip();
    if (!composing.now() && !text.isEmpty()) {
      take(text);
    }
  }
}

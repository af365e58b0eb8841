package dev.inkwren.ui.form;

import dev.inkwren.ui.text.ComposingText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * A list of short texts as chips with a field behind the last one. Enter or a comma ends an item, a
 * space is part of it, Backspace in the empty field removes the last; the arrows walk the
 * suggestions. The order is the author's: on a chip, Alt with an arrow moves it.
 */
public final class ChipsField extends FlowPane {

  /** Style class of the field behind the last chip. */
  static final String INPUT_STYLE = "chips-input";

  private static final PseudoClass FOCUSED_WITHIN = PseudoClass.getPseudoClass("typing");
  private static final KeyCombination BACK =
      new KeyCodeCombination(KeyCode.LEFT, KeyCombination.ALT_DOWN);
  private static final KeyCombination ON =
      new KeyCodeCombination(KeyCode.RIGHT, KeyCombination.ALT_DOWN);

  private static final PseudoClass FLAWED = PseudoClass.getPseudoClass("flawed");

  private final TextField input = new TextField();
  private final ComposingText composing = new ComposingText(input);
  private final SuggestionPopup suggestions;
  private final Items doing;
  private List<String> items = List.of();

  /** A move that was asked for; the chip keeps the focus if it is done. */
  private Optional<Move> moved = Optional.empty();

  private record Move(int to, List<String> order) {}

  /** What the chips stand for; places are 0-based. */
  public interface Items {

    /** What may be meant by the text typed so far. */
    List<Suggestion> suggest(String typed);

    /** Puts {@code item}, never blank, behind the last one. */
    void add(String item);

    void remove(int index);

    /** Takes the item at {@code from} to where the one at {@code to} is. */
    void move(int from, int to);

    /** What a screen reader says for the button that removes {@code item}. */
    String removeLabel(String item);

    /** Says which keys move a chip. */
    String moveHint(KeyCombination back, KeyCombination on);
  }

  /**
   * @param doing receives what the author does
   */
  public ChipsField(Items doing) {
    this.doing = doing;
    this.suggestions = new SuggestionPopup(input, doing::suggest, this::take);
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
    moved
        .filter(move -> move.order().equals(items))
        .ifPresent(move -> getChildren().get(move.to()).lookup(".chip-remove").requestFocus());
    moved = Optional.empty();
    for (int i = 0; i < items.size(); i++) {
      getChildren().get(i).pseudoClassStateChanged(FLAWED, flawed.contains(items.get(i)));
    }
  }

  private HBox chip(String text, int index) {
    Label label = new Label(text);
    Button close = new Button(null, new FontIcon(Feather.X));
    close.getStyleClass().add("chip-remove");
    close.setAccessibleText(doing.removeLabel(text));
    close.setAccessibleHelp(doing.moveHint(BACK, ON));
    close.setTooltip(new Tooltip(doing.removeLabel(text) + "\n" + doing.moveHint(BACK, ON)));
    close.setOnAction(
        event -> {
          doing.remove(index);
          input.requestFocus();
        });
    close.addEventFilter(KeyEvent.KEY_PRESSED, event -> moveBy(event, index));
    HBox chip = new HBox(label, close);
    chip.getStyleClass().add("chip");
    chip.setAccessibleRole(AccessibleRole.TEXT);
    chip.setAccessibleText(text);
    return chip;
  }

  private void moveBy(KeyEvent event, int index) {
    int to = BACK.match(event) ? index - 1 : ON.match(event) ? index + 1 : index;
    if (to == index) {
      return;
    }
    event.consume();
    if (to >= 0 && to < items.size()) {
      List<String> order = new ArrayList<>(items);
      order.add(to, order.remove(index));
      moved = Optional.of(new Move(to, order));
      doing.move(index, to);
    }
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
          doing.remove(items.size() - 1);
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
    doing.add(text);
  }

  private void endItem() {
    suggestions.hide();
    String text = input.getText().strip();
    if (!composing.now() && !text.isEmpty()) {
      take(text);
    }
  }
}

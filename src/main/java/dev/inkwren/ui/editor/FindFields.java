package dev.inkwren.ui.editor;

import dev.inkwren.ui.editor.Finder.Query;
import dev.inkwren.ui.text.ComposingText;
import java.util.List;
import java.util.ResourceBundle;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What the author sees and types of finding and replacing. */
final class FindFields {

  /** What the fields, buttons and keys ask for. */
  interface Deeds {
    void next();

    void previous();

    void replaceOne();

    void replaceAll();

    void close();

    /** Something else is sought. */
    void changed();

    /** Only the selection is searched from now on, or everything again. */
    void rescope(boolean selectionOnly);
  }

  private static final double NARROWEST_FIELD = 90;

  private final ResourceBundle words = ResourceBundle.getBundle("dev.inkwren.ui.editor.messages");
  private final Deeds deeds;
  private final VBox root = new VBox();
  private final TextField query = field("find-query", "find.query");
  private final TextField replacement = field("find-replacement", "find.replacement");
  private final ComposingText sought = new ComposingText(query);
  private final ComposingText instead = new ComposingText(replacement);
  private final ToggleButton matchCase = toggle("find-case", "Aa", "find.case");
  private final ToggleButton wholeWord = toggle("find-word", "W", "find.word");
  private final ToggleButton regex = toggle("find-regex", ".*", "find.regex");
  private final ToggleButton inSelection = toggle("find-selection", "[ ]", "find.selection");
  private final Label count = new Label();
  private final HBox replaceRow;

  FindFields(Deeds deeds) {
    this.deeds = deeds;
    count.setId("find-count");
    HBox findRow =
        new HBox(
            query,
            matchCase,
            wholeWord,
            regex,
            inSelection,
            button("find-previous", "↑", "find.previous", deeds::previous),
            button("find-next", "↓", "find.next", deeds::next),
            count,
            button("find-close", "×", "find.close", deeds::close));
    replaceRow =
        new HBox(
            replacement,
            button("find-replace", words.getString("find.replace"), "", deeds::replaceOne),
            button("find-replace-all", words.getString("find.replaceAll"), "", deeds::replaceAll));
    findRow.getStyleClass().add("find-row");
    replaceRow.getStyleClass().add("find-row");
    root.getChildren().addAll(findRow, replaceRow);
    root.getStyleClass().add("find-bar");
    root.setId("find-bar");
    show(false, false);
    HBox.setHgrow(query, Priority.ALWAYS);
    HBox.setHgrow(replacement, Priority.ALWAYS);
    sought.settledProperty().addListener((property, was, is) -> deeds.changed());
    List.of(matchCase, wholeWord, regex)
        .forEach(t -> t.selectedProperty().addListener((property, was, is) -> deeds.changed()));
    inSelection.selectedProperty().addListener((property, was, is) -> deeds.rescope(is));
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private TextField field(String id, String prompt) {
    TextField field = new TextField();
    field.setId(id);
    field.setMinWidth(NARROWEST_FIELD);
    field.setPromptText(words.getString(prompt));
    field.setAccessibleText(words.getString(prompt));
    return field;
  }

  private ToggleButton toggle(String id, String text, String tip) {
    ToggleButton toggle = new ToggleButton(text);
    toggle.setId(id);
    toggle.setMinWidth(Region.USE_PREF_SIZE);
    toggle.setFocusTraversable(false);
    toggle.setTooltip(new Tooltip(words.getString(tip)));
    toggle.setAccessibleText(words.getString(tip));
    return toggle;
  }

  private Button button(String id, String text, String tip, Runnable action) {
    Button button = new Button(text);
    button.setId(id);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setFocusTraversable(tip.isEmpty());
    button.setOnAction(event -> action.run());
    if (!tip.isEmpty()) {
      button.setTooltip(new Tooltip(words.getString(tip)));
      button.setAccessibleText(words.getString(tip));
    }
    return button;
  }

  private void pressed(KeyEvent event) {
    if (sought.now() || instead.now()) {
      return;
    }
    boolean inQuery = query.isFocused();
    switch (event.getCode()) {
      case ESCAPE -> deeds.close();
      case F3 -> step(event.isShiftDown());
      case ENTER -> {
        if (inQuery) {
          step(event.isShiftDown());
        } else if (replacement.isFocused()) {
          deeds.replaceOne();
        } else {
          return;
        }
      }
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void step(boolean back) {
    if (back) {
      deeds.previous();
    } else {
      deeds.next();
    }
  }

  Node root() {
    return root;
  }

  boolean isShown() {
    return root.isVisible();
  }

  void show(boolean shown, boolean withReplace) {
    root.setVisible(shown);
    root.setManaged(shown);
    replaceRow.setVisible(withReplace);
    replaceRow.setManaged(withReplace);
  }

  /** Seeks {@code text} from now on. */
  void seek(String text) {
    query.setText(text);
  }

  /** Puts the keyboard into the field. */
  void focus() {
    query.requestFocus();
    query.selectAll();
  }

  void setInSelection(boolean on) {
    inSelection.setSelected(on);
  }

  boolean isInSelection() {
    return inSelection.isSelected();
  }

  /** What is sought, without a syllable that is still being composed. */
  Query asked() {
    return new Query(
        sought.settled(), regex.isSelected(), matchCase.isSelected(), wholeWord.isSelected());
  }

  /** What is to be put in its place. */
  String replacement() {
    return instead.settled();
  }

  /** Says how many were found, or why nothing can be. */
  void tell(String told) {
    count.setText(told);
  }
}

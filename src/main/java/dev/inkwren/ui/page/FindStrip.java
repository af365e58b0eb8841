package dev.inkwren.ui.page;

import dev.inkwren.ui.text.ComposingText;
import dev.inkwren.ui.text.Texts;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Finds words on the page: Enter and F3 go on, with Shift back, Escape closes. */
public final class FindStrip {

  /** What can be searched. */
  public interface Page {
    /** Selects the next (or previous) place with {@code text}; false when there is none. */
    boolean find(String text, boolean back);

    /** How often {@code text} stands there. */
    int matches(String text);
  }

  private final Texts texts;
  private final Page page;
  private final Runnable closed;
  private final TextField words = new TextField();
  private final ReadOnlyStringProperty sought = ComposingText.settledText(words);
  private final Label count = new Label();
  private final HBox root = new HBox();

  /**
   * @param closed told when the author is done
   */
  public FindStrip(Texts texts, Page page, Runnable closed) {
    this.texts = texts;
    this.page = page;
    this.closed = closed;
    words.setId("preview-find");
    words.setPromptText(texts.get("preview.find"));
    words.setAccessibleText(texts.get("preview.find"));
    sought.addListener((property, was, is) -> search(false));
    HBox.setHgrow(words, Priority.ALWAYS);
    count.setId("preview-find-count");
    count.getStyleClass().add("form-hint");
    root.getChildren()
        .setAll(
            words,
            count,
            button("previous", Feather.CHEVRON_UP, () -> search(true)),
            button("next", Feather.CHEVRON_DOWN, () -> search(false)),
            button("close", Feather.X, closed));
    root.getStyleClass().addAll("pane-bar", "page-find");
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private Button button(String name, Feather icon, Runnable action) {
    Button button = new Button(null, new FontIcon(icon));
    button.setId("preview-find-" + name);
    String word = texts.get("preview.find." + name);
    button.setTooltip(new Tooltip(word));
    button.setAccessibleText(word);
    button.setOnAction(event -> action.run());
    return button;
  }

  private void pressed(KeyEvent event) {
    boolean onward = event.getCode() == KeyCode.F3;
    onward |= event.getCode() == KeyCode.ENTER && words.isFocused();
    if (event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      closed.run();
    } else if (onward) {
      event.consume();
      search(event.isShiftDown());
    }
  }

  private void search(boolean back) {
    String text = sought.get();
    int found = text.isEmpty() ? 0 : page.matches(text);
    if (found > 0) {
      page.find(text, back);
    }
    count.setText(text.isEmpty() ? "" : texts.get("preview.find.count", found));
  }

  /** What is put into the window. */
  public Node root() {
    return root;
  }

  /** Puts the caret into the field. */
  public void focus() {
    words.requestFocus();
    words.selectAll();
  }
}

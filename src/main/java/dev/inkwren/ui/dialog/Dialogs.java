package dev.inkwren.ui.dialog;

import atlantafx.base.controls.ModalPane;
import dev.inkwren.ui.text.Texts;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Questions and plans, shown on a sheet over the window. Escape means the last choice, Enter the
 * first one that is the default; the focus returns to where it was.
 */
public final class Dialogs {

  /** How much a choice weighs. */
  public enum Weight {
    DEFAULT,
    NORMAL,
    DANGER
  }

  /**
   * One button.
   *
   * @param id of the button, for tests
   * @param possible false greys it out
   */
  public record Choice(String id, String label, Weight weight, boolean possible, Runnable action) {

    /** What Enter means. */
    public static Choice main(String id, String label, Runnable action) {
      return new Choice(id, label, Weight.DEFAULT, true, action);
    }

    /** Another way. */
    public static Choice normal(String id, String label, Runnable action) {
      return new Choice(id, label, Weight.NORMAL, true, action);
    }

    /** What takes something away; never meant by Enter alone. */
    public static Choice danger(String id, String label, Runnable action) {
      return new Choice(id, label, Weight.DANGER, true, action);
    }
  }

  private static final double SHEET_WIDTH = 520;

  /** Leaves room for the sheet's margins and a bar. */
  private static final double TEXT_WIDTH = 460;

  private final Texts texts;
  private final ModalPane pane = new ModalPane();
  private @Nullable Node focusBefore;
  private final Deque<Runnable> waiting = new ArrayDeque<>();
  private Optional<Choice> onEscape = Optional.empty();
  private Optional<Button> firstFocus = Optional.empty();

  /** True until the first key is pressed on the sheet. */
  private boolean opening;

  /** No sheet is open yet. */
  public Dialogs(Texts texts) {
    this.texts = texts;
    pane.setPersistent(true);
    pane.setFocusTraversable(false);
    pane.setInTransitionFactory(null);
    pane.setOutTransitionFactory(null);
    pane.addEventFilter(KeyEvent.KEY_PRESSED, this::escape);
    pane.addEventFilter(KeyEvent.KEY_PRESSED, event -> opening = false);
    pane.addEventFilter(KeyEvent.KEY_TYPED, this::swallowOpeningKey);
    pane.addEventHandler(KeyEvent.KEY_PRESSED, this::stopShortcut);
    pane.sceneProperty()
        .addListener(
            (property, was, scene) -> {
              if (scene != null) {
                scene.focusOwnerProperty().addListener((focus, before, now) -> keepFocus(now));
              }
            });
  }

  /** The layer to put over the window. */
  public Node root() {
    return pane;
  }

  /** Whether a sheet lies over the window. */
  public boolean isOpen() {
    return pane.isDisplay();
  }

  /** What is typed while a sheet is open must not reach the text below it. */
  private void keepFocus(@Nullable Node owner) {
    boolean inside = false;
    for (Node at = owner; at != null; at = at.getParent()) {
      inside |= at.equals(pane);
    }
    if (isOpen() && !inside) {
      firstFocus.ifPresent(Node::requestFocus);
    }
  }

  /** The character of the shortcut that opened the sheet must not land in its first field. */
  private void swallowOpeningKey(KeyEvent event) {
    if (opening) {
      event.consume();
    }
  }

  /** The window's shortcuts wait until the sheet is answered; what a control takes is its own. */
  private void stopShortcut(KeyEvent event) {
    if (isOpen() && (event.isShortcutDown() || event.getCode().isFunctionKey())) {
      event.consume();
    }
  }

  private void escape(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && isOpen()) {
      event.consume();
      Optional<Choice> choice = onEscape;
      closeThen(() -> choice.ifPresent(c -> c.action().run()));
    }
  }

  /** Shows what {@code sheet} shows as soon as no other sheet is open. */
  public void whenFree(Runnable sheet) {
    waiting.add(sheet);
    next();
  }

  private void next() {
    if (!isOpen() && !waiting.isEmpty()) {
      waiting.poll().run();
    }
  }

  /**
   * Asks.
   *
   * @param choices left to right; the last one is what Escape means
   */
  public void ask(Ikon icon, String title, String text, List<Choice> choices) {
    Label message = new Label(text);
    message.setWrapText(true);
    message.getStyleClass().add("dialog-text");
    message.setPrefWidth(TEXT_WIDTH);
    show(icon, title, message, choices, SHEET_WIDTH);
    // The sheet asks how high the text is without saying how wide, and would cut wrapped lines.
    message.setPrefHeight(message.prefHeight(TEXT_WIDTH));
  }

  /** Tells something that has to be read. */
  public void tell(Ikon icon, String title, String text) {
    ask(icon, title, text, List.of(Choice.main("dialog-ok", texts.get("dialog.ok"), () -> {})));
  }

  /**
   * Shows {@code content} on a sheet {@code width} pixels wide; it scrolls when it is too high. The
   * caller may focus what is in it at once.
   *
   * @param choices left to right; the last one is what Escape means
   */
  public void show(Ikon icon, String title, Node content, List<Choice> choices, double width) {
    Label heading = new Label(title);
    heading.getStyleClass().add("dialog-title");
    heading.setWrapText(true);
    FontIcon symbol = new FontIcon(icon);
    symbol.getStyleClass().add("dialog-icon");
    HBox top = new HBox(12, symbol, heading);
    top.setAlignment(Pos.CENTER_LEFT);
    ScrollPane scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("dialog-content");
    VBox.setVgrow(scroll, Priority.SOMETIMES);
    VBox sheet = new VBox(16, top, scroll, buttons(choices));
    sheet.getStyleClass().add("dialog-sheet");
    sheet.setMaxWidth(width);
    sheet.setMaxHeight(Region.USE_PREF_SIZE);
    sheet.setAccessibleText(title);
    if (!isOpen() && pane.getScene() != null) {
      focusBefore = pane.getScene().getFocusOwner();
    }
    onEscape = choices.isEmpty() ? Optional.empty() : Optional.of(choices.getLast());
    opening = true;
    pane.show(sheet);
    // Without skins the content is not in the scene yet and could not be given the focus.
    pane.applyCss();
    firstFocus = choices.isEmpty() ? Optional.empty() : button(choices.getLast().id());
    firstFocus.ifPresent(Node::requestFocus);
  }

  private HBox buttons(List<Choice> choices) {
    HBox row = new HBox(8);
    row.setAlignment(Pos.CENTER_RIGHT);
    for (Choice choice : choices) {
      Button button = new Button(choice.label());
      button.setId(choice.id());
      button.setDisable(!choice.possible());
      button.setDefaultButton(choice.weight() == Weight.DEFAULT);
      switch (choice.weight()) {
        case DEFAULT -> button.getStyleClass().add("accent");
        case DANGER -> button.getStyleClass().add("danger");
        case NORMAL -> {}
      }
      button.setOnAction(event -> closeThen(choice.action()));
      row.getChildren().add(button);
    }
    return row;
  }

  /**
   * The button of the sheet that is open, for a choice that becomes possible or gets another name
   * while the author decides.
   *
   * @param id of its {@link Choice}
   */
  public Optional<Button> button(String id) {
    return isOpen() && pane.getContent() != null
        ? Optional.ofNullable((Button) pane.getContent().lookup("#" + id))
        : Optional.empty();
  }

  /** Takes the sheet away without any choice, does {@code action}, then shows what has waited. */
  public void closeThen(Runnable action) {
    close();
    action.run();
    next();
  }

  private void close() {
    onEscape = Optional.empty();
    pane.hide(true);
    Node before = focusBefore;
    focusBefore = null;
    if (before != null && before.getScene() != null) {
      before.requestFocus();
    }
  }
}

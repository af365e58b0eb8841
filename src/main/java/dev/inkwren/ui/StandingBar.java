package dev.inkwren.ui;

import dev.inkwren.session.EditorSession;
import dev.inkwren.session.SaveState;
import dev.inkwren.store.ProcessMark;
import dev.inkwren.ui.text.Texts;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * A strip above the text that says when something is between it and its file, and what can be done.
 * It takes neither the focus nor a key; writing goes on under it.
 */
final class StandingBar {

  /** Id of the strip, for tests. */
  static final String ID = "standing";

  private record Offer(String id, Runnable action) {}

  private final MainWindow window;
  private final Texts texts;
  private final FontIcon icon = new FontIcon(Feather.ALERT_TRIANGLE);
  private final Label message = new Label();
  private final FlowPane offers = new FlowPane(6, 4);
  private final HBox root = new HBox(10);
  private Optional<EditorSession> shown = Optional.empty();
  private final ChangeListener<SaveState> onState = (property, was, is) -> refresh();
  private final ChangeListener<Optional<ProcessMark>> onHolder = (property, was, is) -> refresh();
  private final ChangeListener<Number> onReload = (property, was, is) -> sayReloaded();

  StandingBar(MainWindow window) {
    this.window = window;
    this.texts = window.doors().texts();
    root.setId(ID);
    root.getStyleClass().add("standing-bar");
    message.setWrapText(true);
    message.setMinHeight(Region.USE_PREF_SIZE);
    VBox words = new VBox(6, message, offers);
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    root.getChildren().setAll(icon, words);
    root.setOnKeyPressed(
        pressed -> {
          if (pressed.getCode() == KeyCode.ESCAPE) {
            handBack();
          }
        });
    hide();
  }

  Node root() {
    return root;
  }

  /** Speaks about {@code session} from now on. */
  void show(Optional<EditorSession> session) {
    shown.ifPresent(
        old -> {
          old.standing().state().removeListener(onState);
          old.standing().heldBy().removeListener(onHolder);
          old.standing().reloads().removeListener(onReload);
        });
    shown = session;
    session.ifPresent(
        now -> {
          now.standing().state().addListener(onState);
          now.standing().heldBy().addListener(onHolder);
          now.standing().reloads().addListener(onReload);
        });
    refresh();
  }

  private void sayReloaded() {
    window.notice(texts.get("standing.reloaded"));
  }

  private void refresh() {
    shown.ifPresentOrElse(this::showStanding, this::hide);
  }

  private void hide() {
    handBack();
    root.setVisible(false);
    root.setManaged(false);
  }

  private void showStanding(EditorSession session) {
    switch (session.standing().state().get()) {
      case SaveState.Conflict conflict ->
          say(Feather.ALERT_OCTAGON, texts.get("standing.conflict"), conflict(session, conflict));
      case SaveState.Gone gone -> gone(session, gone.movedTo());
      case SaveState.ReadOnly looked ->
          say(Feather.LOCK, looked.message(), charsets(session, looked));
      case SaveState.OutsideSite outside ->
          say(
              Feather.ALERT_OCTAGON,
              texts.get("save.outside", outside.realPath()),
              List.of(saveAs(session)));
      default ->
          session
              .standing()
              .heldBy()
              .get()
              .ifPresentOrElse(
                  holder ->
                      say(
                          Feather.USERS,
                          texts.get("standing.held", holder.pid(), holder.host()),
                          held(session)),
                  this::hide);
    }
  }

  private List<Offer> conflict(EditorSession session, SaveState.Conflict conflict) {
    return List.of(
        new Offer("compare", () -> new ConflictSheet(window).show(session, conflict)),
        new Offer("theirs", () -> session.standing().takeTheirs(conflict)),
        new Offer("mine", () -> session.overwrite(conflict.stamp())),
        saveAs(session));
  }

  private List<Offer> held(EditorSession session) {
    return List.of(
        new Offer("take-over", () -> window.workspace().takeOver(session)), saveAs(session));
  }

  private Offer saveAs(EditorSession session) {
    return new Offer("save-as", () -> SaveAs.ask(window, session));
  }

  private void gone(EditorSession session, Optional<Path> movedTo) {
    List<Offer> possible = new ArrayList<>();
    movedTo.ifPresent(
        path -> possible.add(new Offer("follow", () -> session.standing().follow(path))));
    possible.add(new Offer("recreate", () -> session.standing().recreate()));
    possible.add(saveAs(session));
    String text =
        movedTo
            .map(path -> texts.get("standing.moved", path.getFileName()))
            .orElse(texts.get("standing.gone"));
    say(Feather.ALERT_OCTAGON, text, possible);
  }

  private List<Offer> charsets(EditorSession session, SaveState.ReadOnly looked) {
    List<Offer> possible = new ArrayList<>();
    possible.add(
        new Offer(
            "show-place",
            () -> {
              window.tabs().viewOf(session).goTo(looked.offset());
              window.tabs().viewOf(session).focus();
            }));
    for (String name : looked.charsets()) {
      String id = "convert-" + name;
      possible.add(new Offer(id, () -> session.standing().convert(Charset.forName(name))));
    }
    return possible;
  }

  private void say(Feather symbol, String text, List<Offer> possible) {
    icon.setIconCode(symbol);
    message.setText(text);
    root.setAccessibleText(text);
    offers.setManaged(!possible.isEmpty());
    handBack();
    offers.getChildren().setAll(possible.stream().map(this::button).toList());
    root.setVisible(true);
    root.setManaged(true);
  }

  /** Puts the keyboard on the first thing that can be done; Escape goes back to the text. */
  void focus() {
    offers.getChildren().stream().findFirst().ifPresent(Node::requestFocus);
  }

  /** Before what has the keyboard goes. */
  private void handBack() {
    if (root.isFocusWithin()) {
      shown.ifPresent(session -> window.tabs().viewOf(session).focus());
    }
  }

  private Button button(Offer offer) {
    boolean convert = offer.id().startsWith("convert-");
    String label =
        convert
            ? texts.get("standing.convert", readable(offer.id().substring("convert-".length())))
            : texts.get("standing." + offer.id());
    Button button = new Button(label);
    button.setId("standing-" + offer.id());
    button.getStyleClass().add("small");
    button.setOnAction(event -> offer.action().run());
    return button;
  }

  /** The name that Korean authors know, not Java's. */
  private static String readable(String charset) {
    return charset.equals("x-windows-949") ? "CP949" : charset;
  }
}

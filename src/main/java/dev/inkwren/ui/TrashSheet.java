package dev.inkwren.ui;

import dev.inkwren.post.Post;
import dev.inkwren.store.ChangeOutcome;
import dev.inkwren.store.ChangeOutcome.Trashed;
import dev.inkwren.ui.dialog.Dialogs.Choice;
import dev.inkwren.ui.list.ItemCell;
import dev.inkwren.ui.text.Texts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The site's deleted posts: what they held, and the way back. */
final class TrashSheet {

  /** Id of the list. */
  static final String LIST_ID = "trash-list";

  /** Id of the button that restores the chosen post. */
  static final String RESTORE_ID = "trash-restore";

  private static final int MOST_SHOWN = 20_000;

  private final MainWindow window;
  private final Texts texts;
  private final ListView<Trashed> list = new ListView<>();
  private final TextArea content = new TextArea();

  TrashSheet(MainWindow window) {
    this.window = window;
    this.texts = window.doors().texts();
  }

  void show() {
    window.workspace().changes().trash(this::show);
  }

  private void show(List<Trashed> trashed) {
    list.setId(LIST_ID);
    list.getStyleClass().add("sheet-list");
    list.setAccessibleText(texts.get("trash.title"));
    list.setCellFactory(view -> new Cell());
    list.getItems().setAll(trashed);
    list.setPrefSize(320, 360);
    list.setMinWidth(240);
    Label none = new Label(texts.get("trash.none"));
    none.getStyleClass().add("empty-text");
    list.setPlaceholder(none);
    content.setEditable(false);
    content.setWrapText(true);
    content.getStyleClass().add("trash-content");
    content.setAccessibleText(texts.get("trash.content"));
    HBox.setHgrow(content, Priority.ALWAYS);
    list.getSelectionModel()
        .selectedItemProperty()
        .addListener((property, old, is) -> content.setText(is == null ? "" : beginning(is)));
    window
        .dialogs()
        .show(
            Feather.TRASH_2,
            texts.get("trash.title"),
            new HBox(12, list, content),
            choices(!trashed.isEmpty()),
            860);
    list.getSelectionModel().selectFirst();
    list.requestFocus();
  }

  /** Enough to recognise the post by; all of a huge one would keep the window waiting. */
  private static String beginning(Trashed post) {
    String text = post.text().text();
    return text.length() <= MOST_SHOWN ? text : text.substring(0, MOST_SHOWN) + "…";
  }

  private List<Choice> choices(boolean any) {
    List<Choice> choices = new ArrayList<>();
    if (any) {
      choices.add(
          Choice.danger(
              "trash-forget", texts.get("trash.forget"), () -> onChosen(this::askForget)));
      choices.add(
          Choice.main(RESTORE_ID, texts.get("trash.restore"), () -> onChosen(this::restore)));
    }
    choices.add(Choice.normal("trash-close", texts.get("dialog.close"), () -> {}));
    return choices;
  }

  private void onChosen(Consumer<Trashed> action) {
    Trashed chosen = list.getSelectionModel().getSelectedItem();
    if (chosen != null) {
      action.accept(chosen);
    }
  }

  private void restore(Trashed post) {
    Path file = window.workspace().site().get().root().resolve(post.path());
    window
        .workspace()
        .changes()
        .undo(
            post.undo(),
            outcome -> {
              if (outcome instanceof ChangeOutcome.Done) {
                window.notice(texts.get("trash.restored", post.path()));
                window.open(file);
              } else {
                Outcomes.tell(window, outcome);
              }
            });
  }

  private void askForget(Trashed post) {
    window
        .dialogs()
        .ask(
            Feather.ALERT_TRIANGLE,
            texts.get("trash.forget.title", title(post)),
            texts.get("trash.forget.text"),
            List.of(
                Choice.danger("forget-do", texts.get("trash.forget"), () -> forget(post)),
                Choice.main("forget-cancel", texts.get("dialog.cancel"), this::show)));
  }

  private void forget(Trashed post) {
    window
        .workspace()
        .changes()
        .forget(
            post.undo(),
            failure -> failure.ifPresentOrElse(window::tell, () -> new TrashSheet(window).show()));
  }

  private static String title(Trashed post) {
    return Post.of(post.text()).title().orElse(post.path());
  }

  private final class Cell extends ItemCell<Trashed> {

    private final Label title = new Label();
    private final Label place = new Label();
    private final VBox box = new VBox(2, title, place);

    Cell() {
      title.getStyleClass().add("post-title");
      place.getStyleClass().add("form-hint");
      box.setMaxWidth(Double.MAX_VALUE);
    }

    @Override
    protected void show(Trashed post) {
      title.setText(title(post));
      place.setText(ChangesSheet.time(post.undo().doneMillis(), texts) + "  ·  " + post.path());
      show(box, title.getText() + ", " + place.getText());
    }
  }
}

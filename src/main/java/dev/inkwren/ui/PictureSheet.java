package dev.inkwren.ui;

import dev.inkwren.post.Slugs;
import dev.inkwren.session.EditorSession;
import dev.inkwren.session.PictureDraft;
import dev.inkwren.session.PictureDraft.Picture;
import dev.inkwren.session.PictureDraft.State;
import dev.inkwren.session.PictureSource;
import dev.inkwren.ui.dialog.Dialogs.Choice;
import dev.inkwren.ui.editor.EditorView;
import dev.inkwren.ui.editor.HeldPlace;
import dev.inkwren.ui.text.ComposingText;
import dev.inkwren.ui.text.Texts;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Asks once under which name, where, and with which words a picture goes into the post. */
final class PictureSheet {

  /** Id of the button that inserts. */
  static final String DO_ID = "picture-do";

  private static final double VIEW_WIDTH = 200;
  private static final double VIEW_HEIGHT = 150;
  private static final String WIDTH_SETTING = "picture.width";

  private final MainWindow window;
  private final Texts texts;
  private final TextField alt = new TextField();
  private final TextField name = new TextField();
  private final TextField folder = new TextField();
  private final ReadOnlyStringProperty writtenName = ComposingText.settledText(name);
  private final ReadOnlyStringProperty writtenFolder = ComposingText.settledText(folder);
  private final CheckBox narrow = new CheckBox();
  private final Spinner<Integer> width;
  private final Label told = new Label();
  private final ImageView view = new ImageView();
  private final Button insert = new Button();
  private boolean filled;
  private boolean named;

  PictureSheet(MainWindow window) {
    this.window = window;
    this.texts = window.doors().texts();
    int usual = (int) window.doors().memory().number(WIDTH_SETTING, 1600);
    width = new Spinner<>(100, 10_000, Math.clamp(usual, 100, 10_000), 100);
  }

  /**
   * Asks about {@code source}, then puts it where {@code place} is held.
   *
   * @param behind written behind the picture
   * @param then what follows whether or not the picture was inserted: the next one
   */
  void ask(
      EditorSession session, PictureSource source, HeldPlace place, String behind, Runnable then) {
    EditorView editor = window.tabs().viewOf(session);
    Optional<PictureDraft> begun = PictureDraft.begin(session, window.doors().services(), source);
    if (begun.isEmpty()) {
      editor.aids().release(place);
      window
          .dialogs()
          .tell(Feather.IMAGE, texts.get("picture.title"), texts.get("picture.nowhere"));
      return;
    }
    PictureDraft draft = begun.get();
    draft.picture().addListener((property, old, now) -> show(draft, now));
    wire(
        draft,
        () ->
            finish(
                draft,
                markdown -> {
                  editor.aids().insert(place, markdown + behind);
                  editor.focus();
                  then.run();
                }));
    window
        .dialogs()
        .show(
            Feather.IMAGE,
            texts.get("picture.title"),
            content(draft),
            List.of(
                Choice.normal(
                    "picture-cancel",
                    texts.get("dialog.cancel"),
                    () -> {
                      editor.aids().release(place);
                      then.run();
                    })),
            640);
    show(draft, draft.picture().get());
    alt.requestFocus();
  }

  private void wire(PictureDraft draft, Runnable done) {
    named(alt, "picture-alt");
    named(name, "picture-name");
    named(folder, "picture-folder");
    narrow.setId("picture-narrow");
    narrow.setText(texts.get("picture.narrow"));
    width.setId("picture-width");
    width.setEditable(true);
    width.setPrefWidth(110);
    width.getEditor().setAccessibleText(texts.get("picture.width"));
    width.disableProperty().bind(narrow.selectedProperty().not());
    writtenName.addListener((property, old, text) -> placed(draft));
    writtenFolder.addListener((property, old, text) -> placed(draft));
    name.setOnKeyTyped(event -> named = true);
    insert.setId(DO_ID);
    insert.setText(texts.get("picture.do"));
    insert.setDefaultButton(true);
    insert.getStyleClass().add("accent");
    insert.setOnAction(event -> done.run());
  }

  private void named(TextField field, String id) {
    field.setId(id);
    field.setAccessibleText(texts.get(id.replace('-', '.')));
  }

  private void placed(PictureDraft draft) {
    if (filled) {
      draft.place(writtenFolder.get(), writtenName.get());
    }
  }

  private VBox content(PictureDraft draft) {
    StackPane frame = new StackPane(new FontIcon(Feather.IMAGE), view);
    frame.getStyleClass().add("picture-frame");
    frame.setMinSize(VIEW_WIDTH, VIEW_HEIGHT);
    frame.setMaxSize(VIEW_WIDTH, VIEW_HEIGHT);
    view.setFitWidth(VIEW_WIDTH);
    view.setFitHeight(VIEW_HEIGHT);
    view.setPreserveRatio(true);
    Label ending = new Label("." + draft.extension());
    HBox nameRow = new HBox(4, name, ending);
    nameRow.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(name, Priority.ALWAYS);
    VBox fields =
        new VBox(
            4,
            label("picture.alt"),
            alt,
            label("picture.name"),
            nameRow,
            label("picture.folder"),
            folder);
    HBox.setHgrow(fields, Priority.ALWAYS);
    HBox narrowRow = new HBox(8, narrow, width, new Label(texts.get("picture.pixels")));
    narrowRow.setAlignment(Pos.CENTER_LEFT);
    told.setWrapText(true);
    told.setMinHeight(Region.USE_PREF_SIZE);
    told.setId("picture-told");
    HBox last = new HBox(12, told, insert);
    told.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(told, Priority.ALWAYS);
    last.setAlignment(Pos.CENTER_RIGHT);
    insert.setMinWidth(Region.USE_PREF_SIZE);
    return new VBox(12, new HBox(16, frame, fields), narrowRow, last);
  }

  private Node label(String key) {
    Label label = new Label(texts.get(key));
    label.getStyleClass().add("form-label");
    return label;
  }

  private void show(PictureDraft draft, Picture picture) {
    if (!filled && picture.state() != State.READING) {
      fill(draft);
    }
    narrow.setDisable(picture.width() <= 0);
    insert.setDisable(picture.state() != State.READY);
    told.setGraphic(picture.state() == State.READY ? null : new FontIcon(Feather.ALERT_TRIANGLE));
    told.setText(
        switch (picture.state()) {
          case READING -> texts.get("picture.reading");
          case READY ->
              texts.get(
                  draft.isThere() ? "picture.there" : "picture.ready",
                  picture.path(),
                  Math.max(1, picture.bytes() / 1024));
          case TAKEN -> texts.get("picture.taken", picture.problem());
          case UNREACHABLE -> texts.get("picture.unreachable", picture.problem());
          case REFUSED -> texts.get("picture.refused", picture.problem());
        });
  }

  private void fill(PictureDraft draft) {
    name.setText(draft.name());
    folder.setText(draft.folder());
    name.setDisable(draft.isThere());
    folder.setDisable(draft.isThere());
    filled = true;
    draft
        .content()
        .ifPresent(
            bytes ->
                window
                    .doors()
                    .services()
                    .make(
                        () ->
                            new Image(
                                new ByteArrayInputStream(bytes),
                                2 * VIEW_WIDTH,
                                2 * VIEW_HEIGHT,
                                true,
                                true),
                        view::setImage));
    if (draft.isNameless()) {
      ComposingText.settledText(alt).addListener((property, old, text) -> nameAfter(text));
    }
  }

  /** A screenshot has no name; the words for it make one until the author gives another. */
  private void nameAfter(String words) {
    String slug = Slugs.slugify(words);
    if (!named && !slug.isEmpty()) {
      name.setText(slug);
    }
  }

  private void finish(PictureDraft draft, Consumer<String> written) {
    insert.setDisable(true);
    int most = narrow.isSelected() && !narrow.isDisabled() ? width.getValue() : 0;
    if (most > 0) {
      window.doors().memory().put(WIDTH_SETTING, most);
    }
    draft.finish(
        alt.getText(),
        most,
        markdown -> {
          window.notice(texts.get("picture.done", draft.picture().get().path()));
          window.workspace().refreshSite();
          window.dialogs().closeThen(() -> written.accept(markdown));
        },
        why -> {
          told.setText(texts.get("picture.refused", why));
          insert.setDisable(false);
        });
  }
}

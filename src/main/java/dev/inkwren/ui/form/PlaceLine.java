package dev.inkwren.ui.form;

import dev.inkwren.session.FormPlace;
import dev.inkwren.ui.text.Texts;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** File name and slug of the post, below its title. */
final class PlaceLine {

  private final Texts texts;
  private final Label file = new Label(null, new FontIcon(Feather.FILE_TEXT));
  private final Label slug = new Label(null, new FontIcon(Feather.HASH));
  private final Button rename = new Button(null, new FontIcon(Feather.EDIT_3));
  private final HBox named = new HBox(4, slug, rename);
  private final HBox box = new HBox(14, file, named);
  private Optional<FormPlace> shown = Optional.empty();

  /**
   * @param onRename asks for another slug
   */
  PlaceLine(Texts texts, Runnable onRename) {
    this.texts = texts;
    file.setId("form-file");
    slug.setId("form-slug");
    file.getStyleClass().add("form-place");
    slug.getStyleClass().add("form-place");
    file.setMinWidth(60);
    rename.setId("form-rename");
    rename.getStyleClass().addAll("flat", "form-rename");
    rename.setTooltip(new Tooltip(texts.get("command.rename-post")));
    rename.setAccessibleText(texts.get("command.rename-post"));
    rename.setOnAction(event -> onRename.run());
    named.setAlignment(Pos.CENTER_LEFT);
    box.setAlignment(Pos.CENTER_LEFT);
  }

  Node node() {
    return box;
  }

  void show(FormPlace place) {
    if (Optional.of(place).equals(shown)) {
      return;
    }
    shown = Optional.of(place);
    file.setText(place.fileName().isEmpty() ? texts.get("form.file.none") : place.fileName());
    file.setTooltip(new Tooltip(texts.get("form.file.help", place.fileName())));
    slug.setText(place.slug());
    slug.setVisible(!place.slug().isEmpty());
    rename.setVisible(!place.slug().isEmpty());
    slug.setTooltip(new Tooltip(texts.get("form.slug.help")));
  }
}

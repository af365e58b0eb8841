package dev.inkwren.ui.form;

import dev.inkwren.session.FormPlace;
import dev.inkwren.ui.text.Texts;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** File name and slug of the post, below its title. */
final class PlaceLine {

  private final Texts texts;
  private final Label file = new Label(null, new FontIcon(Feather.FILE_TEXT));
  private final Label slug = new Label(null, new FontIcon(Feather.HASH));
  private final HBox box = new HBox(14, file, slug);

  PlaceLine(Texts texts) {
    this.texts = texts;
    file.setId("form-file");
    slug.setId("form-slug");
    file.getStyleClass().add("form-place");
    slug.getStyleClass().add("form-place");
    file.setMinWidth(60);
    HBox.setHgrow(slug, Priority.ALWAYS);
  }

  Node node() {
    return box;
  }

  void show(FormPlace place) {
    file.setText(place.fileName().isEmpty() ? texts.get("form.file.none") : place.fileName());
    file.setTooltip(new Tooltip(texts.get("form.file.help", place.fileName())));
    slug.setText(place.slug());
    slug.setVisible(!place.slug().isEmpty());
    slug.setTooltip(new Tooltip(texts.get("form.slug.help")));
  }
}

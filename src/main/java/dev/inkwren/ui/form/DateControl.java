package dev.inkwren.ui.form;

import dev.inkwren.post.PostDate;
import dev.inkwren.profile.FieldSpec;
import dev.inkwren.session.FormField;
import dev.inkwren.ui.text.Texts;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * A point in time as it is spelled in the text. The arrows turn the part under the caret on and
 * back, the calendar is for pointing; both keep the author's spelling.
 */
final class DateControl implements FieldControl {

  private final FieldSpec spec;
  private final Supplier<FormActions> actions;
  private final TextField field = new TextField();
  private final CommitText commit;
  private final Button pick;
  private final HBox row;
  private final DatePopup popup;
  private Optional<PostDate> date = Optional.empty();

  /** What {@link #date} is to become, while the text has not been read again. */
  private Optional<LocalDateTime> turned = Optional.empty();

  DateControl(FieldSpec spec, Texts texts, Supplier<FormActions> actions) {
    this.spec = spec;
    this.actions = actions;
    commit =
        new CommitText(field, CommitText.When.ON_PAUSE, () -> actions.get().isLight(), this::typed);
    popup = new DatePopup(texts, this::turn);
    pick = button(texts, Feather.CALENDAR, "form.date.pick");
    pick.setId("form-" + spec.key() + "-pick");
    pick.setOnAction(event -> date.ifPresent(known -> popup.show(field, known)));
    Button now = button(texts, Feather.CLOCK, "form.now");
    now.setId(spec.key().equals("date") ? "form-now" : "form-" + spec.key() + "-now");
    now.setOnAction(event -> actions.get().setNow(spec));
    row = new HBox(2, field, pick, now);
    HBox.setHgrow(field, Priority.ALWAYS);
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
  }

  private static Button button(Texts texts, Feather icon, String key) {
    Button made = new Button(null, new FontIcon(icon));
    made.getStyleClass().addAll("small", "flat", "form-button");
    made.setAccessibleText(texts.get(key));
    made.setTooltip(new Tooltip(texts.get(key + ".help")));
    return made;
  }

  private void typed(String text, boolean goesOn) {
    if (!text.isBlank()) {
      actions.get().setText(spec, text, goesOn);
    }
  }

  private void keyPressed(KeyEvent event) {
    boolean up = event.getCode() == KeyCode.UP;
    if ((up || event.getCode() == KeyCode.DOWN) && date.isPresent()) {
      LocalDateTime from = turned.orElse(date.get().local());
      DatePart.at(field.getText(), field.getCaretPosition())
          .ifPresent(unit -> turn(from.plus(up ? 1 : -1, unit), Optional.empty()));
      event.consume();
    }
  }

  private void turn(LocalDateTime local, Optional<ZoneOffset> offset) {
    turned = Optional.of(local);
    actions.get().setDate(spec, local, offset);
  }

  @Override
  public Node node() {
    return row;
  }

  @Override
  public Node input() {
    return field;
  }

  @Override
  public void show(FormField value, Set<String> flawed) {
    commit.show(value.text());
    date = value.date();
    turned = Optional.empty();
    pick.setDisable(date.isEmpty());
    date.ifPresent(popup::follow);
    field.setPromptText(value.present() ? "" : value.inherited().orElse(""));
  }

  @Override
  public void flush() {
    commit.flush();
  }
}

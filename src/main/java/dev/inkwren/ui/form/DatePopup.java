package dev.inkwren.ui.form;

import dev.inkwren.post.PostDate;
import dev.inkwren.ui.text.ShownBy;
import dev.inkwren.ui.text.Texts;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.stage.PopupWindow;

/** A calendar with time and zone below a date field; each choice is handed over at once. */
final class DatePopup {

  private static final int QUARTER = 15 * 60;

  private final BiConsumer<LocalDateTime, Optional<ZoneOffset>> choose;
  private final Popup popup = new Popup();
  private final DayCalendar calendar;
  private final Spinner<Integer> hour = part(23, "form-date-hour");
  private final Spinner<Integer> minute = part(59, "form-date-minute");
  private final Spinner<Integer> second = part(59, "form-date-second");
  private final ComboBox<ZoneOffset> zone = new ComboBox<>();
  private final VBox content;
  private boolean showing;

  /**
   * @param choose receives the chosen moment, and the zone where that was chosen
   */
  DatePopup(Texts texts, BiConsumer<LocalDateTime, Optional<ZoneOffset>> choose) {
    this.choose = choose;
    calendar = new DayCalendar(texts.get("form.date.title"), texts.locale());
    calendar.setId("form-date-calendar");
    calendar.valueProperty().addListener((property, old, day) -> chosen(Optional.empty()));
    for (Spinner<Integer> part : List.of(hour, minute, second)) {
      part.valueProperty().addListener((property, old, value) -> chosen(Optional.empty()));
    }
    hour.getEditor().setAccessibleText(texts.get("form.date.hour"));
    minute.getEditor().setAccessibleText(texts.get("form.date.minute"));
    second.getEditor().setAccessibleText(texts.get("form.date.second"));
    zone.setId("form-date-zone");
    zone.setAccessibleText(texts.get("form.date.zone"));
    zone.setConverter(new ShownBy<>(DatePopup::spelled));
    IntStream.rangeClosed(-12 * 4, 14 * 4)
        .filter(quarter -> quarter % 4 == 0 || isUsed(quarter))
        .mapToObj(quarter -> ZoneOffset.ofTotalSeconds(quarter * QUARTER))
        .forEach(zone.getItems()::add);
    zone.valueProperty()
        .addListener((property, old, offset) -> chosen(Optional.ofNullable(offset)));
    HBox time = new HBox(4, hour, new Label(":"), minute, new Label(":"), second, zone);
    time.getStyleClass().add("date-time");
    content = new VBox(8, calendar, time);
    content.getStyleClass().add("date-popup");
    popup.getContent().add(content);
    popup.setAutoHide(true);
    popup.setAnchorLocation(PopupWindow.AnchorLocation.CONTENT_TOP_LEFT);
  }

  /** Zones that are no whole hours: Iran, India, Nepal and their like. */
  private static boolean isUsed(int quarter) {
    return IntStream.of(-38, -14, 14, 18, 22, 23, 26, 35, 38, 42, 51).anyMatch(q -> q == quarter);
  }

  private static Spinner<Integer> part(int most, String id) {
    Spinner<Integer> made = new Spinner<>(0, most, 0);
    made.getValueFactory().setWrapAround(true);
    made.setEditable(true);
    made.setId(id);
    made.setPrefWidth(68);
    return made;
  }

  private void chosen(Optional<ZoneOffset> offset) {
    if (!showing && calendar.getValue() != null) {
      LocalTime time = LocalTime.of(hour.getValue(), minute.getValue(), second.getValue());
      choose.accept(calendar.getValue().atTime(time), offset);
    }
  }

  /** Shows what the text says now, if the author is looking. */
  void follow(PostDate date) {
    if (popup.isShowing()) {
      fill(date);
    }
  }

  private void fill(PostDate date) {
    showing = true;
    calendar.setValue(date.local().toLocalDate());
    hour.getValueFactory().setValue(date.local().getHour());
    minute.getValueFactory().setValue(date.local().getMinute());
    second.getValueFactory().setValue(date.local().getSecond());
    zone.setValue(date.zoneGiven() ? date.offset().orElse(null) : null);
    showing = false;
  }

  void show(Node below, PostDate date) {
    fill(date);
    PopupDress.put(content, below);
    Bounds bounds = below.localToScreen(below.getBoundsInLocal());
    popup.show(below, bounds.getMinX(), bounds.getMaxY() + 4);
    calendar.requestFocus();
  }

  /** {@code +0900}, as Jekyll writes it. */
  private static String spelled(ZoneOffset offset) {
    int minutes = Math.abs(offset.getTotalSeconds()) / 60;
    String sign = offset.getTotalSeconds() < 0 ? "-" : "+";
    return "%s%02d%02d".formatted(sign, minutes / 60, minutes % 60);
  }
}

package dev.inkwren.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkwren.ui.text.Texts;
import java.time.LocalDate;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The calendar of the date field in both languages of the window. */
@ExtendWith(ApplicationExtension.class)
class DayCalendarTest {

  @Start
  void start(Stage stage) {
    VBox both = new VBox(calendar(Locale.ENGLISH), calendar(Locale.KOREAN));
    stage.setScene(new Scene(both));
    stage.show();
  }

  private static DayCalendar calendar(Locale locale) {
    DayCalendar calendar = new DayCalendar(new Texts(locale).get("form.date.title"), locale);
    calendar.setValue(LocalDate.of(2025, 11, 16));
    return calendar;
  }

  @Test
  void theTitleNamesMonthAndYearInTheOrderOfTheLanguage(FxRobot robot) {
    assertThat(robot.lookup(".month-year-pane .label").queryAllAs(Label.class))
        .filteredOn(Node::isVisible)
        .extracting(Label::getText)
        .containsExactlyInAnyOrder("November 2025", "2025년 11월");
  }
}

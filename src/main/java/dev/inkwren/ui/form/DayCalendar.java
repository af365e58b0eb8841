package dev.inkwren.ui.form;

import atlantafx.base.controls.Calendar;
import atlantafx.base.controls.CalendarSkin;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javafx.scene.control.Skin;

/** A calendar whose title names month and year in the order of the window's language. */
final class DayCalendar extends Calendar {

  private final DateTimeFormatter title;

  /**
   * @param title pattern of month and year
   */
  DayCalendar(String title, Locale locale) {
    this.title = DateTimeFormatter.ofPattern(title, locale);
  }

  @Override
  protected Skin<?> createDefaultSkin() {
    return new TitleSkin(this);
  }

  /** Calls {@link #formatMonth} from its constructor, so what it needs lies in the calendar. */
  private static final class TitleSkin extends CalendarSkin {

    TitleSkin(DayCalendar calendar) {
      super(calendar);
      yearLabel.setManaged(false);
      yearLabel.setVisible(false);
    }

    @Override
    protected String formatMonth(YearMonth month) {
      return getSkinnable() instanceof DayCalendar calendar
          ? calendar.title.format(month)
          : super.formatMonth(month);
    }
  }
}

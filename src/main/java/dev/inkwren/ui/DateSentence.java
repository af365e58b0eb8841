package dev.inkwren.ui;

import dev.inkwren.session.DateTruth;
import dev.inkwren.ui.text.Texts;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Says in one sentence what the site will make of a date. */
final class DateSentence {

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

  private final Texts texts;

  DateSentence(Texts texts) {
    this.texts = texts;
  }

  String of(DateTruth truth) {
    if (truth.published().isEmpty()) {
      return texts.get(truth.written() ? "date.unreadable" : "date.missing");
    }
    ZonedDateTime moment = truth.published().get();
    String sentence = texts.get("date.published", MOMENT.format(moment), truth.zone().getId());
    if (truth.utcTrap()) {
      return sentence + " · " + texts.get("date.utc");
    }
    return truth.future() ? sentence + " · " + texts.get("date.future") : sentence;
  }
}

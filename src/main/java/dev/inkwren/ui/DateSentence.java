package dev.inkwren.ui;

import dev.inkwren.session.DateTruth;
import dev.inkwren.ui.text.Texts;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
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
    if (truth.unread()) {
      return texts.get("date.unread");
    }
    if (truth.published().isEmpty()) {
      return texts.get(truth.written() ? "date.unreadable" : "date.missing");
    }
    ZonedDateTime moment = truth.published().get();
    List<String> parts = new ArrayList<>();
    parts.add(
        texts.get(
            truth.future() ? "date.scheduled" : "date.published",
            MOMENT.format(moment),
            truth.zone().getId()));
    if (!truth.url().isEmpty()) {
      parts.add(truth.url());
    }
    if (!truth.written()) {
      parts.add(texts.get("date.fromName"));
    } else if (truth.isOtherDay()) {
      parts.add(texts.get("date.otherDay", truth.named().orElseThrow()));
    }
    if (truth.utcTrap()) {
      parts.add(texts.get("date.utc"));
    }
    if (truth.future()) {
      parts.add(texts.get("date.future"));
    }
    return String.join(" · ", parts);
  }
}

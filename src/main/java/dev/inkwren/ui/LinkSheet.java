package dev.inkwren.ui;

import dev.inkwren.ui.dialog.Dialogs.Choice;
import dev.inkwren.ui.text.Texts;
import java.util.List;
import java.util.Locale;
import org.kordamp.ikonli.feather.Feather;

/** A link that was clicked in the preview leaves the program only when the author agrees. */
final class LinkSheet {

  private static final List<String> ALLOWED = List.of("http://", "https://", "mailto:");

  private final MainWindow window;
  private final Texts texts;

  LinkSheet(MainWindow window) {
    this.window = window;
    this.texts = window.doors().texts();
  }

  /** Shows {@code address} and, if it may leave, offers to open it in the browser. */
  void ask(String address) {
    String lower = address.strip().toLowerCase(Locale.ROOT);
    if (ALLOWED.stream().noneMatch(lower::startsWith)) {
      window.followInside(address);
      return;
    }
    window
        .dialogs()
        .ask(
            Feather.EXTERNAL_LINK,
            texts.get("link.title"),
            address,
            List.of(
                Choice.main(
                    "link-open",
                    texts.get("link.open"),
                    () -> window.doors().browse().accept(address.strip())),
                Choice.normal("link-cancel", texts.get("dialog.cancel"), () -> {})));
  }
}

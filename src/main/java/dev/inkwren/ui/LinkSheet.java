package dev.inkwren.ui;

import dev.inkwren.site.Site;
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
      followInside(address);
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

  /** Opens the post of the site that {@code address} leads to, if it is one of the site's. */
  private void followInside(String address) {
    String path = address.replaceFirst("[?#].*", "");
    Site site = window.workspace().site().get();
    site.posts().stream()
        .filter(entry -> !entry.url().isEmpty() && path.endsWith(entry.url()))
        .findFirst()
        .ifPresentOrElse(
            entry -> window.open(site.root().resolve(entry.path())),
            () -> window.notice(texts.get("link.inside", address)));
  }
}

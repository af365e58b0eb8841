package dev.inkwren.ui;

import dev.inkwren.render.RichText;
import dev.inkwren.session.SessionServices;
import dev.inkwren.store.PageFiles;
import dev.inkwren.ui.preview.PageExport;
import dev.inkwren.ui.text.Texts;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.kordamp.ikonli.feather.Feather;

/** What leaves the preview: to the clipboard, the browser, a file, a printer. */
final class PageSharing {

  /** Where the last page was saved. */
  private static final String FOLDER = "share.folder";

  private final MainWindow window;
  private final SessionServices services;
  private final Texts texts;

  PageSharing(MainWindow window) {
    this.window = window;
    this.services = window.doors().services();
    this.texts = window.doors().texts();
  }

  private void withPage(Consumer<PageExport> use) {
    String title = window.session().map(window.tabs()::name).orElse("");
    window
        .preview()
        .view()
        .flatMap(view -> view.export(title, language()))
        .ifPresentOrElse(use, () -> window.notice(texts.get("share.none")));
  }

  /** The language that the theme declares for the page. */
  private String language() {
    return window
        .session()
        .flatMap(session -> session.post().textOf("lang"))
        .orElseGet(() -> window.workspace().site().get().config().lang());
  }

  private PageFiles files() {
    return services.store().pages();
  }

  /** Writes on the disk thread; tells what failed, else goes on on the FX thread. */
  private void write(Path file, byte[] content, Runnable then) {
    write(() -> files().write(file, content), then);
  }

  private void write(Supplier<Optional<String>> writing, Runnable then) {
    services
        .background()
        .disk()
        .execute(
            () -> {
              Optional<String> failed = writing.get();
              services.fxThread().execute(() -> failed.ifPresentOrElse(window::tell, then));
            });
  }

  /** Copies the body with its formats, and as plain text for what knows none. */
  void copy() {
    String site =
        window.workspace().site().get().config().text("url").orElse("")
            + window.workspace().site().get().config().text("baseurl").orElse("");
    withPage(page -> services.make(() -> page.richText(site), this::toClipboard));
  }

  private void toClipboard(RichText text) {
    ClipboardContent content = new ClipboardContent();
    content.putHtml(text.html());
    content.putString(text.plain());
    Clipboard.getSystemClipboard().setContent(content);
    window.notice(texts.get("share.copied"));
  }

  /** Shows the page in the system's browser, from a file outside the site. */
  void browse() {
    withPage(
        page ->
            services.make(
                page::html,
                html -> {
                  Path file = files().passing(name() + ".html");
                  write(file, bytes(html), () -> show(file));
                }));
  }

  private void show(Path file) {
    window.doors().browse().accept(file.toUri().toString());
    // The system does not tell whether a browser came up.
    window.notice(texts.get("share.browsing", file));
  }

  /** Asks where, then saves the page with all it needs in one file. */
  void saveHtml() {
    place(".html")
        .ifPresent(
            file ->
                withPage(
                    page ->
                        services.make(page::html, html -> write(file, bytes(html), saved(file)))));
  }

  /** Asks where, then saves the page with its pictures in a folder beside it. */
  void saveHtmlBeside() {
    place(".html").ifPresent(file -> withPage(page -> saveBeside(file, page)));
  }

  private void saveBeside(Path file, PageExport page) {
    services.make(
        () -> {
          Path folder = files().pictures(file);
          PageExport.Beside made = page.beside(folder.getFileName().toString());
          return (Supplier<Optional<String>>)
              () -> files().write(file, bytes(made.html()), folder, made.pictures());
        },
        writing -> write(writing, saved(file)));
  }

  /** Asks where, then saves the page as a PDF and tells what could not be drawn in it. */
  void savePdf() {
    withPage(
        page ->
            place(".pdf")
                .ifPresent(
                    file ->
                        services.make(
                            () -> new PaperCopy(texts).of(page), made -> keep(file, made))));
  }

  private void keep(Path file, PaperCopy.Made made) {
    switch (made) {
      case PaperCopy.Printed printed ->
          write(file, printed.pdf().bytes(), () -> tell(file, printed.gaps()));
      case PaperCopy.Failed failed -> window.tell(failed.why());
    }
  }

  private void tell(Path file, List<String> gaps) {
    if (gaps.isEmpty()) {
      saved(file).run();
    } else {
      String all = texts.get("share.saved", file) + "\n\n" + String.join("\n\n", gaps);
      window.dialogs().tell(Feather.FILE, texts.get("pdf.gaps"), all);
    }
  }

  private Runnable saved(Path file) {
    return () -> window.notice(texts.get("share.saved", file));
  }

  /** Prints the page, as the PDF has it, on the printer that the author chooses. */
  void print() {
    new PrintSheet(window, name(), this::withPage, this::savePdf).show();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private String name() {
    String file = window.session().map(window.tabs()::name).orElse("post");
    return file.replaceFirst("\\.(md|markdown|mkd|mkdn|mdown)$", "");
  }

  /**
   * Asks where a page is to be saved. Among the posts is the wrong place to begin: Jekyll would
   * take it for one of them.
   */
  private Optional<Path> place(String ending) {
    Path folder =
        window
            .doors()
            .memory()
            .path(FOLDER)
            .orElseGet(() -> Path.of(System.getProperty("user.home")));
    Optional<Path> file = window.doors().choosers().saveFile(name() + ending, Optional.of(folder));
    file.map(Path::getParent).ifPresent(chosen -> window.doors().memory().put(FOLDER, chosen));
    return file;
  }
}

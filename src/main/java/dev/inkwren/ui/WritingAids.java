package dev.inkwren.ui;

import dev.inkwren.render.paste.PastedHtml;
import dev.inkwren.session.Analysis;
import dev.inkwren.session.EditorSession;
import dev.inkwren.session.SessionServices;
import dev.inkwren.session.Speller;
import dev.inkwren.site.Site;
import dev.inkwren.ui.complete.LazyFacts;
import dev.inkwren.ui.complete.Scene;
import dev.inkwren.ui.complete.SiteCompletion;
import dev.inkwren.ui.editor.EditorView;
import dev.inkwren.ui.text.Texts;
import java.util.function.Consumer;

/** Gives every text pane what it needs to know of the open site and post. FX thread only. */
final class WritingAids {

  private final MainWindow window;
  private final SessionServices services;
  private final SiteThumbnails thumbnails;
  private final PictureInsertion pictures;
  private final AidSwitches switches;
  private final Speller speller;

  WritingAids(MainWindow window) {
    this.window = window;
    this.services = window.doors().services();
    this.pictures = new PictureInsertion(window);
    this.switches = new AidSwitches(window.doors().texts(), window.doors().memory());
    this.speller = window.doors().speller();
    switches.attach(speller);
    switches.onChange(() -> window.tabs().each(switches::apply));
    speller
        .verdicts()
        .addListener(
            (property, old, now) -> window.tabs().each(view -> view.aids().spellingKnown()));
    speller.trouble().addListener((property, old, trouble) -> trouble.ifPresent(this::noList));
    this.thumbnails =
        new SiteThumbnails(
            () -> site().root(), services.background().helper(), services.fxThread());
  }

  private Site site() {
    return window.workspace().site().get();
  }

  /** The switches of the writing aids. */
  AidSwitches switches() {
    return switches;
  }

  /** The words of {@code site} are right from now on. */
  void setSite(Site site) {
    speller.setSite(site);
  }

  private void noList(Speller.Trouble trouble) {
    switches.withdraw(trouble.language());
    Texts texts = window.doors().texts();
    String language = texts.get("language." + trouble.language());
    // Said where it takes no key from the text: the list may turn out to be missing while typing.
    window.notice(
        trouble.reason().isEmpty()
            ? texts.get("spell.none", language, trouble.language().files(), speller.listFolder())
            : texts.get("spell.broken", language, trouble.reason()));
  }

  /** The small pictures of the open site. */
  SiteThumbnails thumbnails() {
    return thumbnails;
  }

  /** Connects the text pane of a post that is being opened. */
  void attach(EditorView view) {
    LazyFacts facts =
        new LazyFacts(
            services.background().helper(), services.fxThread(), view.aids()::completeAgain);
    view.aids().setCompletion(new SiteCompletion(() -> scene(facts)));
    view.aids().setThumbnails(thumbnails);
    view.aids().setHtmlToMarkdown(this::kramdown);
    pictures.attach(view);
    switches.apply(view);
    view.aids().setSpellCheck(new SpellerCheck(speller, window::notice));
  }

  private void kramdown(String html, Consumer<String> done) {
    services
        .background()
        .helper()
        .execute(
            () -> {
              String text = "";
              try {
                text = PastedHtml.toKramdown(html);
              } finally {
                // Whatever happens to the HTML: what the author pasted must not be lost.
                String converted = text;
                services.fxThread().execute(() -> done.accept(converted));
              }
            });
  }

  private Scene scene(LazyFacts facts) {
    Analysis analysis =
        window.session().map(EditorSession::analysis).map(a -> a.get()).orElse(Analysis.EMPTY);
    return new Scene(analysis, site(), facts.links(site()), facts, switches.emoji());
  }
}

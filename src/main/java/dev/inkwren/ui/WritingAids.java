package dev.inkwren.ui;

import dev.inkwren.session.Analysis;
import dev.inkwren.session.EditorSession;
import dev.inkwren.session.SessionServices;
import dev.inkwren.site.Site;
import dev.inkwren.ui.complete.LazyFacts;
import dev.inkwren.ui.complete.Scene;
import dev.inkwren.ui.complete.SiteCompletion;
import dev.inkwren.ui.editor.EditorView;

/** Gives every text pane what it needs to know of the open site and post. FX thread only. */
final class WritingAids {

  private final MainWindow window;
  private final SessionServices services;
  private final SiteThumbnails thumbnails;

  WritingAids(MainWindow window) {
    this.window = window;
    this.services = window.doors().services();
    this.thumbnails =
        new SiteThumbnails(
            () -> site().root(), services.background().helper(), services.fxThread());
  }

  private Site site() {
    return window.workspace().site().get();
  }

  /** The small pictures of the open site. */
  SiteThumbnails thumbnails() {
    return thumbnails;
  }

  /** Connects the text pane of a post that is being opened. */
  void attach(EditorView view) {
    LazyFacts facts =
        new LazyFacts(services.background().helper(), services.fxThread(), view::completeAgain);
    view.setCompletion(new SiteCompletion(() -> scene(facts)));
    view.setThumbnails(thumbnails);
  }

  private Scene scene(LazyFacts facts) {
    Analysis analysis =
        window.session().map(EditorSession::analysis).map(a -> a.get()).orElse(Analysis.EMPTY);
    boolean emoji = window.doors().memory().flag("emoji", false);
    return new Scene(analysis, site(), facts.links(site()), facts, emoji);
  }
}

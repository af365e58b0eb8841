package dev.inkwren.ui;

import dev.inkwren.render.Heading;
import dev.inkwren.render.RenderNotice;
import dev.inkwren.render.RenderedPost;
import dev.inkwren.session.Background;
import dev.inkwren.site.Site;
import dev.inkwren.ui.page.DifferenceStrip;
import dev.inkwren.ui.page.FindStrip;
import dev.inkwren.ui.page.PageTaste;
import dev.inkwren.ui.preview.PreviewView;
import dev.inkwren.ui.preview.SiteAddress;
import dev.inkwren.ui.problems.OutlineView;
import dev.inkwren.ui.text.Texts;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.IntConsumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * The preview with what stands around it. The browser engine is made when there is first something
 * to show, after the window stands, so that it delays neither the window nor the editor.
 */
final class PreviewPane implements FindStrip.Page {

  private static final KeyCombination FIND =
      new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);

  private final Background background;
  private final Executor fxThread;
  private final PageTaste taste;
  private final Events events;
  private final BorderPane root = new BorderPane();
  private final StackPane page = new StackPane();
  private final PreviewBar bar;
  private final VBox top = new VBox();
  private final FindStrip finder;
  private final DifferenceStrip differences;
  private final OutlineView contents;
  private final BooleanProperty synced = new SimpleBooleanProperty(true);
  private final BooleanProperty differencesShown = new SimpleBooleanProperty(false);
  private final BooleanProperty finderShown = new SimpleBooleanProperty(false);
  private @Nullable PreviewView view;
  private RenderedPost post = RenderedPost.EMPTY;
  private Site site = Site.empty();
  private boolean windowDark;
  private boolean making;

  /**
   * What happens in the preview: a block or a link was clicked, the page was scrolled, a section
   * moved in its contents.
   */
  record Events(
      IntConsumer clicked,
      DoubleConsumer scrolled,
      Consumer<String> link,
      OutlineView.Mover mover) {}

  PreviewPane(
      Texts texts, Background background, Executor fxThread, PageTaste taste, Events events) {
    this.background = background;
    this.fxThread = fxThread;
    this.taste = taste;
    this.events = events;
    bar = new PreviewBar(texts, taste, synced, differencesShown);
    finder = new FindStrip(texts, this, () -> finderShown.set(false));
    differences = new DifferenceStrip(texts, events.clicked(), this::allow);
    contents = new OutlineView(texts, this::scrollToHeading, events.mover());
    contents.root().setId("preview-contents");
    root.setTop(top);
    root.setCenter(page);
    root.setMinWidth(0);
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    root.addEventFilter(ScrollEvent.SCROLL, this::wheel);
    differencesShown.addListener((property, was, is) -> arrange());
    finderShown.addListener((property, was, is) -> showFinder(is));
    taste.contents().addListener((property, was, is) -> arrange());
    taste.brightness().addListener((property, was, is) -> setDark(windowDark));
    taste.zoom().addListener((property, was, is) -> view().ifPresent(this::size));
    taste.device().addListener((property, was, is) -> view().ifPresent(this::size));
    taste.siteStyles().addListener((property, was, is) -> view().ifPresent(this::setAssets));
    arrange();
  }

  private void arrange() {
    top.getChildren().setAll(bar.root());
    if (finderShown.get()) {
      top.getChildren().add(finder.root());
    }
    if (differencesShown.get()) {
      top.getChildren().add(differences.root());
    }
    root.setRight(taste.contents().get() ? contents.root() : null);
  }

  private void pressed(KeyEvent event) {
    if (FIND.match(event)) {
      event.consume();
      find();
    }
  }

  private void wheel(ScrollEvent event) {
    if (event.isShortcutDown() && event.getDeltaY() != 0) {
      event.consume();
      taste.zoomBy(event.getDeltaY() > 0 ? 1 : -1);
    }
  }

  /** Opens the field for words to find on the page. */
  void find() {
    finderShown.set(true);
    finder.focus();
  }

  private void showFinder(boolean shown) {
    arrange();
    if (!shown) {
      view().flatMap(PreviewView::focusable).ifPresent(Node::requestFocus);
    }
  }

  @Override
  public boolean find(String text, boolean back) {
    return view().map(shown -> shown.find(text, back)).orElse(false);
  }

  @Override
  public int matches(String text) {
    return view().map(shown -> shown.matches(text)).orElse(0);
  }

  Node root() {
    return root;
  }

  /** With the window. */
  void close() {
    view().ifPresent(PreviewView::close);
  }

  /** The preview itself, once it exists. */
  Optional<PreviewView> view() {
    return Optional.ofNullable(view);
  }

  /** Menus and buttons of the bar are made from {@code commands}. */
  void fill(PreviewCommands commands) {
    bar.fill(commands);
  }

  BooleanProperty synced() {
    return synced;
  }

  BooleanProperty differencesShown() {
    return differencesShown;
  }

  boolean isSynced() {
    return synced.get();
  }

  void show(RenderedPost newPost, Site newSite) {
    post = newPost;
    boolean otherSite = site != newSite;
    site = newSite;
    contents.show(newPost.outline().stream().filter(Heading::listed).toList());
    if (view == null) {
      makeSoon();
      return;
    }
    if (otherSite) {
      setAssets(view);
    }
    view.show(post);
  }

  private void makeSoon() {
    if (!making) {
      making = true;
      background.helper().execute(() -> fxThread.execute(this::make));
    }
  }

  private void make() {
    PreviewView made = new PreviewView(background.helper(), background.drawings(), fxThread);
    view = made;
    page.getChildren().setAll(made.root());
    made.onClickLine(events.clicked());
    made.onScrolledTo(events.scrolled());
    made.onLink(events.link());
    made.onNotices(this::showNotices);
    setDark(windowDark);
    size(made);
    setAssets(made);
    made.show(post);
  }

  private void showNotices(List<RenderNotice> notices) {
    bar.count(notices.size());
    differences.show(notices);
    if (notices.isEmpty()) {
      differencesShown.set(false);
    }
  }

  private void size(PreviewView shown) {
    shown.setZoom(taste.zoom().get());
    shown.setWidth(taste.device().get());
  }

  private void setAssets(PreviewView shown) {
    boolean some = !site.root().toString().isEmpty();
    shown.setAssets(
        some ? Optional.of(site.root()) : Optional.empty(),
        new SiteAddress(site.config().url(), site.config().text("baseurl").orElse("")),
        some ? taste.hosts(site.root()) : Set.of());
    shown.setStyles(
        taste.siteStyles().get()
            ? site.assets().stream()
                .filter(path -> path.startsWith("/assets/css/") && path.endsWith(".css"))
                .sorted()
                .toList()
            : List.of());
  }

  /** Loads pictures of {@code host} for this site from now on. */
  private void allow(String host) {
    taste.allow(site.root(), host);
    showAnew();
  }

  /** Loads no pictures of other hosts for this site any more. */
  void allowNone() {
    taste.allowNone(site.root());
    showAnew();
  }

  private void showAnew() {
    view()
        .ifPresent(
            shown -> {
              setAssets(shown);
              shown.show(post);
            });
  }

  void setDark(boolean dark) {
    windowDark = dark;
    view().ifPresent(shown -> shown.setDark(taste.isDark(dark)));
  }

  private void scrollToHeading(int line) {
    view().ifPresent(shown -> shown.showSourceLine(line));
  }

  /** Shows what source line {@code line} (0-based, may be fractional) has become. */
  void scrollTo(double line) {
    if (view != null && synced.get()) {
      view.showSourceLine(line);
    }
  }

  /** Marks the block of source line {@code line}, 0-based. */
  void mark(int line) {
    contents.follow(line);
    if (view != null) {
      view.markLine(line);
    }
  }
}

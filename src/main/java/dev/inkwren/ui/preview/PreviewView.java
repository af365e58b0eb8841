package dev.inkwren.ui.preview;

import dev.inkwren.render.RenderNotice;
import dev.inkwren.render.RenderedPost;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import javafx.scene.web.WebView;
import org.jspecify.annotations.Nullable;

/**
 * The live preview: shows rendered posts in one page that is loaded once and patched block by
 * block. Its engine is made with the first post shown, so that it is not in the way of the start.
 *
 * <p>FX thread only, but for what it hands to the background executor by itself. Lines are lines of
 * the file, 0-based.
 */
public final class PreviewView {

  private final Executor background;
  private final Executor fx;
  private final StackPane root = new StackPane();
  private final AtomicReference<@Nullable RenderedPost> wanted = new AtomicReference<>();
  private final Set<Layer> layers;
  private final BlockCleaner cleaner;
  private volatile PagePictures pictures;
  private @Nullable WebView web;
  private @Nullable PreviewPage page;
  private @Nullable PreviewEvents events;
  private PageContent wantedOnPage = PageContent.NOTHING;
  private PageContent onPage = PageContent.NOTHING;
  private final Typesetter typesetter;
  private RenderedPost latest = RenderedPost.EMPTY;
  private final PageDress dress = new PageDress();
  private final PageSync sync = new PageSync(this::ready);
  private Consumer<List<RenderNotice>> onNotices = notices -> {};
  private Consumer<String> onLink = link -> {};

  /**
   * @param background where posts are cleaned; runs its tasks in order
   * @param drawings where formulas and diagrams are waited for; runs its tasks in order
   * @param fx the FX thread
   */
  public PreviewView(Executor background, Executor drawings, Executor fx) {
    this(background, drawings, fx, EnumSet.allOf(Layer.class));
  }

  /** With some of the layers only, so that tests can show that each of the others suffices. */
  PreviewView(Executor background, Executor drawings, Executor fx, Set<Layer> layers) {
    this.background = background;
    this.fx = fx;
    this.layers = layers;
    this.pictures = pictures(layers, Optional.empty(), SiteAddress.NONE, Set.of());
    this.typesetter = new Typesetter(drawings, fx, () -> show(latest));
    this.cleaner = new BlockCleaner(layers.contains(Layer.SANITISER), pictures, typesetter);
    root.getStyleClass().add("preview");
    root.setMinSize(0, 0);
  }

  /** The pane to put into a window. */
  public Parent root() {
    return root;
  }

  /** Shows {@code post}; while one is being prepared, only the newest one asked for is kept. */
  public void show(RenderedPost post) {
    if (wanted.getAndSet(post) == null) {
      background.execute(this::prepare);
    }
  }

  /**
   * Sets what pictures may come from; call {@link #show} after it.
   *
   * @param site the site's folder; empty when the post lies outside any site
   * @param address where the site stands on the web
   * @param hosts other hosts whose pictures the author has allowed
   */
  public void setAssets(Optional<Path> site, SiteAddress address, Set<String> hosts) {
    pictures = pictures(layers, site, address, hosts);
  }

  private static PagePictures pictures(
      Set<Layer> layers, Optional<Path> site, SiteAddress address, Set<String> hosts) {
    return new PagePictures(new PreviewFiles(site, address, new RemotePictures(hosts), layers));
  }

  private void prepare() {
    RenderedPost post = wanted.getAndSet(null);
    if (post == null) {
      return;
    }
    BlockCleaner.Prepared ready = cleaner.prepare(post, dress.isDark(), pictures);
    String style = post.style().name().toLowerCase(Locale.ROOT).replace('_', '-');
    PageContent next =
        new PageContent(ready.head(), ready.body(), LineMap.of(post.blocks()), style);
    fx.execute(
        () -> {
          latest = post;
          arrive(next, ready.notices());
          typesetter.work();
        });
  }

  private void arrive(PageContent next, List<RenderNotice> notices) {
    wantedOnPage = next;
    if (web == null) {
      openEngine();
    }
    bringUpToDate();
    onNotices.accept(notices);
  }

  private void openEngine() {
    EngineGuard.standing();
    WebView view = new WebView();
    web = view;
    view.setContextMenuEnabled(false);
    view.setOnDragOver(javafx.event.Event::consume);
    view.setOnDragDropped(javafx.event.Event::consume);
    view.getEngine().setJavaScriptEnabled(!layers.contains(Layer.SCRIPTS_OFF));
    if (layers.contains(Layer.EVENTS)) {
      view.getEngine().setCreatePopupHandler(features -> null);
    }
    root.getChildren().setAll(view);
    dress.over(view);
    page =
        new PreviewPage(
            view.getEngine(), PreviewScheme.open(() -> pictures.files()), this::pageStandsEmpty);
  }

  private void pageStandsEmpty() {
    onPage = PageContent.NOTHING;
    WebView view = web;
    if (events != null) {
      events.stop();
    }
    if (view != null && layers.contains(Layer.EVENTS)) {
      events = new PreviewEvents(view.getEngine().getDocument(), new Reactions());
    }
    ready().ifPresent(there -> new PreviewWords(Locale.getDefault()).cards().forEach(there::word));
    dress.put(page, onPage.style());
    bringUpToDate();
  }

  /** The page while it stands there. */
  private Optional<PreviewPage> ready() {
    return page().filter(PreviewPage::isReady);
  }

  private void bringUpToDate() {
    PreviewPage there = page;
    if (there == null || !there.isReady()) {
      return;
    }
    PageContent next = wantedOnPage;
    boolean newLook = !next.style().equals(onPage.style());
    sync.patch(there, onPage.to(next), next.lines());
    onPage = next;
    if (newLook) {
      dress.put(there, onPage.style());
    }
  }

  /** Scrolls so that source line {@code line} (with a fraction) stands at the top of the view. */
  public void showSourceLine(double line) {
    sync.show(line);
  }

  /** The source line (with a fraction) at the top of the view. */
  double topLine() {
    return sync.topLine();
  }

  /** Marks the block under the caret; -1 marks none. */
  public void markLine(int line) {
    sync.mark(line);
  }

  /** Told the source line at the top of the view when the reader scrolled, not when we did. */
  public void onScrolledTo(DoubleConsumer listener) {
    sync.onScrolledTo(listener);
  }

  /** Told the source line that was clicked. */
  public void onClickLine(IntConsumer listener) {
    sync.onClickLine(listener);
  }

  /**
   * Told the address of a link that was clicked, as the page has it: {@code http}, {@code https} or
   * {@code mailto} ones to be opened outside after asking, or a path within the site. Links to a
   * heading of the page are followed here. Other schemes are not reported.
   */
  public void onLink(Consumer<String> listener) {
    onLink = listener;
  }

  /** Told what the page hides or shows otherwise than the site, after each post shown. */
  public void onNotices(Consumer<List<RenderNotice>> listener) {
    onNotices = listener;
  }

  public void setDark(boolean dark) {
    dress.setDark(dark);
    root.pseudoClassStateChanged(PseudoClass.getPseudoClass("dark"), dark);
    dress.put(page, onPage.style());
    if (latest.features().contains(RenderedPost.Feature.MERMAID)) {
      show(latest);
    }
  }

  /** Enlarges the page alone: 1 is its natural size. */
  public void setZoom(double zoom) {
    dress.setZoom(zoom);
  }

  /** Imitates a screen of that width. */
  public void setWidth(Device device) {
    dress.setDevice(device);
  }

  /** Lays the style sheets at these paths of the site over the theme's, in order. */
  public void setStyles(List<String> paths) {
    PreviewFiles now = pictures.files();
    background.execute(
        () -> {
          boolean sharp = paths.stream().map(now::text).anyMatch(SheetSight::couldTell);
          PageDress.Sheets sheets = new PageDress.Sheets(List.copyOf(paths), sharp);
          fx.execute(
              () -> {
                dress.setSheets(sheets);
                dress.put(page, onPage.style());
              });
        });
  }

  /** Selects the next (or the previous) place with {@code text}; false when there is none. */
  public boolean find(String text, boolean back) {
    return !text.isEmpty() && ready().filter(there -> there.find(text, back)).isPresent();
  }

  /** How often {@code text} stands on the page, letter case aside. */
  public int matches(String text) {
    return ready().map(there -> there.matches(text)).orElse(0);
  }

  /** The body's HTML as it is on the page now; empty before the first post. */
  public String bodyHtml() {
    return ready().map(there -> there.html("body")).orElse("");
  }

  /**
   * The page as it stands, on its own: what others are given of it. Empty before the first post is
   * shown.
   *
   * @param title for a page that shows none
   * @param language of the page, such as {@code ko}
   */
  public Optional<PageExport> export(String title, String language) {
    return ready()
        .filter(there -> !onPage.equals(PageContent.NOTHING))
        .map(
            there ->
                new PageExport.Parts(
                    title, language, there.html("head"), there.html("body"), there.classes()))
        .map(parts -> new PageExport(parts, pictures.files(), typesetter::byDay));
  }

  /** The end: lets go of the process that draws, and of what the page may read. */
  public void close() {
    typesetter.close();
    page().ifPresent(PreviewPage::close);
  }

  /** What a reader can read on the page now. */
  public String innerText() {
    return ready().map(PreviewPage::text).orElse("");
  }

  /** What takes the focus for the page; empty before the first post. */
  public Optional<Node> focusable() {
    return Optional.ofNullable(web);
  }

  Optional<WebView> webView() {
    return Optional.ofNullable(web);
  }

  Optional<PreviewPage> page() {
    return Optional.ofNullable(page);
  }

  /** What the page's events do. */
  private final class Reactions implements PreviewEvents.Reactions {
    @Override
    public void scrolled() {
      sync.scrolled();
    }

    @Override
    public void clicked(double y) {
      sync.clicked(y);
    }

    @Override
    public void link(String address) {
      if (address.startsWith("#")) {
        ready().ifPresent(there -> there.scrollToId(address.substring(1)));
      } else {
        onLink.accept(address);
      }
    }

    @Override
    public void undrawn(String address) {
      if (pictures.hasFailed(address)) {
        show(latest);
      }
    }
  }
}

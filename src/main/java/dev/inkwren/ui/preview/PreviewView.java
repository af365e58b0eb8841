package dev.inkwren.ui.preview;

import dev.inkwren.render.RenderNotice;
import dev.inkwren.render.RenderedPost;
import dev.inkwren.ui.preview.LineMap.Place;
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

  /** Where a synchronised line stands: this share of the view's height below its top. */
  private static final double SYNC_SHARE = 0.0;

  private final Executor background;
  private final Executor fx;
  private final StackPane root = new StackPane();
  private final AtomicReference<@Nullable RenderedPost> wanted = new AtomicReference<>();
  private final Set<Layer> layers;
  private final BlockCleaner cleaner;
  private volatile PreviewFiles files;
  private volatile PagePictures pictures;
  private @Nullable WebView web;
  private @Nullable PreviewPage page;
  private @Nullable PreviewEvents events;
  private Shown wantedOnPage = Shown.NOTHING;
  private Shown onPage = Shown.NOTHING;
  private final Typesetter typesetter;
  private RenderedPost latest = RenderedPost.EMPTY;
  private final PageDress dress = new PageDress();
  private int markedLine = -1;
  private double ownScroll = -1;
  private Consumer<List<RenderNotice>> onNotices = notices -> {};
  private DoubleConsumer onScrolledTo = line -> {};
  private IntConsumer onClickLine = line -> {};
  private Consumer<String> onLink = link -> {};

  /** What stands between a post and the machine; the refusal of the network is one more. */
  enum Layer {
    /** Only what is on a list gets onto the page. */
    SANITISER,
    /** Scripts on the page do not run. */
    SCRIPTS_OFF,
    /** Clicks, submitted forms and new windows lead nowhere. */
    EVENTS,
    /** The page says that it takes nothing from elsewhere and sends nothing there. */
    POLICY,
    /** No address leads out of the site by its words or by a link on the way. */
    PATHS,
    /** Only files whose real path lies inside the site exist. */
    FILES
  }

  /** What is, or is to be, on the page. */
  private record Shown(List<String> head, List<String> body, LineMap lines, String style) {
    static final Shown NOTHING = new Shown(List.of(), List.of(), LineMap.EMPTY, "plain");
  }

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
    this.files = new PreviewFiles(Optional.empty(), "", new RemotePictures(Set.of()), layers);
    this.pictures = new PagePictures(files);
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
   * @param baseUrl the site's base address, such as {@code /blog}, with which the theme begins its
   *     addresses; may be empty
   * @param hosts other hosts whose pictures the author has allowed
   */
  public void setAssets(Optional<Path> site, String baseUrl, Set<String> hosts) {
    files = new PreviewFiles(site, baseUrl, new RemotePictures(hosts), layers);
    pictures = new PagePictures(files);
  }

  private void prepare() {
    RenderedPost post = wanted.getAndSet(null);
    if (post == null) {
      return;
    }
    BlockCleaner.Prepared ready = cleaner.prepare(post, dress.isDark(), pictures);
    String style = post.style().name().toLowerCase(Locale.ROOT).replace('_', '-');
    Shown next = new Shown(ready.head(), ready.body(), LineMap.of(post.blocks()), style);
    fx.execute(
        () -> {
          latest = post;
          arrive(next, ready.notices());
          typesetter.work();
        });
  }

  private void arrive(Shown next, List<RenderNotice> notices) {
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
        new PreviewPage(view.getEngine(), PreviewScheme.open(() -> files), this::pageStandsEmpty);
  }

  private void pageStandsEmpty() {
    onPage = Shown.NOTHING;
    WebView view = web;
    if (events != null) {
      events.stop();
    }
    if (view != null && layers.contains(Layer.EVENTS)) {
      events = new PreviewEvents(view.getEngine().getDocument(), new Reactions());
    }
    PreviewPage there = page;
    if (there != null) {
      new PreviewWords(Locale.getDefault()).cards().forEach(there::word);
    }
    dress.put(there, onPage.style());
    bringUpToDate();
  }

  private void bringUpToDate() {
    PreviewPage there = page;
    if (there == null || !there.isReady()) {
      return;
    }
    Shown next = wantedOnPage;
    boolean newLook = !next.style().equals(onPage.style());
    ownScroll =
        there.patch(
            BlockPatch.between(onPage.head(), next.head()),
            BlockPatch.between(onPage.body(), next.body()),
            next.lines().marked(markedLine));
    onPage = next;
    if (newLook) {
      dress.put(there, onPage.style());
    }
  }

  /** Scrolls so that source line {@code line} (with a fraction) stands at the top of the view. */
  public void showSourceLine(double line) {
    PreviewPage there = page;
    if (there == null || !there.isReady()) {
      return;
    }
    Place place = onPage.lines().place(line);
    ownScroll = place.block() < 0 || line <= 0 ? there.scrollToTop(0) : toPlace(there, place);
  }

  private static double toPlace(PreviewPage page, Place place) {
    return page.scrollTo(place, SYNC_SHARE);
  }

  /** The source line (with a fraction) at the top of the view. */
  double topLine() {
    PreviewPage there = page;
    return there == null || there.inHead(1) ? 0 : onPage.lines().line(there.placeAt(0));
  }

  /** Marks the block under the caret; -1 marks none. */
  public void markLine(int line) {
    markedLine = line;
    PreviewPage there = page;
    if (there != null && there.isReady()) {
      there.mark(onPage.lines().marked(line));
    }
  }

  /** Told the source line at the top of the view when the reader scrolled, not when we did. */
  public void onScrolledTo(DoubleConsumer listener) {
    onScrolledTo = listener;
  }

  /** Told the source line that was clicked. */
  public void onClickLine(IntConsumer listener) {
    onClickLine = listener;
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
    PreviewFiles now = files;
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
    PreviewPage there = page;
    return there != null && !text.isEmpty() && there.find(text, back);
  }

  /** How often {@code text} stands on the page, letter case aside. */
  public int matches(String text) {
    PreviewPage there = page;
    return there == null ? 0 : there.matches(text);
  }

  /** The body's HTML as it is on the page now; empty before the first post. */
  public String bodyHtml() {
    PreviewPage there = page;
    return there == null || !there.isReady() ? "" : there.html("body");
  }

  /**
   * The page as it stands, on its own: what others are given of it. Empty before the first post is
   * shown.
   *
   * @param title for a page that shows none
   * @param language of the page, such as {@code ko}
   */
  public Optional<PageExport> export(String title, String language) {
    PreviewPage there = page;
    if (there == null || !there.isReady() || onPage.equals(Shown.NOTHING)) {
      return Optional.empty();
    }
    PageExport.Parts parts =
        new PageExport.Parts(
            title, language, there.html("head"), there.html("body"), there.classes());
    return Optional.of(new PageExport(parts, files, typesetter::byDay));
  }

  /** The end: lets go of the process that draws, and of what the page may read. */
  public void close() {
    typesetter.close();
    page().ifPresent(PreviewPage::close);
  }

  /** What a reader can read on the page now. */
  public String innerText() {
    PreviewPage there = page;
    return there == null || !there.isReady() ? "" : there.text();
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
      PreviewPage there = page;
      if (there == null || Math.abs(there.scroll() - ownScroll) < 2) {
        return;
      }
      ownScroll = -1;
      onScrolledTo.accept(topLine());
    }

    @Override
    public void clicked(double y) {
      PreviewPage there = page;
      if (there != null) {
        onClickLine.accept(
            there.inHead(y) ? 0 : (int) Math.floor(onPage.lines().line(there.placeAt(y))));
      }
    }

    @Override
    public void link(String address) {
      PreviewPage there = page;
      if (!address.startsWith("#")) {
        onLink.accept(address);
      } else if (there != null) {
        there.scrollToId(address.substring(1));
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

package dev.inkwren.ui;

import dev.inkwren.render.RenderedPost;
import dev.inkwren.site.Site;
import dev.inkwren.ui.preview.PreviewView;
import dev.inkwren.ui.text.Texts;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.IntConsumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The preview with its bar. The browser engine is made when there is first something to show, after
 * the window stands, so that it delays neither the window nor the editor.
 */
final class PreviewPane {

  private final Texts texts;
  private final Executor background;
  private final Executor fxThread;
  private final BorderPane root = new BorderPane();
  private final StackPane page = new StackPane();
  private final Label notices = new Label();
  private final BooleanProperty synced = new SimpleBooleanProperty(true);
  private final IntConsumer clicked;
  private final DoubleConsumer scrolled;
  private final Consumer<String> link;
  private @Nullable PreviewView view;
  private RenderedPost post = RenderedPost.EMPTY;
  private Site site = Site.empty();
  private boolean dark;
  private boolean making;

  /** What happens in the preview: a block or a link was clicked, the page was scrolled. */
  record Events(IntConsumer clicked, DoubleConsumer scrolled, Consumer<String> link) {}

  PreviewPane(Texts texts, Executor background, Executor fxThread, Events events) {
    this.texts = texts;
    this.background = background;
    this.fxThread = fxThread;
    this.clicked = events.clicked();
    this.scrolled = events.scrolled();
    this.link = events.link();
    root.setTop(bar());
    root.setCenter(page);
    root.setMinWidth(0);
    page.getStyleClass().add("preview-page");
  }

  private Node bar() {
    Label title = new Label(texts.get("preview.title"));
    title.getStyleClass().add("pane-title");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    notices.getStyleClass().add("form-hint");
    notices.setId("preview-notices");
    notices.setMinWidth(0);
    ToggleButton sync = new ToggleButton(null, new FontIcon(Feather.LINK));
    sync.setId("preview-sync");
    sync.setTooltip(new Tooltip(texts.get("preview.sync")));
    sync.setAccessibleText(texts.get("preview.sync"));
    sync.selectedProperty().bindBidirectional(synced);
    HBox bar = new HBox(title, gap, notices, sync);
    bar.setAlignment(Pos.CENTER_LEFT);
    bar.getStyleClass().add("pane-bar");
    return bar;
  }

  Node root() {
    return root;
  }

  /** The preview itself, once it exists. */
  Optional<PreviewView> view() {
    return Optional.ofNullable(view);
  }

  boolean isSynced() {
    return synced.get();
  }

  void show(RenderedPost newPost, Site newSite) {
    post = newPost;
    boolean otherSite = site != newSite;
    site = newSite;
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
      background.execute(() -> fxThread.execute(this::make));
    }
  }

  private void make() {
    PreviewView made = new PreviewView(background, fxThread);
    view = made;
    page.getChildren().setAll(made.root());
    made.onClickLine(clicked);
    made.onScrolledTo(scrolled);
    made.onLink(link);
    made.onNotices(
        found ->
            notices.setText(found.isEmpty() ? "" : texts.get("preview.notices", found.size())));
    made.setDark(dark);
    setAssets(made);
    made.show(post);
  }

  private void setAssets(PreviewView shown) {
    boolean some = !site.root().toString().isEmpty();
    shown.setAssets(some ? Optional.of(site.root()) : Optional.empty());
  }

  void setDark(boolean isDark) {
    dark = isDark;
    if (view != null) {
      view.setDark(isDark);
    }
  }

  /** Shows what source line {@code line} (0-based, may be fractional) has become. */
  void scrollTo(double line) {
    if (view != null && synced.get()) {
      view.showSourceLine(line);
    }
  }

  /** Marks the block of source line {@code line}, 0-based. */
  void mark(int line) {
    if (view != null) {
      view.markLine(line);
    }
  }
}

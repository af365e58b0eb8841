package dev.inkwren.ui.preview;

import dev.inkwren.render.RenderedBlock;
import dev.inkwren.render.RenderedPost;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javax.imageio.ImageIO;

/** A preview in a window of its own, for tests: everything asked of it runs on the FX thread. */
final class PreviewBench implements AutoCloseable {

  final PreviewView view;
  private final Stage stage;
  private final ExecutorService drawings =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory());

  static PreviewBench open() {
    return open(EnumSet.allOf(Layer.class));
  }

  static PreviewBench open(Set<Layer> layers) {
    startToolkit();
    return fx(() -> new PreviewBench(layers));
  }

  private PreviewBench(Set<Layer> layers) {
    view = new PreviewView(Runnable::run, drawings, Platform::runLater, layers);
    stage = new Stage();
    stage.setScene(new Scene(view.root(), 900, 900));
    stage.setX(0);
    stage.setY(0);
    stage.show();
  }

  /** Makes the pane another size, in pixels. */
  void resize(int width, int height) {
    fx(
        () -> {
          stage.setWidth(width);
          stage.setHeight(height);
          return null;
        });
  }

  private static void startToolkit() {
    CountDownLatch up = new CountDownLatch(1);
    try {
      Platform.startup(up::countDown);
      Platform.setImplicitExit(false);
    } catch (IllegalStateException alreadyUp) {
      up.countDown();
    }
    await(up);
  }

  private static void await(CountDownLatch latch) {
    try {
      if (!latch.await(20, TimeUnit.SECONDS)) {
        throw new AssertionError("the toolkit did not start");
      }
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  static <T> T fx(Callable<T> task) {
    CompletableFuture<T> result = new CompletableFuture<>();
    Platform.runLater(
        () -> {
          try {
            result.complete(task.call());
          } catch (Throwable e) {
            result.completeExceptionally(e);
          }
        });
    return result.orTimeout(120, TimeUnit.SECONDS).join();
  }

  /** Waits until {@code condition}, asked on the FX thread, holds. */
  static void until(String what, BooleanSupplier condition) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
    while (!fx(condition::getAsBoolean)) {
      if (System.nanoTime() > end) {
        throw new AssertionError("waited in vain: " + what);
      }
      pause();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(10);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /** A post of blocks, each a line of source and a blank one. */
  static RenderedPost post(List<String> html) {
    List<RenderedBlock> blocks = new java.util.ArrayList<>();
    for (int i = 0; i < html.size(); i++) {
      blocks.add(new RenderedBlock(html.get(i), 5 + 2 * i, 6 + 2 * i));
    }
    return post(List.of(), blocks);
  }

  static RenderedPost post(List<RenderedBlock> head, List<RenderedBlock> blocks) {
    return new RenderedPost(
        RenderedPost.Style.CHIRPY,
        Set.of(),
        head,
        blocks,
        0,
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  void show(RenderedPost post) {
    fx(
        () -> {
          view.show(post);
          return null;
        });
    until("the page", () -> view.page().filter(PreviewPage::isReady).isPresent());
    fx(() -> null);
  }

  void show(String... html) {
    show(post(List.of(html)));
  }

  /** The body once a page stands that was not lost in the asking: a lost one is loaded again. */
  String body() {
    while (true) {
      until("the page", () -> view.page().filter(PreviewPage::isReady).isPresent());
      String html = fx(view::bodyHtml);
      if (fx(() -> view.page().filter(PreviewPage::isReady).isPresent())) {
        return html;
      }
    }
  }

  /** The script's answer from a page that stands there with the post on it. */
  Object script(String script) {
    until("the page", () -> view.page().filter(PreviewPage::isReady).isPresent());
    return fx(() -> view.webView().orElseThrow().getEngine().executeScript(script));
  }

  /** Waits until the page's answer to {@code script} is {@code answer}. */
  void untilScript(String what, String script, Object answer) {
    until(
        what, () -> answer.equals(view.webView().orElseThrow().getEngine().executeScript(script)));
  }

  void site(Path root) {
    fx(
        () -> {
          view.setAssets(Optional.of(root), new SiteAddress("https://wren.example", ""), Set.of());
          return null;
        });
  }

  /** Lets the engine lay out and load what is at hand, then takes a picture. */
  BufferedImage picture() {
    settle();
    WritableImage image = fx(() -> view.root().snapshot(null, null));
    BufferedImage picture =
        new BufferedImage(
            (int) image.getWidth(), (int) image.getHeight(), BufferedImage.TYPE_INT_RGB);
    PixelReader reader = image.getPixelReader();
    for (int y = 0; y < picture.getHeight(); y++) {
      for (int x = 0; x < picture.getWidth(); x++) {
        picture.setRGB(x, y, reader.getArgb(x, y));
      }
    }
    return picture;
  }

  void picture(Path file) {
    try {
      ImageIO.write(picture(), "png", file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Several pulses, so that images arrive and the page is painted. */
  void settle() {
    for (int i = 0; i < 30; i++) {
      pause();
      fx(() -> null);
    }
  }

  @Override
  public void close() {
    fx(
        () -> {
          stage.close();
          view.close();
          return null;
        });
    drawings.shutdown();
  }
}

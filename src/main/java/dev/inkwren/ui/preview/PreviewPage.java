package dev.inkwren.ui.preview;

import dev.inkwren.ui.preview.LineMap.Place;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javafx.concurrent.Worker;
import javafx.scene.web.WebEngine;
import netscape.javascript.JSException;
import org.jspecify.annotations.Nullable;

/**
 * The one page inside the engine, loaded once; every other load is turned back. Strings reach it as
 * arguments, never as script text. FX thread only.
 */
@SuppressWarnings("removal") // JSObject moves from the JDK into OpenJFX, where it stays
final class PreviewPage {

  /** Before each block's HTML in a joined list; the sanitiser lets no such character through. */
  private static final char BEFORE_BLOCK = '\u0001';

  private final WebEngine engine;
  private final String address;
  private final String shell;
  private final Runnable ready;
  private @Nullable PageCalls ink;

  /**
   * @param address the page's own address, see {@link PreviewScheme#open}
   * @param ready called each time the page stands there empty: once, or again should anything have
   *     navigated away
   */
  PreviewPage(WebEngine engine, String address, Runnable ready) {
    this.engine = engine;
    this.address = address;
    this.shell = address + PreviewFiles.OWN + "shell.html";
    this.ready = ready;
    engine.getLoadWorker().stateProperty().addListener((o, was, is) -> loaded(is));
    engine.locationProperty().addListener((o, was, is) -> turnBack(is));
    engine.load(shell);
  }

  private void loaded(Worker.State state) {
    if (state == Worker.State.SUCCEEDED && shell.equals(engine.getLocation())) {
      engine.executeScript(script());
      ink = PageCalls.of(engine);
      ready.run();
    } else if (state == Worker.State.SUCCEEDED) {
      engine.load(shell);
    }
  }

  private void turnBack(@Nullable String location) {
    if (location != null && !location.isEmpty() && !location.startsWith(shell)) {
      ink = null;
      engine.getLoadWorker().cancel();
      engine.load(shell);
    }
  }

  private static String script() {
    try (InputStream in = PreviewPage.class.getResourceAsStream("page/page.js")) {
      if (in == null) {
        throw new IllegalStateException("page.js is missing from the program");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Nothing of the site can be read through this page any more. */
  void close() {
    PreviewScheme.close(address);
  }

  boolean isReady() {
    return ink != null;
  }

  /**
   * Patches the head and the body and marks a block as {@link #mark} does; gives the scroll
   * position after it, in CSS pixels.
   */
  double patch(PagePatch patch, int marked) {
    call("begin");
    apply("head", patch.head());
    apply("body", patch.body());
    return number(call("end", marked));
  }

  private void apply(String part, List<BlockPatch> patches) {
    for (BlockPatch patch : patches) {
      StringBuilder joined = new StringBuilder();
      for (String html : patch.inserted()) {
        joined.append(BEFORE_BLOCK).append(html);
      }
      call("splice", part, patch.at(), patch.removed(), joined.toString());
    }
  }

  /** Scrolls {@code place} to {@code share} (0 top, 1 bottom) of the view; gives the position. */
  double scrollTo(Place place, double share) {
    return number(call("scrollTo", place.block(), place.fraction(), share));
  }

  double scrollToTop(double y) {
    return number(call("scrollToTop", y));
  }

  /** Scrolls to the element that a link's fragment names, percent-encoded or not. */
  void scrollToId(String id) {
    call("scrollToId", id);
  }

  double scroll() {
    return number(call("scroll"));
  }

  /** What is shown {@code y} CSS pixels below the top of the view. */
  Place placeAt(double y) {
    if (!(call("placeAt", y) instanceof String place) || place.indexOf(' ') < 0) {
      return new Place(-1, 0);
    }
    int space = place.indexOf(' ');
    return new Place(
        Integer.parseInt(place.substring(0, space)),
        Double.parseDouble(place.substring(space + 1)));
  }

  boolean inHead(double y) {
    return Boolean.TRUE.equals(call("inHead", y));
  }

  /** Marks the block of that index as the one under the caret; -1 marks none. */
  void mark(int block) {
    call("mark", block);
  }

  void look(String classes) {
    call("look", classes);
  }

  String classes() {
    return String.valueOf(call("classes"));
  }

  /** Puts these style sheets behind the page's own. */
  void sheets(PageDress.Sheets sheets) {
    call("sheets", String.join("\n", sheets.addresses()), sheets.sharp());
  }

  /** Gives the cards of the look {@code name} their words. */
  void word(String name, String text) {
    call("word", name, text);
  }

  boolean find(String text, boolean back) {
    return Boolean.TRUE.equals(call("find", text, back));
  }

  int matches(String text) {
    return (int) number(call("matches", text));
  }

  /** The HTML of a part; empty while the page is not there, also when this call finds that out. */
  String html(String part) {
    return words(call("html", part));
  }

  String text() {
    return words(call("text"));
  }

  private static String words(@Nullable Object value) {
    return value instanceof String words ? words : "";
  }

  private static double number(@Nullable Object value) {
    return value instanceof Number number ? number.doubleValue() : 0;
  }

  /** Should the page be gone, it is loaded again, and {@code ready} is called then. */
  private @Nullable Object call(String method, Object... arguments) {
    PageCalls page = ink;
    if (page == null) {
      return null;
    }
    try {
      return page.call(method, arguments);
    } catch (JSException e) {
      if (!PageCalls.isLost(e)) {
        throw e;
      }
      ink = null;
      engine.load(shell);
      return null;
    }
  }
}

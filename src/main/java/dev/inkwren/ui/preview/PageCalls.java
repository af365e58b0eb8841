package dev.inkwren.ui.preview;

import javafx.scene.web.WebEngine;
import netscape.javascript.JSException;
import netscape.javascript.JSObject;

/**
 * Calls the functions that a script of ours has put behind {@code document.ink} of a page. FX
 * thread only.
 *
 * <p>It holds the document, not the object with the functions. References to plain objects are kept
 * by WebKit under the object's address: when Java collects one whose page is gone, the object that
 * lives at that address by then is released in its place, and every call to it fails from then on.
 * (Of 3,000 objects of one page and 3,000 of the next, 315 shared addresses, and those 315 died.)
 * Nodes are counted by themselves.
 */
@SuppressWarnings("removal") // JSObject moves from the JDK into OpenJFX, where it stays
final class PageCalls {

  /** What WebKit says of a document that is no longer the engine's. */
  private static final String PAGE_LOST = "Invalid function reference";

  private final JSObject document;

  private PageCalls(JSObject document) {
    this.document = document;
  }

  /** For the page that {@code engine} shows now; the script must have run there. */
  static PageCalls of(WebEngine engine) {
    return new PageCalls((JSObject) engine.executeScript("document"));
  }

  /**
   * The function's answer: a string, number or boolean, else of no use.
   *
   * @throws JSException what the function threw, or see {@link #isLost}
   */
  Object call(String function, Object... arguments) {
    Object[] all = new Object[arguments.length + 1];
    all[0] = function;
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return document.call("ink", all);
  }

  /** Whether {@code failure} of a call says that the page is gone. */
  static boolean isLost(JSException failure) {
    return PAGE_LOST.equals(failure.getMessage());
  }
}

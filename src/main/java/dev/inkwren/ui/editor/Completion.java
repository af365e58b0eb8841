package dev.inkwren.ui.editor;

import dev.inkwren.text.TextEdits;
import java.util.List;
import java.util.function.IntFunction;

/** Knows what could be written at the caret; brought by the window, which knows the site. */
@FunctionalInterface
public interface Completion {

  /** Where the author is. */
  enum Place {
    FRONT_MATTER,
    TEXT,
    CODE
  }

  /**
   * The surroundings of the caret.
   *
   * @param offset of the caret in the text
   * @param line the caret's line without its line break
   * @param column of the caret in {@code line}
   * @param place what the line is
   * @param asked true when the author pressed the key for it, false while typing
   * @param above the line so many lines further up, 1 for the one directly above; empty before the
   *     first
   */
  record Request(
      int offset, String line, int column, Place place, boolean asked, IntFunction<String> above) {

    /** The line up to the caret. */
    public String before() {
      return line.substring(0, column);
    }

    /** Offset in the text of a column of the line. */
    public int offsetOf(int at) {
      return offset - column + at;
    }
  }

  /**
   * Something to insert.
   *
   * @param label what the list shows
   * @param detail shown dimmed behind it; may be empty
   * @param edits in coordinates of the text as it is
   * @param caret where the caret stands after the edits
   * @param picture site-absolute path of the picture to show beside it; empty for none
   */
  record Candidate(String label, String detail, TextEdits edits, int caret, String picture) {}

  /** Best first; empty when nothing fits. Called on the FX thread for every key: be quick. */
  List<Candidate> at(Request request);
}

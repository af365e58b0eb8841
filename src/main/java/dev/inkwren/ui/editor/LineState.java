package dev.inkwren.ui.editor;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a line hands on to the next one; equal states mean that the lines behind look the same.
 *
 * @param mode what is open
 * @param word language of an open fence, name of an open HTML element, what closes an open comment
 * @param mark character of the fence or 0
 * @param size length of the fence, nesting of the HTML element, else 0
 * @param code what the fence's language left open, 0 for nothing
 * @param quote how many quotes are open
 * @param columns content columns of the open list items and footnotes, outermost first
 * @param before what the line was to its successor
 */
record LineState(
    Mode mode,
    String word,
    char mark,
    int size,
    int code,
    int quote,
    List<Integer> columns,
    Before before) {

  /** What is open at the end of the line. */
  enum Mode {
    START,
    FRONT_MATTER,
    BODY,
    FENCE,
    HTML,
    COMMENT,
    MATH
  }

  /** Whether the next line may continue a paragraph or a table. */
  enum Before {
    BLANK,
    FIRST_TEXT,
    MORE_TEXT,
    TABLE,
    OTHER
  }

  /** Before the first line of a file. */
  static final LineState START =
      new LineState(Mode.START, "", '\0', 0, 0, 0, List.of(), Before.BLANK);

  static final LineState BODY = START.in(Mode.BODY);

  LineState in(Mode next) {
    return new LineState(next, "", '\0', 0, 0, quote, columns, Before.OTHER);
  }

  LineState after(Before now) {
    return new LineState(Mode.BODY, "", '\0', 0, 0, quote, columns, now);
  }

  LineState within(int quotes, List<Integer> lists) {
    return new LineState(mode, word, mark, size, code, quotes, lists, before);
  }

  /** Inside one more item, whose content stands at {@code column}. */
  LineState inItem(int column) {
    List<Integer> lists = Stream.concat(columns.stream(), Stream.of(column)).toList();
    return within(quote, lists);
  }

  LineState fence(char with, int length, String language) {
    return new LineState(Mode.FENCE, language, with, length, 0, quote, columns, Before.OTHER);
  }

  /** A comment that lasts until a line holds {@code closer}. */
  LineState comment(String closer) {
    return new LineState(Mode.COMMENT, closer, '\0', 0, 0, quote, columns, Before.OTHER);
  }

  LineState code(int open) {
    return new LineState(mode, word, mark, size, open, quote, columns, before);
  }

  LineState html(String element, int depth) {
    return new LineState(Mode.HTML, element, '\0', depth, 0, quote, columns, Before.OTHER);
  }

  /** True while something is open in which Markdown means nothing. */
  boolean isVerbatim() {
    return mode != Mode.BODY && mode != Mode.START;
  }

  boolean inParagraph() {
    return before == Before.FIRST_TEXT || before == Before.MORE_TEXT;
  }
}

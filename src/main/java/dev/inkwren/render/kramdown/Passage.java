package dev.inkwren.render.kramdown;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A run of top-level blocks up to a gap behind which nothing before the gap matters to the reading
 * of blocks. The passages of a document follow each other without anything between.
 *
 * @param start offset of its first character
 * @param end offset behind its last one
 * @param reach offset behind the last character that its reading has looked at
 * @param line line of the body on which it starts
 * @param endLine line on which it ends
 * @param options those in force at its start
 * @param steady whether its reading has defined nothing and set no option
 * @param warnings those of reading its blocks
 * @param root holds its blocks, without spans as yet; empty if it was taken over
 * @param ready its print, if it was taken over
 */
record Passage(
    int start,
    int end,
    int reach,
    int line,
    int endLine,
    KramdownOptions options,
    boolean steady,
    List<Warning> warnings,
    Node root,
    @Nullable Fragment ready) {

  /** The same passage with its print and without its blocks. */
  Passage printed(Fragment fragment) {
    Node empty = new Node(Kind.ROOT, line);
    return new Passage(
        start, end, reach, line, endLine, options, steady, warnings, empty, fragment);
  }

  /** The same passage elsewhere in the text. */
  Passage moved(int characters, int lines) {
    Fragment fragment = ready;
    if (characters == 0 && lines == 0) {
      return this;
    }
    return new Passage(
        start + characters,
        end + characters,
        reach == Integer.MAX_VALUE ? reach : reach + characters,
        line + lines,
        endLine + lines,
        options,
        steady,
        lines == 0 ? warnings : Warning.moved(warnings, lines),
        root,
        fragment == null || lines == 0 ? fragment : fragment.moved(lines));
  }
}

package dev.inkwren.ui.editor;

/**
 * Whether Markdown means nothing on a line: front matter, code, math, raw HTML, a comment.
 *
 * @param inside the line belongs to such a block
 * @param opens the line is Markdown itself, but begins such a block
 * @param quotes how many quote marks stand before every line of the block
 */
record Verbatim(boolean inside, boolean opens, int quotes) {

  static final Verbatim NONE = new Verbatim(false, false, 0);

  /**
   * @param before what the line before left
   * @param kind what the line is
   * @param after what the line leaves
   */
  static Verbatim of(LineState before, LineKind kind, LineState after) {
    boolean left = before.mode() == LineState.Mode.FENCE && !isOfFence(kind);
    boolean inside =
        (before.isVerbatim() && !left)
            || after.mode() == LineState.Mode.FRONT_MATTER
            || kind == LineKind.CODE;
    return new Verbatim(inside, !inside && after.isVerbatim(), inside ? before.quote() : 0);
  }

  /** True where a line break is one of the block. */
  boolean breaks() {
    return inside || opens;
  }

  /** Where its quote ends, an open fence ends without a closing line. */
  private static boolean isOfFence(LineKind kind) {
    return kind == LineKind.CODE || kind == LineKind.FENCE || kind == LineKind.LONG;
  }
}

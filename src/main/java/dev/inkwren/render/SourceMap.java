package dev.inkwren.render;

import dev.inkwren.post.Post;
import dev.inkwren.render.liquid.LiquidResult;
import dev.inkwren.text.Lines;

/** From lines of the text that Markdown read back to lines of the file. */
final class SourceMap {

  private final LiquidResult text;
  private final Lines file;
  private final int bodyLine;

  private SourceMap(LiquidResult text, Lines file, int bodyLine) {
    this.text = text;
    this.file = file;
    this.bodyLine = bodyLine;
  }

  static SourceMap of(Post post, LiquidResult text) {
    Lines file = Lines.of(post.source().text());
    return new SourceMap(text, file, file.lineAt(post.bodyStart()));
  }

  /** The 0-based line of the file on which the body starts. */
  int bodyLine() {
    return bodyLine;
  }

  /** The file's line that {@code line} of Markdown's text came from. */
  int line(int line) {
    return fromBody(text.sourceLine(line));
  }

  /** The file's line of the body's line {@code line}. */
  int fromBody(int line) {
    return Math.clamp(bodyLine + line, 0, Math.max(0, file.count() - 1));
  }

  RenderedBlock block(String html, int start, int end) {
    int first = line(start);
    int last = end > start ? line(end - 1) + 1 : first;
    return new RenderedBlock(html, first, Math.max(first, last));
  }
}

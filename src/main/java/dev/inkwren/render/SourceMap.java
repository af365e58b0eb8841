package dev.inkwren.render;

import dev.inkwren.post.Post;
import dev.inkwren.render.liquid.LiquidResult;
import dev.inkwren.text.Lines;
import dev.inkwren.text.TextRange;

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

  /** The stretch of the file from line {@code start} up to (not with) line {@code end}. */
  TextRange range(int start, int end) {
    int last = Math.clamp(end - 1, start, Math.max(start, file.count() - 1));
    return new TextRange(file.start(start), file.end(last));
  }

  /** The characters of a line of the file. */
  String text(int line) {
    return file.line(line);
  }

  RenderedBlock block(String html, int start, int end) {
    int first = line(start);
    int last = end > start ? line(end - 1) + 1 : first;
    return new RenderedBlock(html, first, Math.max(first, last));
  }
}

package dev.inkwren.check.source;

import dev.inkwren.text.Lines;
import dev.inkwren.text.TextRange;
import java.util.Arrays;
import java.util.List;

/**
 * The body of a post taken apart, with every offset and line number counted in the whole file
 * (UTF-16, 0-based). Immutable.
 */
public final class Body {

  /** Stands, while lines are told apart, for Liquid that prints nothing, so takes no room. */
  static final char NOTHING = '\uE002';

  /** Stands in {@link #prose} for what prints something that is not prose: code, mathematics. */
  public static final char SOMETHING = '\uE001';

  private final String text;
  private final Lines lines;
  private final int start;
  private final LineKind[] kinds;
  private final int[] contentStarts;
  private final String prose;
  private final Liquid liquid;
  private final List<Fence> fences;
  private final List<TextRange> codeSpans;
  private final List<TextRange> math;
  private final List<Link> links;

  private Body(String text, int start, Liquid liquid, BlockScan blocks, InlineScan inline) {
    this.text = text;
    this.lines = blocks.lines();
    this.start = start;
    this.kinds = blocks.kinds();
    this.contentStarts = blocks.contentStarts();
    this.liquid = liquid;
    this.fences = List.copyOf(blocks.fences());
    this.prose = inline.prose();
    this.codeSpans = List.copyOf(inline.codeSpans());
    this.math = List.copyOf(inline.math());
    this.links = LinkScan.of(text, prose, start, kinds, lines);
  }

  /**
   * Reads the body of a file.
   *
   * @param text the file's text, front matter included
   * @param start where the body starts
   * @param withLiquid false where {@code render_with_liquid: false} switches Liquid off (J41)
   */
  public static Body of(String text, int start, boolean withLiquid) {
    Liquid liquid =
        withLiquid ? Liquid.of(text, start) : new Liquid(List.of(), List.of(), List.of());
    char[] work = withoutLiquid(text, start, liquid);
    BlockScan blocks = new BlockScan(work, Lines.of(text), start);
    blocks.run();
    InlineScan inline = new InlineScan(work, blocks, start);
    inline.run();
    return new Body(text, start, liquid, blocks, inline);
  }

  /** The text with front matter and silent Liquid as spaces, speaking Liquid as a stand-in. */
  private static char[] withoutLiquid(String text, int start, Liquid liquid) {
    char[] work = text.toCharArray();
    blank(work, 0, start, ' ');
    for (LiquidMark mark : liquid.marks()) {
      if (mark.closed()) {
        boolean speaks =
            !mark.tag()
                || mark.name().equals("post_url")
                || mark.name().equals("link")
                || mark.name().startsWith("include");
        blank(work, mark.range().start(), mark.range().end(), speaks ? SOMETHING : NOTHING);
      }
    }
    for (TextRange hidden : liquid.hidden()) {
      blank(work, hidden.start(), hidden.end(), NOTHING);
    }
    return work;
  }

  static void blank(char[] work, int from, int to, char with) {
    for (int i = from; i < to; i++) {
      if (work[i] != '\n') {
        work[i] = with;
      }
    }
  }

  /** The file's text. */
  public String text() {
    return text;
  }

  public Lines lines() {
    return lines;
  }

  /** Where the body starts. */
  public int start() {
    return start;
  }

  /** The first line of the body. */
  public int firstLine() {
    return lines.lineAt(start);
  }

  /**
   * The file's text, same length, with front matter, comments and silent Liquid as spaces and with
   * code, mathematics and speaking Liquid as {@link #SOMETHING}; line breaks stay.
   */
  public String prose() {
    return prose;
  }

  /** The {@link #prose} of one line. */
  public String prose(int line) {
    return prose.substring(lines.start(line), lines.end(line));
  }

  public LineKind kind(int line) {
    return kinds[line];
  }

  /** True for a line inside the file whose kind is {@link LineKind#TEXT}. */
  public boolean isText(int line) {
    return line >= 0 && line < kinds.length && kinds[line] == LineKind.TEXT;
  }

  /** Where the line's own text starts: behind quote markers, list markers and indent. */
  public int contentStart(int line) {
    return contentStarts[line];
  }

  /** The line's own {@link #prose}: without quote markers, list markers and indent. */
  public String content(int line) {
    return prose.substring(Math.min(contentStarts[line], lines.end(line)), lines.end(line));
  }

  /** All kinds, one per line of the file. */
  List<LineKind> kinds() {
    return List.copyOf(Arrays.asList(kinds));
  }

  /** Fenced code blocks in order, those that are never closed included. */
  public List<Fence> fences() {
    return fences;
  }

  /** Code in prose, backticks included. */
  public List<TextRange> codeSpans() {
    return codeSpans;
  }

  /** Double-dollar mathematics, dollars included. */
  public List<TextRange> math() {
    return math;
  }

  /** Links and images in prose and HTML, in order. */
  public List<Link> links() {
    return links;
  }

  /** Liquid tags and outputs outside raw, code included (J40). */
  public List<LiquidMark> liquid() {
    return liquid.marks();
  }

  /** True when {@code offset} lies in a code block or code span. */
  public boolean isCode(int offset) {
    LineKind kind = kinds[lines.lineAt(offset)];
    return kind == LineKind.CODE
        || kind == LineKind.FENCE
        || codeSpans.stream().anyMatch(span -> span.contains(offset));
  }
}

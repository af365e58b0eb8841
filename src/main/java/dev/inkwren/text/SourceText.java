package dev.inkwren.text;

import java.util.Arrays;
import java.util.Objects;

/**
 * A whole file as the editor holds it: its text with LF line ends, and beside it what the file
 * really has at the end of each line and whether it starts with a byte order mark.
 *
 * <p>{@code SourceText.of(s).fileText()} equals {@code s} for every string, so that a file nobody
 * changed is written back as it was read. Offsets are UTF-16 units in {@link #text()}, 0-based.
 * Immutable, so it may cross threads.
 */
public final class SourceText {

  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final byte[] UNIFORM = {};

  private final String text;
  private final boolean byteOrderMark;
  private final LineEnding usualEnding;

  /** One ordinal per line break, or {@link #UNIFORM} when all are {@link #usualEnding}. */
  private final byte[] endings;

  private SourceText(String text, boolean byteOrderMark, LineEnding usualEnding, byte[] endings) {
    this.text = text;
    this.byteOrderMark = byteOrderMark;
    this.usualEnding = usualEnding;
    this.endings = endings;
  }

  /** Takes over the decoded content of a file, byte order mark and all. */
  public static SourceText of(String fileText) {
    Objects.requireNonNull(fileText, "fileText must not be null");
    boolean mark = !fileText.isEmpty() && fileText.charAt(0) == BYTE_ORDER_MARK;
    String content = mark ? fileText.substring(1) : fileText;
    if (content.indexOf('\r') < 0) {
      return new SourceText(content, mark, LineEnding.LF, UNIFORM);
    }
    return withCarriageReturns(content, mark);
  }

  private static SourceText withCarriageReturns(String content, boolean mark) {
    StringBuilder lf = new StringBuilder(content.length());
    byte[] found = new byte[16];
    int[] count = new int[LineEnding.values().length];
    int breaks = 0;
    for (int i = 0; i < content.length(); i++) {
      char c = content.charAt(i);
      if (c != '\n' && c != '\r') {
        lf.append(c);
        continue;
      }
      boolean pair = c == '\r' && i + 1 < content.length() && content.charAt(i + 1) == '\n';
      LineEnding ending = c == '\n' ? LineEnding.LF : pair ? LineEnding.CRLF : LineEnding.CR;
      i += pair ? 1 : 0;
      if (breaks == found.length) {
        found = Arrays.copyOf(found, breaks * 2);
      }
      found[breaks++] = (byte) ending.ordinal();
      count[ending.ordinal()]++;
      lf.append('\n');
    }
    LineEnding usual = mostFrequent(count);
    boolean uniform = count[usual.ordinal()] == breaks;
    return new SourceText(
        lf.toString(), mark, usual, uniform ? UNIFORM : Arrays.copyOf(found, breaks));
  }

  private static LineEnding mostFrequent(int[] count) {
    LineEnding usual = LineEnding.LF;
    for (LineEnding ending : LineEnding.values()) {
      if (count[ending.ordinal()] > count[usual.ordinal()]) {
        usual = ending;
      }
    }
    return usual;
  }

  /** The text with LF line ends and without byte order mark. */
  public String text() {
    return text;
  }

  public boolean hasByteOrderMark() {
    return byteOrderMark;
  }

  /** The line ending that new lines get: the most frequent one, LF where there is none. */
  public LineEnding usualEnding() {
    return usualEnding;
  }

  /**
   * How the line break number {@code index} (0-based, so also the number of the line it ends) is
   * spelled in the file.
   *
   * @throws IndexOutOfBoundsException possibly, when the text has fewer line breaks
   */
  public LineEnding ending(int index) {
    return endings.length == 0 ? usualEnding : LineEnding.values()[endings[index]];
  }

  /** What the file holds: the exact argument of {@link #of} if nothing was changed since. */
  public String fileText() {
    if (!byteOrderMark && endings.length == 0 && usualEnding == LineEnding.LF) {
      return text;
    }
    StringBuilder file = new StringBuilder(text.length() + 64);
    if (byteOrderMark) {
      file.append(BYTE_ORDER_MARK);
    }
    int line = 0;
    int copied = 0;
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', copied)) {
      file.append(text, copied, at).append(ending(line++).characters());
      copied = at + 1;
    }
    return file.append(text, copied, text.length()).toString();
  }

  /**
   * The text after {@code edits}; line breaks that stay keep their ending, new ones get {@link
   * #usualEnding}, and a lone CR that comes to stand directly before a lone LF becomes CRLF.
   * Carriage returns in a replacement count as line breaks.
   */
  public SourceText apply(TextEdits edits) {
    if (edits.isEmpty()) {
      return this;
    }
    TextEdits clean = withoutCarriageReturns(edits);
    String changed = clean.applyTo(text);
    byte[] changedEndings = endings.length == 0 ? UNIFORM : spliceEndings(clean, changed);
    return new SourceText(changed, byteOrderMark, usualEnding, changedEndings);
  }

  private static TextEdits withoutCarriageReturns(TextEdits edits) {
    if (edits.edits().stream().noneMatch(e -> e.replacement().indexOf('\r') >= 0)) {
      return edits;
    }
    return new TextEdits(
        edits.edits().stream()
            .map(
                e ->
                    new TextEdit(e.range(), SourceText.of("x" + e.replacement()).text.substring(1)))
            .toList());
  }

  private byte[] spliceEndings(TextEdits edits, String changed) {
    byte[] result = new byte[endings.length + 16];
    int size = 0;
    int line = 0;
    int scanned = 0;
    for (TextEdit edit : edits.edits()) {
      int kept = breaksBetween(text, scanned, edit.range().start());
      int dropped = breaksBetween(text, edit.range().start(), edit.range().end());
      int added = breaksBetween(edit.replacement(), 0, edit.replacement().length());
      result = ensure(result, size + kept + added);
      System.arraycopy(endings, line, result, size, kept);
      size += kept;
      line += kept;
      for (int i = 0; i < added; i++) {
        result[size++] = i < dropped ? endings[line + i] : (byte) usualEnding.ordinal();
      }
      line += dropped;
      scanned = edit.range().end();
    }
    int rest = endings.length - line;
    result = ensure(result, size + rest);
    System.arraycopy(endings, line, result, size, rest);
    return keepBreaksApart(Arrays.copyOf(result, size + rest), changed);
  }

  /** A lone CR directly before a lone LF would read back as one line break; CRLF LF does not. */
  private static byte[] keepBreaksApart(byte[] endings, String text) {
    int line = 0;
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      boolean emptyLineFollows = at + 1 < text.length() && text.charAt(at + 1) == '\n';
      if (emptyLineFollows
          && endings[line] == LineEnding.CR.ordinal()
          && endings[line + 1] == LineEnding.LF.ordinal()) {
        endings[line] = (byte) LineEnding.CRLF.ordinal();
      }
      line++;
    }
    return endings;
  }

  private static byte[] ensure(byte[] array, int size) {
    return size <= array.length ? array : Arrays.copyOf(array, Math.max(size, array.length * 2));
  }

  private static int breaksBetween(String text, int start, int end) {
    int count = 0;
    for (int at = text.indexOf('\n', start); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) {
      count++;
    }
    return count;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SourceText that
        && byteOrderMark == that.byteOrderMark
        && usualEnding == that.usualEnding
        && text.equals(that.text)
        && Arrays.equals(endings, that.endings);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  @Override
  public String toString() {
    return "SourceText[" + text.length() + " characters, " + usualEnding + "]";
  }
}

package dev.inkwren.change;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import dev.inkwren.text.TextEdit;
import dev.inkwren.text.TextEdits;
import java.util.ArrayList;
import java.util.List;

/** Finds the edits that lead from one text to another, so that a caret can stay where it was. */
public final class TextDiff {

  /** With more lines than this between the first and the last change, they are one change. */
  private static final int MOST_LINES = 2_000;

  private TextDiff() {}

  /**
   * Edits with {@code edits.applyTo(before)} equal to {@code after}; {@link TextEdits#NONE} for
   * equal texts. Lines are compared, and of changed ones only what differs is replaced. Both texts
   * have LF line ends.
   */
  public static TextEdits between(String before, String after) {
    List<String> old = lines(before);
    List<String> now = lines(after);
    int head = 0;
    int shorter = Math.min(old.size(), now.size());
    while (head < shorter && old.get(head).equals(now.get(head))) {
      head++;
    }
    int tail = 0;
    while (tail < shorter - head
        && old.get(old.size() - 1 - tail).equals(now.get(now.size() - 1 - tail))) {
      tail++;
    }
    List<String> oldMiddle = old.subList(head, old.size() - tail);
    List<String> nowMiddle = now.subList(head, now.size() - tail);
    int start = length(old.subList(0, head));
    if (Math.max(oldMiddle.size(), nowMiddle.size()) > MOST_LINES) {
      return TextEdits.of(
          narrowed(before, start, start + length(oldMiddle), String.join("", nowMiddle)));
    }
    List<TextEdit> edits = new ArrayList<>();
    int line = 0;
    int offset = start;
    for (AbstractDelta<String> delta : DiffUtils.diff(oldMiddle, nowMiddle).getDeltas()) {
      int position = delta.getSource().getPosition();
      offset += length(oldMiddle.subList(line, position));
      int end = offset + length(delta.getSource().getLines());
      edits.add(narrowed(before, offset, end, String.join("", delta.getTarget().getLines())));
      line = position + delta.getSource().size();
      offset = end;
    }
    return new TextEdits(edits);
  }

  /**
   * The one edit that leads from {@code before} to {@code after}: what lies between the beginning
   * and the end that they share. {@link TextEdits#NONE} for equal texts. Takes no time to speak of.
   */
  public static TextEdits oneBetween(String before, String after) {
    return before.equals(after)
        ? TextEdits.NONE
        : TextEdits.of(narrowed(before, 0, before.length(), after));
  }

  /** The edit without the beginning and the end that stay as they are. */
  private static TextEdit narrowed(String before, int start, int end, String after) {
    int most = Math.min(end - start, after.length());
    int head = 0;
    while (head < most && before.charAt(start + head) == after.charAt(head)) {
      head++;
    }
    head -= splits(after, head) || splits(before, start + head) ? 1 : 0;
    int tail = 0;
    while (tail < most - head
        && before.charAt(end - 1 - tail) == after.charAt(after.length() - 1 - tail)) {
      tail++;
    }
    tail -= splits(after, after.length() - tail) || splits(before, end - tail) ? 1 : 0;
    return TextEdit.replace(start + head, end - tail, after.substring(head, after.length() - tail));
  }

  /** True between the two halves of a character. */
  private static boolean splits(String text, int at) {
    return at > 0
        && at < text.length()
        && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
  }

  /** Lines with their LF; concatenated they are the text. */
  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', start)) {
      lines.add(text.substring(start, at + 1));
      start = at + 1;
    }
    if (start < text.length()) {
      lines.add(text.substring(start));
    }
    return lines;
  }

  private static int length(List<String> lines) {
    return lines.stream().mapToInt(String::length).sum();
  }
}

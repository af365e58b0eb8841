package dev.inkwren.ui.editor;

import dev.inkwren.text.TextEdit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.function.IntConsumer;

/**
 * Which parts are folded: a section under its heading, a fence under its first line, the front
 * matter. Only the first line of each is kept, and moves with edits; how far the part reaches is
 * asked of the {@link LineTable} again after every change. The text itself never changes.
 */
final class Folds {

  /** The library builds a node for each hidden line, too; more of them would be felt. */
  static final int MOST_HIDDEN = 1_500;

  private static final String HIDDEN = "collapse";

  private final ImeCodeArea area;
  private final ParagraphStyles styles;
  private final TextLines text;
  private final LineTable table;
  private final TreeSet<Integer> heads = new TreeSet<>();
  private BitSet hidden = new BitSet();
  private boolean frontMatter;
  private IntConsumer headChanged = line -> {};
  private Runnable tooMany = () -> {};

  Folds(ImeCodeArea area, TextLines text, LineTable table) {
    this.area = area;
    this.styles = new ParagraphStyles(area);
    this.text = text;
    this.table = table;
  }

  /** Hears of first lines that were folded or opened. */
  void onHeadChanged(IntConsumer listener) {
    headChanged = listener;
  }

  /** Hears that a part stayed open because it is too long. */
  void onTooMany(Runnable listener) {
    tooMany = listener;
  }

  boolean isHidden(int line) {
    return hidden.get(line);
  }

  boolean isFolded(int line) {
    return heads.contains(line);
  }

  boolean canFold(int line) {
    return switch (kind(line)) {
      case FRONT_MATTER_EDGE -> line == 0;
      case FENCE -> opensFence(line);
      default -> kind(line).isHeading();
    };
  }

  private LineKind kind(int line) {
    return table.kind(line);
  }

  private boolean opensFence(int line) {
    return table.before(line).mode() != LineState.Mode.FENCE
        && table.after(line).mode() == LineState.Mode.FENCE;
  }

  /** The last line that belongs to the part under {@code head}; {@code head} itself when none. */
  int endOf(int head) {
    if (!canFold(head)) {
      return head;
    }
    return switch (kind(head)) {
      case FRONT_MATTER_EDGE -> Math.max(head, table.frontMatterEnd());
      case FENCE -> endOfFence(head);
      default -> endOfSection(head);
    };
  }

  private int endOfFence(int head) {
    int line = head + 1;
    while (line < table.known() && table.after(line).mode() == LineState.Mode.FENCE) {
      line++;
    }
    return Math.min(line, table.known() - 1);
  }

  private int endOfSection(int head) {
    int line = Sections.end(table, head) - 1;
    while (line > head && kind(line) == LineKind.BLANK) {
      line--;
    }
    return line;
  }

  /** Another text is shown; its front matter is folded if the last one's was. */
  void loaded() {
    heads.clear();
    hidden = new BitSet();
    if (frontMatter) {
      heads.add(0);
    }
    refresh();
  }

  /** Follows one edit: {@code removed} line breaks behind {@code first} became {@code inserted}. */
  void replaced(int first, int removed, int inserted) {
    if (heads.isEmpty()) {
      return;
    }
    List<Integer> moved = new ArrayList<>();
    for (int head : heads) {
      if (head <= first) {
        moved.add(head);
      } else if (head > first + removed) {
        moved.add(head + inserted - removed);
      }
    }
    heads.clear();
    heads.addAll(moved);
    BitSet now = new BitSet();
    hidden.stream()
        .filter(line -> line <= first || line > first + removed)
        .forEach(line -> now.set(line <= first ? line : line + inserted - removed));
    hidden = now;
  }

  /** The author sees what is edited; the front matter alone is edited while folded, by the form. */
  void opened(TextEdit back) {
    int line = text.lineAt(back.range().start());
    if (hidden.get(line) && line > frontMatterEnd()) {
      reveal(line);
    }
  }

  private int frontMatterEnd() {
    return heads.contains(0) ? table.frontMatterEnd() : -1;
  }

  void setFrontMatter(boolean folded) {
    frontMatter = folded;
    if (folded) {
      heads.add(0);
    } else {
      heads.remove(0);
    }
    refresh();
  }

  boolean isFrontMatterFolded() {
    return heads.contains(0);
  }

  /** Folds or opens the part that starts at {@code line}. */
  void toggle(int line) {
    if (isFolded(line)) {
      heads.remove(line);
    } else if (canFold(line)) {
      heads.add(line);
    }
    refresh();
  }

  /** Folds the innermost part around {@code line} that is still open. */
  void fold(int line) {
    for (int head = line; head >= 0; head--) {
      if (canFold(head) && !isFolded(head) && endOf(head) >= line && endOf(head) > head) {
        toggle(head);
        return;
      }
    }
  }

  /** Opens the part that starts at {@code line} or hides it. */
  void open(int line) {
    if (isFolded(line)) {
      toggle(line);
    } else {
      reveal(line);
    }
  }

  /** Folds all sections whose heading has {@code level} or more number signs. */
  void foldFrom(int level) {
    for (int line = 0; line < table.known(); line++) {
      if (Sections.level(table, line) >= level && Sections.isHeading(table, line)) {
        heads.add(line);
      }
    }
    refresh();
  }

  /** Folds every section, fence and the front matter. */
  void foldAll() {
    for (int line = 0; line < table.known(); line++) {
      if (canFold(line)) {
        heads.add(line);
      }
    }
    refresh();
  }

  void openAll() {
    heads.clear();
    refresh();
  }

  /** Opens whatever hides {@code line}. */
  void reveal(int line) {
    if (hidden.get(line)) {
      heads.removeIf(head -> head < line && endOf(head) >= line);
      refresh();
    }
  }

  /** Opens whatever hides the character at {@code offset}. */
  void revealOffset(int offset) {
    reveal(text.lineAt(offset));
  }

  /** Hides what is folded now and shows the rest; the caret leaves what is hidden. */
  void refresh() {
    if (heads.isEmpty() && hidden.isEmpty()) {
      return;
    }
    BitSet wanted = wanted();
    BitSet changed = (BitSet) hidden.clone();
    changed.xor(wanted);
    hidden = wanted;
    if (changed.isEmpty()) {
      return;
    }
    area.allowFolding();
    leaveHidden();
    int end;
    for (int first = changed.nextSetBit(0); first >= 0; first = changed.nextSetBit(end)) {
      end = changed.nextClearBit(first);
      boolean hide = wanted.get(first);
      int turn = hide ? wanted.nextClearBit(first) : wanted.nextSetBit(first);
      end = turn > first ? Math.min(end, turn) : end;
      styles.change(first, end - 1, style -> with(style, hide));
      headChanged.accept(first - 1);
    }
  }

  private BitSet wanted() {
    BitSet wanted = new BitSet();
    boolean refused = false;
    for (int head : List.copyOf(heads)) {
      int end = endOf(head);
      if (end == head && head < table.known()) {
        heads.remove(head);
        continue;
      }
      BitSet more = (BitSet) wanted.clone();
      more.set(head + 1, end + 1);
      if (more.cardinality() > MOST_HIDDEN) {
        heads.remove(head);
        refused = true;
      } else {
        wanted = more;
      }
    }
    if (refused) {
      tooMany.run();
    }
    return wanted;
  }

  private static Collection<String> with(Collection<String> style, boolean hide) {
    List<String> changed = new ArrayList<>(style);
    changed.remove(HIDDEN);
    if (hide) {
      changed.add(HIDDEN);
    }
    return List.copyOf(changed);
  }

  /** Adds to {@code style} what hides {@code line}, if it is hidden. */
  void addTo(List<String> style, int line) {
    if (hidden.get(line)) {
      style.add(HIDDEN);
    }
    if (isFolded(line)) {
      style.add("folded");
    }
  }

  private void leaveHidden() {
    int line = text.lineAt(area.span().caret());
    if (hidden.get(line)) {
      int head = hidden.previousClearBit(line);
      area.moveTo(text.end(head));
    }
  }
}

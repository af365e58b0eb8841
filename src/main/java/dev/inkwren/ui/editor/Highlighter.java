package dev.inkwren.ui.editor;

import dev.inkwren.text.TextEdit;
import dev.inkwren.text.TextRange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;

/**
 * Paints the visible lines and those near them; everything else waits until it is scrolled to. A
 * key repaints its own line at once, and lines behind it when what they start with has changed.
 */
final class Highlighter {

  /** Lines coloured for one key before the rest is left to the following frames. */
  private static final int AT_ONCE = 400;

  private static final int PER_FRAME = 600;

  /** Painted beyond the visible ones, so that scrolling by lines shows no bare text. */
  private static final int AROUND = 30;

  private static final int LONGEST_QUOTE = 300;

  private final ImeCodeArea area;
  private final TextLines text;
  private final Scroll scroll;
  private final Pulse pulse;
  private final LineTable table;
  private final MarkStore marks;
  private final Map<Long, List<String>> classes = new HashMap<>();
  private final Folds folds;
  private final FocusBlock focus;

  Highlighter(EditCore core, Scroll scroll, Pulse pulse, MarkStore marks) {
    this.area = core.area();
    this.text = core.lines();
    this.scroll = scroll;
    this.pulse = pulse;
    this.marks = marks;
    this.table = new LineTable(text);
    this.folds = new Folds(area, text, table);
    this.focus = new FocusBlock(area, text);
    folds.onHeadChanged(this::repaint);
    core.watch(this::changed);
    area.composingProperty().addListener((property, was, is) -> pulse.request());
    area.heightProperty().addListener((property, was, is) -> pulse.request());
    area.getStyleClass().addListener((InvalidationListener) classes -> pulse.request());
    pulse.add(this::frame);
  }

  void loaded() {
    table.reset();
    scroll.look();
    table.know(Math.min(table.count() - 1, AT_ONCE), AT_ONCE);
    folds.loaded();
    paint();
    pulse.request();
  }

  private void repaint(int line) {
    table.setPainted(line, false);
    pulse.request();
  }

  private void changed(Change change) {
    List<TextEdit> edits = change.edits().edits();
    List<TextEdit> back = change.inverse().edits();
    for (int i = 0; i < edits.size(); i++) {
      int first = text.lineAt(back.get(i).range().start());
      int removed = breaks(back.get(i).replacement());
      int inserted = breaks(edits.get(i).replacement());
      table.replaced(first, removed, inserted);
      folds.replaced(first, removed, inserted);
      unpaintQuoteAbove(first);
    }
    marks.map(change.edits());
    table.know(scroll.lastLine() + 1, AT_ONCE);
    folds.refresh();
    back.forEach(folds::opened);
    followFocus();
    paint();
    pulse.request();
  }

  private static int breaks(String text) {
    return (int) text.chars().filter(c -> c == '\n').count();
  }

  /** The kind of a prompt stands below its quote. */
  private void unpaintQuoteAbove(int line) {
    for (int above = line - 1; above >= 0 && line - above < LONGEST_QUOTE; above--) {
      if (!text.line(above).stripLeading().startsWith(">")) {
        return;
      }
      table.setPainted(above, false);
    }
  }

  private void frame() {
    if (area.isComposing()) {
      return;
    }
    scroll.look();
    boolean more = table.known() < table.count();
    boolean all = table.know(table.count() - 1, PER_FRAME);
    if (more) {
      folds.refresh();
    }
    folds.reveal(text.lineAt(area.span().caret()));
    followFocus();
    paint();
    if (!all) {
      pulse.request();
    }
  }

  private void followFocus() {
    if (focus.follow()) {
      table.unpaint();
    }
  }

  private void paint() {
    if (area.isComposing()) {
      return;
    }
    int first = Math.max(0, scroll.firstLine() - AROUND);
    int last = Math.min(table.count() - 1, Math.max(scroll.lastLine(), first + 60) + AROUND);
    last = Math.min(last, table.known() - 1);
    for (int line = first; line <= last; line++) {
      if (!table.painted(line)) {
        paint(line);
      }
    }
  }

  private void paint(int line) {
    LexedLine lexed = table.lexed(line, table.before(line));
    table.setPainted(line, true);
    StyleSpans<Collection<String>> spans = spans(lexed, line);
    if (area.getParagraphLength(line) > 0 && !same(area.getStyleSpans(line), spans)) {
      area.setStyleSpans(line, 0, spans);
    }
    List<String> style = paragraphStyle(lexed.kind(), line);
    if (!style.equals(List.copyOf(area.getParagraph(line).getParagraphStyle()))) {
      area.setParagraphStyle(line, style);
    }
  }

  private StyleSpans<Collection<String>> spans(LexedLine lexed, int line) {
    long[] bits = new long[area.getParagraphLength(line)];
    int at = 0;
    for (LexedLine.Run run : lexed.runs()) {
      Arrays.fill(bits, at, at + run.length(), run.mask());
      at += run.length();
    }
    marks.paint(bits, text.start(line));
    StyleSpansBuilder<Collection<String>> builder = new StyleSpansBuilder<>();
    List<LexedLine.Run> runs = LexedLine.of(lexed.kind(), bits, lexed.after()).runs();
    for (LexedLine.Run run : runs) {
      builder.add(classes.computeIfAbsent(run.mask(), Highlighter::styleClasses), run.length());
    }
    if (runs.isEmpty()) {
      builder.add(List.of(), 0);
    }
    return builder.create();
  }

  private static List<String> styleClasses(long mask) {
    List<String> all = new ArrayList<>(Tok.styleClasses(mask));
    all.addAll(MarkStore.styleClasses(mask));
    return List.copyOf(all);
  }

  private static boolean same(
      StyleSpans<Collection<String>> one, StyleSpans<Collection<String>> other) {
    if (one.getSpanCount() != other.getSpanCount()) {
      return false;
    }
    for (int i = 0; i < one.getSpanCount(); i++) {
      var a = one.getStyleSpan(i);
      var b = other.getStyleSpan(i);
      if (a.getLength() != b.getLength()
          || !List.copyOf(a.getStyle()).equals(List.copyOf(b.getStyle()))) {
        return false;
      }
    }
    return true;
  }

  private List<String> paragraphStyle(LineKind kind, int line) {
    List<String> style = new ArrayList<>(3);
    style.add(kind.styleClass());
    String prompt = kind == LineKind.BLANK ? "" : Prompts.kindAt(text, line, LONGEST_QUOTE);
    if (!prompt.isEmpty()) {
      style.add("prompt-" + prompt);
    }
    folds.addTo(style, line);
    focus.addTo(style, line);
    return List.copyOf(style);
  }

  /** Underlines anew; only visible lines are touched. */
  void repaintMarks(Runnable change) {
    unpaint();
    change.run();
    unpaint();
    paint();
  }

  private void unpaint() {
    int first = Math.max(0, scroll.firstLine() - AROUND);
    for (EditorMark mark : marks.all()) {
      TextRange range = mark.range();
      int end = Math.min(range.end(), area.getLength());
      int last = text.lineAt(end);
      for (int line = text.lineAt(Math.min(range.start(), end)); line <= last; line++) {
        if (line >= first && line < table.count()) {
          table.setPainted(line, false);
        }
      }
    }
  }

  /** Whether Markdown means nothing there: front matter, code, math, raw HTML. */
  Verbatim verbatim(int line) {
    return table.verbatim(line);
  }

  /** What candidates on {@code line} are for. */
  Completion.Place place(int line) {
    boolean front =
        line < table.known() && table.before(line).mode() == LineState.Mode.FRONT_MATTER;
    if (front) {
      return Completion.Place.FRONT_MATTER;
    }
    return verbatim(line).inside() ? Completion.Place.CODE : Completion.Place.TEXT;
  }

  /** The section around {@code line} put before or behind its neighbour. */
  Optional<Proposal> moved(Span selection, int line, boolean up) {
    table.know(table.count() - 1, Integer.MAX_VALUE);
    return Sections.move(text, table, selection, line, up);
  }

  /** The section of the heading at {@code head} put before the line {@code target}. */
  Optional<Proposal> movedBefore(int head, int target) {
    table.know(table.count() - 1, Integer.MAX_VALUE);
    return Sections.moveTo(text, table, Span.at(text.start(head)), head, target);
  }

  /** How many lines from the start have been looked at. */
  int known() {
    return table.known();
  }

  /** What the characters of a known line are. */
  LexedLine lexed(int line) {
    return table.lexed(line, table.before(line));
  }

  Folds folds() {
    return folds;
  }
}

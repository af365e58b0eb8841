package dev.inkwren.ui.preview;

import dev.inkwren.ui.preview.LineMap.Place;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/**
 * Keeps the page and the source lines together: scrolls the page to a line, tells the line when the
 * reader scrolled, marks the caret's block. Lines are lines of the file, 0-based. FX thread only.
 */
final class PageSync {

  /** Where a synchronised line stands: this share of the view's height below its top. */
  private static final double SHARE = 0.0;

  private final Supplier<Optional<PreviewPage>> page;
  private LineMap lines = LineMap.EMPTY;
  private int markedLine = -1;
  private double ownScroll = -1;
  private DoubleConsumer onScrolledTo = line -> {};
  private IntConsumer onClickLine = line -> {};

  /**
   * @param page the page while it stands there
   */
  PageSync(Supplier<Optional<PreviewPage>> page) {
    this.page = page;
  }

  void onScrolledTo(DoubleConsumer listener) {
    onScrolledTo = listener;
  }

  void onClickLine(IntConsumer listener) {
    onClickLine = listener;
  }

  /** Has {@code page} patched to blocks that stand for {@code next}. */
  void patch(PreviewPage page, PagePatch patch, LineMap next) {
    lines = next;
    ownScroll = page.patch(patch, next.marked(markedLine));
  }

  /** Scrolls so that {@code line} (with a fraction) stands at the top of the view. */
  void show(double line) {
    page.get()
        .ifPresent(
            there -> {
              Place place = lines.place(line);
              boolean head = place.block() < 0 || line <= 0;
              ownScroll = head ? there.scrollToTop(0) : there.scrollTo(place, SHARE);
            });
  }

  /** The line (with a fraction) at the top of the view. */
  double topLine() {
    return page.get()
        .filter(there -> !there.inHead(1))
        .map(there -> lines.line(there.placeAt(0)))
        .orElse(0.0);
  }

  /** Marks the block of {@code line}; -1 marks none. */
  void mark(int line) {
    markedLine = line;
    page.get().ifPresent(there -> there.mark(lines.marked(line)));
  }

  /** The page was scrolled, by whomever. */
  void scrolled() {
    boolean byReader =
        page.get().filter(there -> Math.abs(there.scroll() - ownScroll) >= 2).isPresent();
    if (byReader) {
      ownScroll = -1;
      onScrolledTo.accept(topLine());
    }
  }

  /** The reader clicked on no link, {@code y} CSS pixels below the top of the view. */
  void clicked(double y) {
    page.get()
        .ifPresent(
            there ->
                onClickLine.accept(
                    there.inHead(y) ? 0 : (int) Math.floor(lines.line(there.placeAt(y)))));
  }
}

package dev.inkwren.ui.editor;

import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.fxmisc.richtext.model.ReadOnlyStyledDocumentBuilder;

/** Styles of whole paragraphs, many at once. */
final class ParagraphStyles {

  private final ImeCodeArea area;

  ParagraphStyles(ImeCodeArea area) {
    this.area = area;
  }

  /**
   * Gives the paragraphs {@code first} to {@code last} other styles in one change; the text, the
   * selection and the styles within the paragraphs stay.
   */
  void change(int first, int last, UnaryOperator<Collection<String>> change) {
    boolean many = last - first > 2;
    if (many) {
      atOnce(first, last, change);
    }
    IntStream left = many ? IntStream.of(first, last) : IntStream.rangeClosed(first, last);
    left.forEach(line -> one(line, change));
  }

  private void one(int line, UnaryOperator<Collection<String>> change) {
    Collection<String> style = area.getParagraph(line).getParagraphStyle();
    Collection<String> wanted = change.apply(style);
    if (!List.copyOf(style).equals(List.copyOf(wanted))) {
      area.silently(() -> area.setParagraphStyle(line, wanted));
    }
  }

  /** Where the first or last paragraph is empty, the library keeps its old style. */
  private void atOnce(int first, int last, UnaryOperator<Collection<String>> change) {
    int start = area.getAbsolutePosition(first, 0);
    int end = area.getAbsolutePosition(last, area.getParagraphLength(last));
    var restyled =
        ReadOnlyStyledDocumentBuilder
            .<Collection<String>, String, Collection<String>>constructDocument(
                area.getSegOps(),
                List.of(),
                builder ->
                    area.getParagraphs()
                        .subList(first, last + 1)
                        .forEach(
                            p ->
                                builder.addParagraph(
                                    p.getStyledSegments(), change.apply(p.getParagraphStyle()))));
    int anchor = area.getAnchor();
    int caret = area.getCaretPosition();
    area.silently(() -> area.replace(start, end, restyled));
    area.selectRange(anchor, caret);
  }
}

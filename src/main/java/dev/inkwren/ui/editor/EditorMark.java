package dev.inkwren.ui.editor;

import dev.inkwren.text.TextRange;
import java.util.Objects;

/**
 * Something to underline in the text.
 *
 * @param range what is underlined, offsets in UTF-16 units, 0-based; an empty range is shown under
 *     the character behind it, or before it at the end of a line
 * @param style how
 * @param tooltip what the author reads when the mouse rests on it; empty for none
 */
public record EditorMark(TextRange range, Style style, String tooltip) {

  /** How a mark looks. */
  public enum Style {
    ERROR("mark-error"),
    WARNING("mark-warning"),
    HINT("mark-hint"),
    SPELLING("mark-spelling"),
    FOUND("mark-found"),
    FOUND_HERE("mark-found-here");

    private final String styleClass;

    Style(String styleClass) {
      this.styleClass = styleClass;
    }

    String styleClass() {
      return styleClass;
    }
  }

  public EditorMark {
    Objects.requireNonNull(range, "range must not be null");
    Objects.requireNonNull(style, "style must not be null");
    Objects.requireNonNull(tooltip, "tooltip must not be null");
  }
}

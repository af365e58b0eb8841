package dev.inkwren.change;

import dev.inkwren.frontmatter.EditResult;
import dev.inkwren.text.SourceText;
import java.util.function.Function;

/** A text on its way through several front matter edits; stops at the first that is refused. */
final class HeaderEdit {

  private SourceText text;
  private String refused = "";

  HeaderEdit(SourceText text) {
    this.text = text;
  }

  /** Applies what {@code edit} makes of the current text. */
  HeaderEdit then(Function<SourceText, EditResult> edit) {
    if (refused.isEmpty()) {
      switch (edit.apply(text)) {
        case EditResult.Edits(var edits) -> text = text.apply(edits);
        case EditResult.Refused(String reason) -> refused = reason;
      }
    }
    return this;
  }

  /** The text after all edits so far. */
  SourceText text() {
    return text;
  }

  /** Why an edit was refused; empty when none was. */
  String refused() {
    return refused;
  }
}

package dev.inkwren.ui.editor;

import java.util.Optional;

/** A writing aid: from the text around the selection to edits; none when it has nothing to do. */
@FunctionalInterface
interface Aid {
  Optional<Proposal> apply(TextLines text, Span selection);
}

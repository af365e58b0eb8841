package dev.inkwren.ui.complete;

import dev.inkwren.ui.editor.Completion.Request;
import java.util.Optional;

/** Knows one kind of place. FX thread, for every key: only looks at lines and snapshots. */
@FunctionalInterface
interface Source {

  /** The place around the caret; empty when it is none of this kind. */
  Optional<Spot> at(Request request, Scene scene);
}

package dev.inkwren.render.kramdown;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a rendered document keeps so that the next, slightly different one is rendered faster. No
 * part of the document's value: all instances are equal.
 */
public final class Fragments {
  /**
   * What the printing of a passage depends on besides its own text.
   *
   * @param initial options that the document began with
   * @param options those in force after the last block
   * @param definitions all definitions of the document, spelled out
   */
  record Environment(KramdownOptions initial, KramdownOptions options, String definitions) {}

  private static final Fragments NONE =
      new Fragments(
          "", new Environment(KramdownOptions.plain(), KramdownOptions.plain(), ""), List.of());

  final String text;
  final Environment environment;

  /** Printed passages in order; those that depend on others are left out. */
  private final List<Passage> passages;

  Fragments(String text, Environment environment, List<Passage> passages) {
    this.text = text;
    this.environment = environment;
    this.passages = passages;
  }

  /** Nothing kept. */
  static Fragments none() {
    return NONE;
  }

  /** The passage that starts at an offset of {@link #text}, or null. */
  @Nullable Passage startingAt(int offset) {
    int low = 0;
    int high = passages.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Passage passage = passages.get(middle);
      if (passage.start() == offset) {
        return passage;
      }
      if (passage.start() < offset) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return null;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Fragments;
  }

  @Override
  public int hashCode() {
    return 1;
  }

  @Override
  public String toString() {
    return "Fragments";
  }
}

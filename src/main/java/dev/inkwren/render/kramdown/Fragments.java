package dev.inkwren.render.kramdown;

import java.util.Map;

/**
 * What a rendered document keeps so that the next, slightly different one is rendered faster. No
 * part of the document's value: all instances are equal.
 */
public final class Fragments {
  /**
   * What the printing of a block depends on besides its own text.
   *
   * @param options those in force after the last block
   * @param definitions all definitions of the document, spelled out
   */
  record Environment(KramdownOptions options, String definitions) {}

  private static final Fragments NONE =
      new Fragments(new Environment(KramdownOptions.plain(), "none"), Map.of());

  final Environment environment;
  final Map<String, Fragment> bySignature;

  Fragments(Environment environment, Map<String, Fragment> bySignature) {
    this.environment = environment;
    this.bySignature = bySignature;
  }

  /** Nothing kept. */
  static Fragments none() {
    return NONE;
  }

  /** The fragments that hold in an environment. */
  Map<String, Fragment> in(Environment other) {
    return environment.equals(other) ? bySignature : Map.of();
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

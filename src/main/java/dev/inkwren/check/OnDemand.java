package dev.inkwren.check;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value computed when first asked for and kept. Thread safe; the computation must be pure. */
final class OnDemand<T> {

  private final Supplier<T> computation;
  private volatile @Nullable T value;

  OnDemand(Supplier<T> computation) {
    this.computation = computation;
  }

  T get() {
    T known = value;
    if (known == null) {
      known = computation.get();
      value = known;
    }
    return known;
  }
}

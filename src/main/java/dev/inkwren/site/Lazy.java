package dev.inkwren.site;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value made on first use. Two threads may both make it; they get equal values. */
public final class Lazy<T> {

  private final Supplier<T> maker;
  private volatile @Nullable T value;

  /**
   * @param maker pure; called on first use
   */
  public Lazy(Supplier<T> maker) {
    this.maker = maker;
  }

  /** The value. */
  public T get() {
    T known = value;
    if (known == null) {
      known = maker.get();
      value = known;
    }
    return known;
  }
}

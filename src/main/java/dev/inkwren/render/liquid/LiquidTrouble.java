package dev.inkwren.render.liquid;

import dev.inkwren.render.liquid.LiquidNotice.Kind;

/** Thrown through the engine when a construct cannot be run; never leaves this package. */
final class LiquidTrouble extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Kind kind;

  LiquidTrouble(Kind kind, String message) {
    super(message);
    this.kind = kind;
  }

  Kind kind() {
    return kind;
  }

  /** The trouble at the bottom of {@code error}, or what the engine itself says about it. */
  static LiquidTrouble behind(Throwable error, Kind otherwise) {
    for (Throwable at = error; at != null; at = at.getCause()) {
      if (at instanceof LiquidTrouble trouble) {
        return trouble;
      }
    }
    if (error instanceof StackOverflowError) {
      return new LiquidTrouble(Kind.STOPS_BUILD, "Nesting too deep");
    }
    String message = String.valueOf(error.getMessage());
    int line = message.indexOf('\n');
    String first = line < 0 ? message : message.substring(0, line);
    return new LiquidTrouble(otherwise, first.length() > 160 ? first.substring(0, 160) : first);
  }
}

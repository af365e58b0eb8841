package dev.inkwren.cli;

/** How a list is printed. */
enum ListFormat {
  TEXT,
  JSON;

  /** Reads the option. */
  static final class Reader extends Choice<ListFormat> {
    Reader() {
      super(values());
    }
  }
}

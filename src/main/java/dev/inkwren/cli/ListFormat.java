package dev.inkwren.cli;

import java.util.Locale;
import picocli.CommandLine.ITypeConverter;

/** How a list is printed. */
enum ListFormat {
  TEXT,
  JSON;

  /** Reads the name in any case; picocli reports other words. */
  static final class Reader implements ITypeConverter<ListFormat> {
    @Override
    public ListFormat convert(String value) {
      return ListFormat.valueOf(value.toUpperCase(Locale.ROOT));
    }
  }
}

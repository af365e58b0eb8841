package dev.inkwren.cli;

import dev.inkwren.store.LoadOutcome;
import dev.inkwren.text.Lines;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;

/** Loads one file for a command and reports on it as {@code file:line: message}. */
record OneFile(Path path, PrintWriter err) {

  /** The file, or empty after the reason was printed. */
  Optional<LoadOutcome.Loaded> load() {
    return switch (ChangeOption.store().load(path)) {
      case LoadOutcome.Loaded loaded -> Optional.of(loaded);
      case LoadOutcome.NotUtf8 other -> {
        err.println(path + ":" + (other.line() + 1) + ": " + other.message());
        yield Optional.empty();
      }
      case LoadOutcome.Failed(String message) -> {
        err.println(message);
        yield Optional.empty();
      }
    };
  }

  /** Prints {@code message} with the line of {@code offset} in {@code text}. */
  void report(String text, int offset, String message) {
    Lines lines = Lines.of(text);
    int line = lines.lineAt(offset);
    err.println(path + ":" + (line + 1) + ":" + (lines.columnAt(offset) + 1) + ": " + message);
  }
}

package dev.inkwren.cli;

import dev.inkwren.store.LoadOutcome;
import dev.inkwren.text.Lines;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Loads one file for a command and reports on it as {@code file:line:column: message}.
 *
 * @param path the file; {@code -} is standard input
 * @param err where reports go
 */
record OneFile(Path path, PrintWriter err) {

  /** The path that means standard input, as for other tools. */
  static final Path STANDARD_INPUT = Path.of("-");

  /** The file, or empty after the reason was printed. */
  Optional<LoadOutcome.Loaded> load() {
    return switch (outcome()) {
      case LoadOutcome.Loaded loaded -> Optional.of(loaded);
      case LoadOutcome.NotUtf8 other -> {
        report(other);
        yield Optional.empty();
      }
      case LoadOutcome.Failed(String message) -> {
        err.println(message);
        yield Optional.empty();
      }
    };
  }

  /** What reading the file gave; nothing is printed. */
  LoadOutcome outcome() {
    return path.equals(STANDARD_INPUT)
        ? ChangeOption.store().load(path, System.in)
        : ChangeOption.store().load(path);
  }

  /** Prints where the file is not UTF-8. */
  void report(LoadOutcome.NotUtf8 file) {
    report(file.readOnly().text(), file.offset(), notUtf8(file));
  }

  /** What to say of a file that is not UTF-8; the place is named beside it. */
  static String notUtf8(LoadOutcome.NotUtf8 file) {
    return Messages.say("file.notUtf8", file.byteOffset());
  }

  /** Prints {@code message} with the place of {@code offset} in {@code text}. */
  void report(String text, int offset, String message) {
    Lines lines = Lines.of(text);
    int line = lines.lineAt(offset);
    err.println(path + ":" + (line + 1) + ":" + (lines.columnAt(offset) + 1) + ": " + message);
  }
}

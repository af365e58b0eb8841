package dev.inkwren.render.kramdown;

import java.util.List;

/**
 * Something in a text that kramdown lets pass but that its author may not have meant.
 *
 * @param message what was found and what becomes of it
 * @param line line of the body, 0-based
 */
public record Warning(String message, int line) {
  /** The same warnings for a text a number of lines further down. */
  static List<Warning> moved(List<Warning> warnings, int lines) {
    return warnings.stream().map(w -> new Warning(w.message, w.line + lines)).toList();
  }
}

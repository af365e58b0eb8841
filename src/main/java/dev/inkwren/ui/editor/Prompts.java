package dev.inkwren.ui.editor;

import java.util.List;

/** Chirpy's prompts: a quote whose next line is {@code {: .prompt-tip }} (statement K33). */
final class Prompts {

  static final List<String> KINDS = List.of("tip", "info", "warning", "danger");

  private Prompts() {}

  /**
   * Which prompt {@code line} belongs to; empty when none.
   *
   * @param most how many lines down or up are looked at
   */
  static String kindAt(TextLines text, int line, int most) {
    String own = text.line(line).stripLeading();
    if (own.startsWith("{:")) {
      boolean below = line > 0 && text.line(line - 1).stripLeading().startsWith(">");
      return below ? kind(own) : "";
    }
    if (!own.startsWith(">")) {
      return "";
    }
    for (int at = line + 1; at < text.count() && at - line < most; at++) {
      String next = text.line(at).stripLeading();
      if (next.startsWith("{:")) {
        return kind(next);
      }
      if (next.isEmpty()) {
        return "";
      }
    }
    return "";
  }

  private static String kind(String attributes) {
    for (String kind : KINDS) {
      int at = attributes.indexOf(".prompt-" + kind);
      if (at >= 0) {
        return kind;
      }
    }
    return "";
  }
}

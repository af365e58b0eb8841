package dev.inkwren.frontmatter;

import java.util.regex.Pattern;

/**
 * Whether Ruby's Psych reads an unquoted scalar as something else than a string: numbers, times and
 * symbols by the rules of its scalar scanner, old (commas in numbers) and new.
 */
final class PsychTypes {

  private static final Pattern TYPED =
      Pattern.compile(
          "[-+]?0b[01_,]++"
              + "|[-+]?0[0-7_,]++"
              + "|[-+]?(?:0|[1-9][0-9_,]*+)"
              + "|[-+]?0x[0-9a-fA-F_,]++"
              + "|[-+]?(?:[0-9][0-9_,]*+)?\\.[0-9]*+(?:[eE][-+][0-9]++)?"
              + "|[-+]?[0-9][0-9_]*+(?::[0-5]?[0-9])++(?:\\.[0-9_]*+)?"
              + "|[-+]?\\.(?i:inf|nan)"
              + "|-?\\d{4}-\\d{1,2}-\\d{1,2}"
              + "|-?\\d{4}-\\d{1,2}-\\d{1,2}(?:[Tt]|[ \\t]++)\\d{1,2}:\\d\\d:\\d\\d(?:\\.\\d*+)?[ \\t]*+"
              + "(?:Z|[-+]\\d{1,2}:?(?:\\d\\d)?)?");

  private PsychTypes() {}

  static boolean isTyped(String text) {
    return text.startsWith(":") || TYPED.matcher(text).matches();
  }
}

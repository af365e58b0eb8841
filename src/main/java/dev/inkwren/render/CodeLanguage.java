package dev.inkwren.render;

import java.util.Set;

/**
 * What is needed to colour a language.
 *
 * @param shape how its lines are read
 * @param keywords words that steer
 * @param declarations words that declare
 * @param types names of built-in types
 * @param constants words for values
 * @param lineComments what starts a comment up to the end of the line
 * @param blockComments whether it has C's comments
 * @param quotes the characters that stand around strings
 * @param anyCase whether its words may be in any case
 */
record CodeLanguage(
    Shape shape,
    Set<String> keywords,
    Set<String> declarations,
    Set<String> types,
    Set<String> constants,
    Set<String> lineComments,
    boolean blockComments,
    String quotes,
    boolean anyCase) {

  /** How a language's lines are read. */
  enum Shape {
    /** Words, strings, comments. */
    WORDS,
    /** As words, but a name before a colon or an equals sign at the line's start is a key. */
    KEYS,
    /** Tags. */
    MARKUP,
    /** Lines added and removed. */
    DIFF,
    /** Commands after a prompt. */
    CONSOLE
  }
}

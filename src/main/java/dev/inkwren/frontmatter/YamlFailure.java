package dev.inkwren.frontmatter;

/**
 * Why YAML could not be read, as the parser saw it.
 *
 * @param kind what went wrong at large
 * @param problem the parser's own words; never shown
 * @param problemAt offset where the parser gave up
 * @param context what the parser was in the middle of, its own words, "" when unknown
 * @param contextAt offset where that began, -1 when unknown
 */
record YamlFailure(Kind kind, String problem, int problemAt, String context, int contextAt) {

  enum Kind {
    SYNTAX,
    /** What stands behind is no part of the document any more. */
    IGNORED_REST,
    CONTROL_CHARACTER,
    TOO_DEEP,
    TOO_LARGE
  }
}

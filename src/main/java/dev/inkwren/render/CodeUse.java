package dev.inkwren.render;

import dev.inkwren.text.TextRange;

/**
 * A code block of the body.
 *
 * @param language the fence's language as written, empty for indented code and for a bare fence
 * @param code the code itself, LF line ends
 * @param fenced whether it stands between fences
 * @param line its first line in the file (the opening fence, if fenced), 0-based
 * @param range its source in the file, UTF-16 offsets, half-open, whole lines
 */
public record CodeUse(String language, String code, boolean fenced, int line, TextRange range) {}

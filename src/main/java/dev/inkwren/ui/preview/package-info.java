/**
 * The page beside the editor; start at {@link dev.inkwren.ui.preview.PreviewView}.
 *
 * <p>Why one page for the whole session, patched block by block: loading a page per key takes
 * twenty times as long, loses the place on the screen, and {@code loadContent} spoils every
 * character above U+FFFF. Why an own scheme: it is the only door to files, so the check that
 * nothing outside the site is read stands in one class.
 */
@NullMarked
package dev.inkwren.ui.preview;

import org.jspecify.annotations.NullMarked;

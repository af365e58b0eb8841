/** The command line, one class per verb over the same core as the window. */
@NullMarked
package dev.inkwren.cli;

import org.jspecify.annotations.NullMarked;

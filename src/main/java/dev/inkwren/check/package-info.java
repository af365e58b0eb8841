/**
 * What may be wrong with a post and how to mend it; start at {@link dev.inkwren.check.Problem}.
 *
 * <p>Why a rule only returns values: the same list of problems is drawn as squiggles, printed by
 * the command line and applied as quick fixes, so nothing here may depend on who shows it.
 */
@NullMarked
package dev.inkwren.check;

import org.jspecify.annotations.NullMarked;

/**
 * One class per check and the list of all; start at {@link dev.inkwren.check.rules.Rules}.
 *
 * <p>Why the rules read the source and not only the page: a finding must point at what the author
 * typed and say what was meant, and the page no longer knows either.
 */
@NullMarked
package dev.inkwren.check.rules;

import org.jspecify.annotations.NullMarked;

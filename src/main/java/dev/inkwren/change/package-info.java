/**
 * Changes of a site's files as data, planned without touching a disk; start at {@link
 * dev.inkwren.change.ChangePlan}.
 *
 * <p>Why plans: what the author is shown, what is done and what is undone are the same list of
 * operations, and every planner can be tested as text in, text out.
 */
@NullMarked
package dev.inkwren.change;

import org.jspecify.annotations.NullMarked;

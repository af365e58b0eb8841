/**
 * What is wrong and how the post is built: problems and outline; start at {@link
 * dev.inkwren.ui.problems.ProblemsView}.
 */
@NullMarked
package dev.inkwren.ui.problems;

import org.jspecify.annotations.NullMarked;

/** A post as values: its fields, date, name and slug; start at {@link dev.inkwren.post.Post}. */
@NullMarked
package dev.inkwren.post;

import org.jspecify.annotations.NullMarked;

/**
 * What a theme wants from a post, as plain data; start at {@link dev.inkwren.profile.Profiles}.
 *
 * <p>Why data: the form, the required-key check, the order of new keys and completion are all read
 * off the same field list, so that a theme's new key is one line in one file.
 */
@NullMarked
package dev.inkwren.profile;

import org.jspecify.annotations.NullMarked;

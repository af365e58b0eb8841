/** The site's posts in the sidebar; start at {@link dev.inkwren.ui.posts.PostListView}. */
@NullMarked
package dev.inkwren.ui.posts;

import org.jspecify.annotations.NullMarked;

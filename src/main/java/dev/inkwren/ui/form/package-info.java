/**
 * The front matter as a form, a lens over the text; start at {@link
 * dev.inkwren.ui.form.FrontMatterView}.
 */
@NullMarked
package dev.inkwren.ui.form;

import org.jspecify.annotations.NullMarked;

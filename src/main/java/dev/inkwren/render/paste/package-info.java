/**
 * HTML of a clipboard as kramdown; start at {@link dev.inkwren.render.paste.PastedHtml}.
 *
 * <p>Why our own writer on jsoup's tree: converters made for CommonMark escape what kramdown does
 * not read, leave what it does (a bar makes a table), and know neither prompts nor its lists.
 */
@NullMarked
package dev.inkwren.render.paste;

import org.jspecify.annotations.NullMarked;

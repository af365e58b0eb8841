/**
 * What is open and what is known about it, without a window; start at {@link
 * dev.inkwren.session.EditorSession}.
 *
 * <p>Why JavaFX properties here and nowhere below: they are the one observable value that the
 * window binds to, and {@code javafx.base} needs no toolkit, so that a session is tested without a
 * screen. Everything in this package belongs to the FX thread unless it says otherwise.
 */
@NullMarked
package dev.inkwren.session;

import org.jspecify.annotations.NullMarked;

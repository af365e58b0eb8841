package dev.inkwren.ui;

import dev.inkwren.render.pdf.Printers;
import dev.inkwren.session.SessionServices;
import dev.inkwren.session.Speller;
import dev.inkwren.ui.dialog.Choosers;
import dev.inkwren.ui.text.Texts;
import java.util.function.Consumer;

/**
 * What the window needs from the world; tests bring their own.
 *
 * @param browse shows a web address in the author's browser
 * @param leave ends the program; everything is saved or given up by then
 * @param version of the program, for people
 */
public record Doors(
    SessionServices services,
    Texts texts,
    Choosers choosers,
    Printers printers,
    WindowMemory memory,
    Speller speller,
    Consumer<String> browse,
    Runnable leave,
    String version) {}

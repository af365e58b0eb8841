package dev.inkwren.ui.form;

/**
 * Something the author may mean.
 *
 * @param text what is taken over when it is chosen
 * @param note what stands beside it, such as how many posts use it; may be empty
 */
public record Suggestion(String text, String note) {}

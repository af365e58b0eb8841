package dev.inkwren.ui.editor;

/** Turns pasted HTML into Markdown; the window brings the implementation. */
@FunctionalInterface
public interface HtmlToMarkdown {

  /**
   * @param html as the clipboard holds it, hostile or broken HTML included
   * @return kramdown text with LF line ends; empty when nothing in it is worth a text
   */
  String convert(String html);
}

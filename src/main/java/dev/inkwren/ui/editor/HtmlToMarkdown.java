package dev.inkwren.ui.editor;

import java.util.function.Consumer;

/** Turns pasted HTML into Markdown on another thread; the window brings the implementation. */
@FunctionalInterface
public interface HtmlToMarkdown {

  /**
   * @param html as the clipboard holds it, hostile or broken HTML included
   * @param done receives kramdown text with LF line ends on the FX thread; an empty one when the
   *     plain text serves better
   */
  void convert(String html, Consumer<String> done);
}

package dev.inkwren.ui.preview;

import java.util.List;

/**
 * What is, or is to be, on the page.
 *
 * @param head clean HTML of the blocks above the body
 * @param body that of the body's blocks
 * @param lines where the body's blocks come from
 * @param style the theme's class
 */
record PageContent(List<String> head, List<String> body, LineMap lines, String style) {

  static final PageContent NOTHING = new PageContent(List.of(), List.of(), LineMap.EMPTY, "plain");

  /** The steps from this to {@code next}. */
  PagePatch to(PageContent next) {
    return new PagePatch(BlockPatch.between(head, next.head), BlockPatch.between(body, next.body));
  }
}

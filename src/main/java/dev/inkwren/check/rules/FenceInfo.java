package dev.inkwren.check.rules;

import static dev.inkwren.check.Severity.ERROR;

import dev.inkwren.check.CheckContext;
import dev.inkwren.check.source.Fence;
import dev.inkwren.text.TextRange;

/** More than one word behind a fence: kramdown then sees no code block (K26). */
final class FenceInfo extends SimpleRule {

  FenceInfo() {
    super("fence-info", ERROR);
  }

  @Override
  void look(CheckContext post, Findings found) {
    for (Fence fence : post.body().fences()) {
      String info = fence.infoText();
      int space = 0;
      while (space < info.length() && !Character.isWhitespace(info.charAt(space))) {
        space++;
      }
      if (fence.closeLine().isPresent() && space < info.length()) {
        TextRange rest = new TextRange(fence.info().start() + space, fence.info().end());
        found.add(fence.info(), found.fix(rest, "", info.substring(0, space)), info);
      }
    }
  }
}

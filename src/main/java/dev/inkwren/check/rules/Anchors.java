package dev.inkwren.check.rules;

import dev.inkwren.render.RenderNotice;
import dev.inkwren.render.RenderedBlock;
import dev.inkwren.render.RenderedPost;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The places on a page that a link can lead to. */
final class Anchors {

  private Anchors() {}

  /** True when parts of the page are not known, so that any place may be there. */
  static boolean uncertain(RenderedPost page) {
    return page.blocks().isEmpty()
        || page.notices().stream()
            .anyMatch(
                notice ->
                    notice.kind() == RenderNotice.Kind.UNKNOWN_INCLUDE
                        || notice.kind() == RenderNotice.Kind.THEME_INCLUDE);
  }

  static Set<String> of(RenderedPost page) {
    Set<String> ids = new HashSet<>();
    page.outline().forEach(heading -> heading.id().ifPresent(ids::add));
    for (RenderedBlock block : page.blocks()) {
      collect(block.html(), " id=", ids);
      collect(block.html(), " name=", ids);
    }
    return ids;
  }

  private static void collect(String html, String attribute, Set<String> ids) {
    for (int at = html.indexOf(attribute); at >= 0; at = html.indexOf(attribute, at + 1)) {
      int start = at + attribute.length();
      char quote = start < html.length() ? html.charAt(start) : ' ';
      int end = quote == '"' || quote == '\'' ? html.indexOf(quote, start + 1) : -1;
      if (end > 0) {
        ids.add(html.substring(start + 1, end).replace("&amp;", "&"));
      }
    }
  }

  /** The top of the page is always there. */
  static boolean has(Set<String> ids, String fragment) {
    return fragment.equals("top")
        || fragment.startsWith(":~:")
        || ids.contains(fragment)
        || ids.contains(Normalizer.normalize(fragment, Normalizer.Form.NFC));
  }

  /** The one id that differs from {@code fragment} only in case. */
  static Optional<String> near(Set<String> ids, String fragment) {
    List<String> like = ids.stream().filter(id -> id.equalsIgnoreCase(fragment)).toList();
    return like.size() == 1 ? Optional.of(like.getFirst()) : Optional.empty();
  }
}

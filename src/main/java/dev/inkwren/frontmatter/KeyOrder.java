package dev.inkwren.frontmatter;

import java.util.List;
import java.util.Optional;

/** Where a new key goes: the order of Chirpy's posts (A8), never imposed on keys that are there. */
final class KeyOrder {

  private static final List<String> ORDER =
      List.of(
          "layout",
          "title",
          "slug",
          "permalink",
          "description",
          "date",
          "last_modified_at",
          "author",
          "authors",
          "categories",
          "category",
          "tags",
          "tag",
          "pin",
          "hidden",
          "published",
          "toc",
          "comments",
          "math",
          "mermaid",
          "lang",
          "render_with_liquid",
          "media_subpath",
          "content_kind",
          "image");

  private KeyOrder() {}

  /** The field behind which {@code key} belongs; empty when it belongs before all others. */
  static Optional<Field> predecessor(List<Field> fields, String key) {
    int rank = ORDER.indexOf(key);
    if (fields.isEmpty()) {
      return Optional.empty();
    }
    if (rank < 0) {
      return Optional.of(fields.getLast());
    }
    int found = -1;
    boolean known = false;
    for (int i = 0; i < fields.size(); i++) {
      int other = ORDER.indexOf(fields.get(i).key());
      boolean merge = fields.get(i).key().equals("<<");
      known |= other >= 0;
      if ((other >= 0 && other < rank) || merge) {
        found = i;
      }
    }
    if (!known && found < 0) {
      return Optional.of(fields.getLast());
    }
    return found < 0 ? Optional.empty() : Optional.of(fields.get(found));
  }
}

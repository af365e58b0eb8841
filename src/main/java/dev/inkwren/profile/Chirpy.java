package dev.inkwren.profile;

import static dev.inkwren.profile.FieldSpec.field;
import static dev.inkwren.profile.FieldSpec.flag;
import static dev.inkwren.profile.FieldSpec.image;

import java.util.List;

/** The Chirpy theme (statements C1 to C12): the keys its templates read, in its own order. */
final class Chirpy {

  static final SiteProfile PROFILE =
      new SiteProfile(
          "chirpy",
          "Chirpy",
          List.of(
              field("title", FieldKind.LINE).must(),
              field("date", FieldKind.DATE).must(),
              field("author", FieldKind.AUTHOR).shown(),
              field("authors", FieldKind.AUTHOR),
              field("categories", FieldKind.CATEGORIES).must(),
              field("tags", FieldKind.TAGS).must(),
              field("description", FieldKind.PARAGRAPH).shown(),
              image("image", "path", "alt", "lqip"),
              flag("pin", false),
              flag("math", false),
              flag("mermaid", false),
              flag("toc", true),
              flag("comments", true),
              field("media_subpath", FieldKind.FOLDER),
              flag("render_with_liquid", true),
              field("last_modified_at", FieldKind.DATE),
              field("lang", FieldKind.LINE),
              flag("hidden", false),
              field("layout", FieldKind.CHOICE).oneOf("post"),
              field("slug", FieldKind.SLUG),
              field("permalink", FieldKind.URL_PATH),
              flag("published", true)),
          PostLayout.JEKYLL,
          true,
          2,
          1200,
          630);

  private Chirpy() {}
}

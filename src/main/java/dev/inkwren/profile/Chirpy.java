package dev.inkwren.profile;

import static dev.inkwren.profile.FieldSpec.flag;
import static dev.inkwren.profile.FieldSpec.image;
import static dev.inkwren.profile.FieldSpec.of;

import java.util.List;

/** The Chirpy theme (statements C1 to C12): the keys its templates read, in its own order. */
final class Chirpy {

  static final SiteProfile PROFILE =
      new SiteProfile(
          "chirpy",
          "Chirpy",
          List.of(
              of("title", FieldKind.LINE).must(),
              of("date", FieldKind.DATE).must(),
              of("author", FieldKind.AUTHOR).shown(),
              of("authors", FieldKind.AUTHOR),
              of("categories", FieldKind.CATEGORIES).must(),
              of("tags", FieldKind.TAGS).must(),
              of("description", FieldKind.PARAGRAPH).shown(),
              image("image", "path", "alt", "lqip"),
              flag("pin", false),
              flag("math", false),
              flag("mermaid", false),
              flag("toc", true),
              flag("comments", true),
              of("media_subpath", FieldKind.FOLDER),
              flag("render_with_liquid", true),
              of("last_modified_at", FieldKind.DATE),
              of("lang", FieldKind.LINE),
              flag("hidden", false),
              of("layout", FieldKind.CHOICE).oneOf("post"),
              of("slug", FieldKind.SLUG),
              of("permalink", FieldKind.URL_PATH),
              flag("published", true)),
          PostLayout.JEKYLL,
          true,
          2,
          1200,
          630);

  private Chirpy() {}
}

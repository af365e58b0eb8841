package dev.inkwren.profile;

import static dev.inkwren.profile.FieldSpec.flag;
import static dev.inkwren.profile.FieldSpec.image;
import static dev.inkwren.profile.FieldSpec.of;

import java.util.List;

/** Plain Jekyll, also for every theme that nobody here knows. */
final class Jekyll {

  static final SiteProfile PROFILE =
      new SiteProfile(
          "jekyll",
          "Jekyll",
          List.of(
              of("layout", FieldKind.CHOICE).oneOf("post", "page", "default"),
              of("title", FieldKind.LINE).must(),
              of("date", FieldKind.DATE).shown(),
              of("author", FieldKind.AUTHOR).shown(),
              of("categories", FieldKind.CATEGORIES).shown(),
              of("tags", FieldKind.TAGS).shown(),
              of("description", FieldKind.PARAGRAPH),
              of("excerpt", FieldKind.PARAGRAPH),
              image("image", "path", "alt"),
              of("slug", FieldKind.SLUG),
              of("permalink", FieldKind.URL_PATH),
              of("last_modified_at", FieldKind.DATE),
              of("lang", FieldKind.LINE),
              flag("render_with_liquid", true),
              flag("published", true)),
          PostLayout.JEKYLL,
          false,
          0,
          0,
          0);

  private Jekyll() {}
}

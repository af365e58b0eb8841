package dev.inkwren.profile;

import static dev.inkwren.profile.FieldSpec.field;
import static dev.inkwren.profile.FieldSpec.flag;
import static dev.inkwren.profile.FieldSpec.image;

import java.util.List;

/** Plain Jekyll, also for every theme that nobody here knows. */
final class Jekyll {

  static final SiteProfile PROFILE =
      new SiteProfile(
          "jekyll",
          "Jekyll",
          List.of(
              field("layout", FieldKind.CHOICE).oneOf("post", "page", "default"),
              field("title", FieldKind.LINE).must(),
              field("date", FieldKind.DATE).shown(),
              field("author", FieldKind.AUTHOR).shown(),
              field("categories", FieldKind.CATEGORIES).shown(),
              field("tags", FieldKind.TAGS).shown(),
              field("description", FieldKind.PARAGRAPH),
              field("excerpt", FieldKind.PARAGRAPH),
              image("image", "path", "alt"),
              field("slug", FieldKind.SLUG),
              field("permalink", FieldKind.URL_PATH),
              field("last_modified_at", FieldKind.DATE),
              field("lang", FieldKind.LINE),
              flag("render_with_liquid", true),
              flag("published", true)),
          PostLayout.JEKYLL,
          false,
          0,
          0,
          0);

  private Jekyll() {}
}

package dev.inkwren.profile;

import static dev.inkwren.profile.FieldSpec.flag;
import static dev.inkwren.profile.FieldSpec.image;
import static dev.inkwren.profile.FieldSpec.of;

import java.util.List;

/** The Minimal Mistakes theme: the keys its single layout reads. */
final class MinimalMistakes {

  static final SiteProfile PROFILE =
      new SiteProfile(
          "minimal-mistakes",
          "Minimal Mistakes",
          List.of(
              of("layout", FieldKind.CHOICE).oneOf("single", "splash", "archive"),
              of("title", FieldKind.LINE).must(),
              of("date", FieldKind.DATE).shown(),
              of("author", FieldKind.AUTHOR),
              of("categories", FieldKind.CATEGORIES).shown(),
              of("tags", FieldKind.TAGS).shown(),
              of("excerpt", FieldKind.PARAGRAPH).shown(),
              of("description", FieldKind.PARAGRAPH),
              image("header", "overlay_image", "image", "teaser", "caption"),
              flag("toc", false),
              of("toc_label", FieldKind.LINE),
              flag("toc_sticky", false),
              of("classes", FieldKind.LINE),
              flag("author_profile", true),
              flag("read_time", true),
              flag("comments", true),
              flag("share", true),
              flag("related", true),
              of("last_modified_at", FieldKind.DATE),
              of("slug", FieldKind.SLUG),
              of("permalink", FieldKind.URL_PATH),
              flag("hidden", false),
              flag("render_with_liquid", true),
              flag("published", true)),
          new PostLayout("_posts", "_drafts", "/assets/images", "/:categories/:title/"),
          false,
          0,
          0,
          0);

  private MinimalMistakes() {}
}

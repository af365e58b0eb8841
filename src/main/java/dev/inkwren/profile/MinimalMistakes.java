package dev.inkwren.profile;

import static dev.inkwren.profile.FieldSpec.field;
import static dev.inkwren.profile.FieldSpec.flag;
import static dev.inkwren.profile.FieldSpec.image;

import java.util.List;

/** The Minimal Mistakes theme: the keys its single layout reads. */
final class MinimalMistakes {

  static final SiteProfile PROFILE =
      new SiteProfile(
          "minimal-mistakes",
          "Minimal Mistakes",
          List.of(
              field("layout", FieldKind.CHOICE).oneOf("single", "splash", "archive"),
              field("title", FieldKind.LINE).must(),
              field("date", FieldKind.DATE).shown(),
              field("author", FieldKind.AUTHOR),
              field("categories", FieldKind.CATEGORIES).shown(),
              field("tags", FieldKind.TAGS).shown(),
              field("excerpt", FieldKind.PARAGRAPH).shown(),
              field("description", FieldKind.PARAGRAPH),
              image("header", "overlay_image", "image", "teaser", "caption"),
              flag("toc", false),
              field("toc_label", FieldKind.LINE),
              flag("toc_sticky", false),
              field("classes", FieldKind.LINE),
              flag("author_profile", true),
              flag("read_time", true),
              flag("comments", true),
              flag("share", true),
              flag("related", true),
              field("last_modified_at", FieldKind.DATE),
              field("slug", FieldKind.SLUG),
              field("permalink", FieldKind.URL_PATH),
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

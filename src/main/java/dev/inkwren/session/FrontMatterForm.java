package dev.inkwren.session;

import dev.inkwren.frontmatter.FrontMatter;
import dev.inkwren.frontmatter.ListItem;
import dev.inkwren.frontmatter.Value;
import dev.inkwren.post.Post;
import dev.inkwren.profile.FieldKind;
import dev.inkwren.profile.FieldSpec;
import dev.inkwren.profile.SiteProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the front matter form shows: a pure function of the post and the site. */
public final class FrontMatterForm {

  private FrontMatterForm() {}

  /** The theme's fields in its order, then the post's keys that the theme does not know. */
  public static List<FormField> fields(Post post, SiteProfile profile) {
    FrontMatter frontMatter = post.frontMatter();
    List<FormField> fields = new ArrayList<>();
    for (FieldSpec spec : profile.fields()) {
      fields.add(field(frontMatter, spec));
    }
    for (String key : frontMatter.keys()) {
      if (profile.field(key).isEmpty()) {
        fields.add(field(frontMatter, FieldSpec.field(key, FieldKind.LINE)));
      }
    }
    return fields;
  }

  private static FormField field(FrontMatter frontMatter, FieldSpec spec) {
    Optional<Value> value = frontMatter.value(spec.key());
    List<String> items =
        switch (spec.kind()) {
          case CATEGORIES, TAGS ->
              frontMatter.items(spec.key()).stream().map(ListItem::text).toList();
          default -> List.of();
        };
    boolean on =
        value
            .filter(v -> v instanceof Value.Flag)
            .map(v -> ((Value.Flag) v).value())
            .orElse(spec.byDefault().orElse(false));
    return new FormField(
        spec,
        value.isPresent(),
        text(frontMatter, spec, value),
        items,
        on,
        frontMatter.readOnlyReason());
  }

  private static String text(FrontMatter frontMatter, FieldSpec spec, Optional<Value> value) {
    if (value.isEmpty()) {
      return "";
    }
    return switch (value.get()) {
      case Value.Text text -> text.value();
      case Value.Flag flag -> flag.written();
      case Value.Numeric number -> number.written();
      case Value.Date date -> date.written();
      case Value.Missing missing -> "";
      case Value.Opaque opaque -> opaque.written();
      case Value.ListOf list ->
          String.join(", ", frontMatter.items(spec.key()).stream().map(ListItem::text).toList());
      case Value.MapOf map ->
          Optional.ofNullable(map.entries().get("path"))
              .flatMap(Value::text)
              .orElseGet(() -> String.join(", ", map.entries().keySet()));
    };
  }
}

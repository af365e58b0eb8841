package dev.inkwren.session;

import dev.inkwren.frontmatter.FrontMatter;
import dev.inkwren.frontmatter.ListItem;
import dev.inkwren.frontmatter.Value;
import dev.inkwren.post.Post;
import dev.inkwren.profile.FieldKind;
import dev.inkwren.profile.FieldSpec;
import dev.inkwren.profile.SiteProfile;
import dev.inkwren.session.FormField.Control;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the front matter form shows: a pure function of the post and the site. */
public final class FrontMatterForm {

  /** More keys of the author's own than this stay in the text alone. */
  public static final int MOST_OWN_KEYS = 40;

  /** Longer values are edited in the text: a form field would choke on them. */
  private static final int LONGEST = 20_000;

  private final FrontMatter matter;
  private final Post post;
  private final Map<String, Object> inherited;

  private FrontMatterForm(Post post, Map<String, Object> inherited) {
    this.matter = post.frontMatter();
    this.post = post;
    this.inherited = inherited;
  }

  /**
   * The theme's fields in its order, then the post's keys that the theme does not know.
   *
   * @param inherited what the site's {@code defaults:} give to this post
   */
  public static List<FormField> fields(
      Post post, SiteProfile profile, Map<String, Object> inherited) {
    FrontMatterForm form = new FrontMatterForm(post, inherited);
    List<FormField> fields = new ArrayList<>();
    profile.fields().forEach(spec -> fields.add(form.field(spec)));
    post.frontMatter().keys().stream()
        .filter(key -> profile.field(key).isEmpty())
        .limit(MOST_OWN_KEYS)
        .forEach(key -> fields.add(form.field(FieldSpec.own(key))));
    return fields;
  }

  private FormField field(FieldSpec spec) {
    Optional<Value> value = matter.value(spec.key());
    Control control = control(spec, value);
    boolean list = control == Control.CHIPS || control == Control.CATEGORIES;
    Optional<String> above = Optional.ofNullable(inherited.get(spec.key())).map(String::valueOf);
    String text = text(spec, control, value);
    boolean tooLong = text.length() > LONGEST;
    return new FormField(
        spec,
        tooLong ? Control.TOO_LONG : control,
        value.isPresent(),
        tooLong ? "" : text,
        list ? matter.items(spec.key()).stream().map(ListItem::text).toList() : List.of(),
        control == Control.COVER ? parts(value) : Map.of(),
        isOn(spec, value),
        post.dateOf(spec.key()),
        above,
        matter.state(spec.key()).readOnly());
  }

  private boolean isOn(FieldSpec spec, Optional<Value> value) {
    if (value.orElse(null) instanceof Value.Flag flag) {
      return flag.value();
    }
    return inherited.get(spec.key()) instanceof Boolean above
        ? above
        : spec.byDefault().orElse(false);
  }

  /** The field's own control, or another one where that could not show the value as it is. */
  private static Control control(FieldSpec spec, Optional<Value> value) {
    Control own = control(spec.kind());
    return switch (value.orElse(new Value.Missing(""))) {
      case Value.Missing missing -> own;
      case Value.Text text -> ofText(spec, own, text.value());
      case Value.Flag flag -> own == Control.FLAG || !spec.known() ? Control.FLAG : ofOther(own);
      case Value.Numeric number -> spec.known() ? ofOther(own) : Control.YAML;
      case Value.Date date -> spec.known() ? ofOther(own) : Control.YAML;
      case Value.ListOf list -> ofList(spec, own, list);
      case Value.MapOf map -> own == Control.COVER && isFlat(map) ? own : Control.YAML;
      case Value.Opaque opaque -> Control.YAML;
    };
  }

  private static Control control(FieldKind kind) {
    return switch (kind) {
      case LINE, FOLDER, URL_PATH, SLUG, CHOICE, AUTHOR -> Control.LINE;
      case PARAGRAPH -> Control.PARAGRAPH;
      case DATE -> Control.DATE;
      case CATEGORIES -> Control.CATEGORIES;
      case TAGS -> Control.CHIPS;
      case IMAGE -> Control.COVER;
      case FLAG -> Control.FLAG;
    };
  }

  private static Control ofText(FieldSpec spec, Control own, String text) {
    if (own == Control.FLAG || !isTypable(text.replace("\n", ""))) {
      return Control.YAML;
    }
    boolean oneLine = text.indexOf('\n') < 0;
    return oneLine || own == Control.PARAGRAPH || own == Control.CHIPS || own == Control.CATEGORIES
        ? own
        : own == Control.LINE && spec.kind() != FieldKind.SLUG ? Control.PARAGRAPH : Control.YAML;
  }

  /** A number, a date or a flag where text was expected is shown as it is written. */
  private static Control ofOther(Control own) {
    return switch (own) {
      case COVER, FLAG -> Control.YAML;
      default -> own;
    };
  }

  private static Control ofList(FieldSpec spec, Control own, Value.ListOf list) {
    boolean names = spec.kind() == FieldKind.AUTHOR || !spec.known();
    boolean texts = list.items().stream().allMatch(item -> item instanceof Value.Text);
    return own == Control.CHIPS || own == Control.CATEGORIES
        ? own
        : names && texts ? Control.CHIPS : Control.YAML;
  }

  private static boolean isFlat(Value.MapOf map) {
    return map.entries().values().stream()
        .allMatch(
            part ->
                part instanceof Value.Missing
                    || (part instanceof Value.Text text && isTypable(text.value())));
  }

  /** Whether a text field shows these characters and gives them back unchanged. */
  private static boolean isTypable(String text) {
    return text.codePoints()
        .noneMatch(c -> c < ' ' || c == 0x7F || (c >= 0xD800 && c <= 0xDFFF) || c == 0xFEFF);
  }

  private static Map<String, String> parts(Optional<Value> value) {
    Map<String, String> parts = new LinkedHashMap<>();
    if (value.orElse(null) instanceof Value.MapOf map) {
      map.entries().forEach((key, part) -> parts.put(key, part.text().orElse("")));
    }
    return parts;
  }

  private String text(FieldSpec spec, Control control, Optional<Value> value) {
    if (control == Control.YAML) {
      return matter.spelled(spec.key()).orElse("");
    }
    return switch (value.orElse(new Value.Missing(""))) {
      case Value.Text text -> text.value();
      case Value.Flag flag -> flag.written();
      case Value.Numeric number -> number.written();
      case Value.Date date -> date.written();
      case Value.MapOf map -> parts(value).getOrDefault(spec.mainPart(), "");
      case Value.Missing missing -> "";
      case Value.ListOf list -> "";
      case Value.Opaque opaque -> opaque.written();
    };
  }
}

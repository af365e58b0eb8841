package dev.inkwren.ui.complete;

import dev.inkwren.frontmatter.FrontMatter;
import dev.inkwren.frontmatter.ListItem;
import dev.inkwren.frontmatter.YamlScalars;
import dev.inkwren.profile.FieldKind;
import dev.inkwren.profile.FieldSpec;
import dev.inkwren.site.TagIndex;
import dev.inkwren.ui.editor.Completion.Place;
import dev.inkwren.ui.editor.Completion.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Keys that the theme knows and the post lacks, and values that suit a key. */
final class FrontMatterSource implements Source {

  private static final Pattern KEY = Pattern.compile("^( *)([A-Za-z_][\\w-]*)?$");
  private static final Pattern VALUE = Pattern.compile("^( *)([A-Za-z_][\\w-]*): +(.*)$");
  private static final Pattern LIST_ITEM = Pattern.compile("^ *- +(.*)$");
  private static final int LONGEST_BLOCK = 60;

  @Override
  public Optional<Spot> at(Request request, Scene scene) {
    if (request.place() != Place.FRONT_MATTER) {
      return Optional.empty();
    }
    String before = request.before();
    Matcher item = LIST_ITEM.matcher(before);
    if (item.find()) {
      return keyAbove(request)
          .flatMap(key -> listed(key, item.start(1), request, scene, YamlScalars.Place.BLOCK));
    }
    Matcher value = VALUE.matcher(before);
    if (value.find()) {
      return value(value, request, scene);
    }
    Matcher key = KEY.matcher(before);
    return key.find() ? key(key, request, scene) : Optional.empty();
  }

  private static Optional<Spot> key(Matcher found, Request request, Scene scene) {
    boolean nested = !found.group(1).isEmpty();
    List<FieldSpec> fields = scene.site().profile().fields();
    if (nested) {
      fields =
          keyAbove(request)
              .flatMap(scene.site().profile()::field)
              .map(FieldSpec::parts)
              .orElse(List.of());
    }
    String rest = request.line().substring(request.column());
    Set<String> there = nested ? Set.of() : new TreeSet<>(scene.frontMatter().keys());
    String query = Optional.ofNullable(found.group(2)).orElse("");
    List<Item> items =
        fields.stream()
            .filter(field -> field.key().equals(query) || !there.contains(field.key()))
            .map(field -> keyItem(field, rest, found.group(1)))
            .toList();
    return Optional.of(
        Spot.word(request.column() - query.length(), request.column(), query, items));
  }

  private static Item keyItem(FieldSpec field, String rest, String indent) {
    String key = field.key();
    if (!rest.isBlank()) {
      return Item.of(key);
    }
    return switch (field.kind()) {
      case TAGS, CATEGORIES -> Item.snippet(key, "", key + ": [¦]");
      case FLAG -> Item.of(key, "", key + ": " + !field.byDefault().orElse(false));
      case IMAGE ->
          field.parts().isEmpty()
              ? Item.of(key, "", key + ": ")
              : Item.of(
                  key, "", key + ":\n" + indent + "  " + field.parts().getFirst().key() + ": ");
      default -> Item.of(key, "", key + ": ");
    };
  }

  private static Optional<Spot> value(Matcher found, Request request, Scene scene) {
    String key = found.group(2);
    int from = found.start(3);
    boolean nested = !found.group(1).isEmpty();
    String field = nested ? keyAbove(request).orElse("") : key;
    FieldKind kind =
        scene.site().profile().field(field).map(FieldSpec::kind).orElse(FieldKind.LINE);
    boolean picture = kind == FieldKind.IMAGE && (!nested || !key.equals("alt"));
    if (picture) {
      return Optional.of(Spot.open(from, request.column(), found.group(3), Pictures.of(scene, "")));
    }
    return switch (kind) {
      case TAGS, CATEGORIES -> listed(key, from, request, scene, YamlScalars.Place.FLOW);
      case FLAG -> words(from, request, List.of("true", "false"));
      case CHOICE ->
          words(
              from,
              request,
              scene.site().profile().field(key).map(FieldSpec::choices).orElse(List.of()));
      case AUTHOR -> words(from, request, List.copyOf(scene.site().authors().keySet()));
      case FOLDER -> words(from, request, folders(scene));
      default -> Optional.empty();
    };
  }

  private static Optional<Spot> words(int from, Request request, List<String> words) {
    String query = request.line().substring(from, request.column());
    return Optional.of(
        Spot.word(from, request.column(), query, words.stream().map(Item::of).toList()));
  }

  private static List<String> folders(Scene scene) {
    Set<String> folders = new TreeSet<>();
    scene.site().assets().stream()
        .filter(path -> path.lastIndexOf('/') > 0)
        .forEach(path -> folders.add(path.substring(0, path.lastIndexOf('/') + 1)));
    return new ArrayList<>(folders);
  }

  /** The last item of a list that is being written. */
  private static Optional<Spot> listed(
      String key, int from, Request request, Scene scene, YamlScalars.Place place) {
    FieldKind kind = scene.site().profile().field(key).map(FieldSpec::kind).orElse(FieldKind.LINE);
    if (kind != FieldKind.TAGS && kind != FieldKind.CATEGORIES) {
      return Optional.empty();
    }
    String before = request.before();
    int start = from;
    if (place == YamlScalars.Place.FLOW) {
      start = Math.max(from, Math.max(before.lastIndexOf('['), before.lastIndexOf(',')) + 1);
    }
    while (start < before.length() && before.charAt(start) == ' ') {
      start++;
    }
    TagIndex index = kind == FieldKind.TAGS ? scene.site().tags() : scene.site().categories();
    String query = before.substring(start);
    return Optional.of(
        Spot.word(start, before.length(), query, names(index, key, query, scene, place)));
  }

  private static List<Item> names(
      TagIndex index, String key, String query, Scene scene, YamlScalars.Place place) {
    FrontMatter post = scene.frontMatter();
    List<String> taken = post.items(key).stream().map(ListItem::text).toList();
    List<Item> items = new ArrayList<>();
    for (Map.Entry<String, Integer> name : index.counts().entrySet()) {
      if (name.getKey().equals(query) || !taken.contains(name.getKey())) {
        String written = YamlScalars.write(name.getKey(), place);
        items.add(Item.of(name.getKey(), String.valueOf(name.getValue()), written));
      }
    }
    return items;
  }

  /** The key at the line's start that the nested lines above belong to. */
  private static Optional<String> keyAbove(Request request) {
    for (int up = 1; up < LONGEST_BLOCK; up++) {
      String line = request.above().apply(up);
      boolean nested = line.startsWith(" ") || line.startsWith("-") || line.isBlank();
      if (line.equals("---")) {
        return Optional.empty();
      }
      if (!nested) {
        int colon = line.indexOf(':');
        return colon > 0 ? Optional.of(line.substring(0, colon)) : Optional.empty();
      }
    }
    return Optional.empty();
  }
}

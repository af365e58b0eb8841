package dev.inkwren.ui;

import dev.inkwren.profile.FieldSpec;
import dev.inkwren.site.Site;
import dev.inkwren.site.TagIndex;
import dev.inkwren.ui.form.Suggestion;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the author may mean in a form field, as far as the site knows. */
final class FormSuggestions {

  private static final String PICTURES = ".*\\.(png|jpe?g|gif|webp|avif|svg)";

  private final Site site;

  FormSuggestions(Site site) {
    this.site = site;
  }

  /**
   * @param taken what the field holds already
   */
  List<Suggestion> of(FieldSpec field, String typed, List<String> taken) {
    return switch (field.kind()) {
      case TAGS -> counted(site.tags().counts(), typed, taken);
      case CATEGORIES -> counted(site.categories().counts(), typed, taken);
      case AUTHOR -> authors(typed, taken);
      case CHOICE -> field.choices().stream().map(c -> new Suggestion(c, "")).toList();
      case IMAGE -> pictures(typed);
      case LINE, PARAGRAPH, DATE, FLAG, FOLDER, URL_PATH, SLUG -> List.of();
    };
  }

  /**
   * What may be the category at {@code level}: what the site's posts have there, below the same
   * category.
   *
   * @param path the categories that the post has
   */
  List<Suggestion> categories(int level, String typed, List<String> path) {
    Map<String, List<String>> there = new LinkedHashMap<>();
    site.posts().stream()
        .filter(post -> post.categories().size() > level)
        .filter(post -> path.size() >= level)
        .filter(post -> post.categories().subList(0, level).equals(path.subList(0, level)))
        .forEach(post -> there.put(post.path(), List.of(post.categories().get(level))));
    return counted(TagIndex.of(there).counts(), typed, List.of());
  }

  private static List<Suggestion> counted(
      Map<String, Integer> counts, String typed, List<String> taken) {
    String wanted = typed.toLowerCase(Locale.ROOT);
    Comparator<Map.Entry<String, Integer>> startsFirst =
        Comparator.comparing(e -> !e.getKey().toLowerCase(Locale.ROOT).startsWith(wanted));
    return counts.entrySet().stream()
        .filter(e -> e.getKey().toLowerCase(Locale.ROOT).contains(wanted))
        .filter(e -> !taken.contains(e.getKey()))
        .sorted(startsFirst)
        .map(e -> new Suggestion(e.getKey(), String.valueOf(e.getValue())))
        .toList();
  }

  private List<Suggestion> authors(String typed, List<String> taken) {
    String wanted = typed.toLowerCase(Locale.ROOT);
    return site.authors().values().stream()
        .map(author -> new Suggestion(author.id(), author.name()))
        .filter(s -> (s.text() + " " + s.note()).toLowerCase(Locale.ROOT).contains(wanted))
        .filter(s -> !taken.contains(s.text()))
        .toList();
  }

  private List<Suggestion> pictures(String typed) {
    String wanted = typed.toLowerCase(Locale.ROOT);
    return site.assets().stream()
        .filter(path -> path.toLowerCase(Locale.ROOT).matches(PICTURES))
        .filter(path -> path.toLowerCase(Locale.ROOT).contains(wanted))
        .sorted()
        .map(path -> new Suggestion(path, ""))
        .toList();
  }
}

package dev.inkwren.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The rules an author made for one site, as {@code rules:} of {@code .inkwren.yml} says them.
 *
 * @param requiredKeys front matter keys every post must have (R1)
 * @param allowedValues for some keys the only values they may have (R11)
 * @param requiredTexts texts every post must hold (R5, R10, R12)
 * @param forbiddenTexts texts no post may hold outside HTML comments (R4, R14 to R17)
 * @param section the section a post with external links must have (R19); empty for none
 * @param numberedHeadings whether headings of level 2 to 4 are numbered in order (R26)
 * @param unnumberedHeadings headings that carry no number and do not count
 * @param series posts that must all exist, dated in this order (R9)
 */
public record OwnRules(
    List<String> requiredKeys,
    Map<String, List<String>> allowedValues,
    List<RequiredText> requiredTexts,
    List<ForbiddenText> forbiddenTexts,
    Optional<Section> section,
    boolean numberedHeadings,
    List<String> unnumberedHeadings,
    List<Series> series) {

  private static final Set<String> KEYS =
      Set.of(
          "required-keys",
          "allowed-values",
          "required-text",
          "forbidden-text",
          "required-section",
          "heading-numbering",
          "series");

  /**
   * A text a post must hold.
   *
   * @param texts any one of them will do
   * @param once whether it may stand there only once
   * @param followedBy what the next line must be; empty for anything
   * @param when only posts whose path, title, categories or tags hold one of these words, in lower
   *     case; empty for all posts
   */
  public record RequiredText(
      List<String> texts, boolean once, Optional<String> followedBy, List<String> when) {}

  /**
   * A text no post may hold.
   *
   * @param text in exactly this spelling
   * @param replacement what to write instead; empty when only the author can say
   */
  public record ForbiddenText(String text, Optional<String> replacement) {}

  /**
   * The section for external links.
   *
   * @param titles any of these headings, without number
   * @param ownHosts addresses that hold one of these do not count as external
   */
  public record Section(List<String> titles, List<String> ownHosts) {}

  /**
   * Posts that belong together.
   *
   * @param name what the author calls them
   * @param slugs in order
   */
  public record Series(String name, List<String> slugs) {}

  static OwnRules of(Map<?, ?> values, SettingsFaults faults) {
    Reader reader = new Reader(faults);
    for (Object key : values.keySet()) {
      if (!KEYS.contains(String.valueOf(key))) {
        faults.add("unknownKey", List.of("rules", "" + key), "" + key);
      }
    }
    Map<String, List<String>> allowed = new LinkedHashMap<>();
    reader
        .map(values, "allowed-values")
        .forEach((key, list) -> allowed.put(String.valueOf(key), texts(list)));
    Object numbering = values.get("heading-numbering");
    return new OwnRules(
        texts(values.get("required-keys")),
        allowed,
        reader.items(values, "required-text").stream().map(Reader::required).toList(),
        reader.items(values, "forbidden-text").stream().map(Reader::forbidden).toList(),
        Reader.section(values.get("required-section")),
        numbering instanceof Map || Boolean.TRUE.equals(numbering),
        numbering instanceof Map<?, ?> map ? texts(map.get("except")) : List.of(),
        reader.items(values, "series").stream().map(Reader::series).toList());
  }

  /** A list, or one value that stands for a list of one. */
  private static List<String> texts(@Nullable Object value) {
    List<String> found = new ArrayList<>();
    if (value instanceof List<?> list) {
      list.stream().filter(item -> item != null).forEach(item -> found.add(item.toString()));
    } else if (value != null) {
      found.add(value.toString());
    }
    return List.copyOf(found);
  }

  private record Reader(SettingsFaults faults) {

    Map<?, ?> map(Map<?, ?> values, String key) {
      Object value = values.get(key);
      if (value != null && !(value instanceof Map)) {
        faults.add("noMap", List.of("rules", key), key);
      }
      return value instanceof Map<?, ?> map ? map : Map.of();
    }

    /** Maps under {@code key}; a bare text counts as a map with only {@code text}. */
    List<Map<?, ?>> items(Map<?, ?> values, String key) {
      Object value = values.get(key);
      List<Map<?, ?>> found = new ArrayList<>();
      if (value != null && !(value instanceof List)) {
        faults.add("noList", List.of("rules", key), key);
      } else if (value instanceof List<?> list) {
        for (Object item : list) {
          Map<?, ?> map = item instanceof Map<?, ?> m ? m : Map.of("text", String.valueOf(item));
          boolean named = key.equals("series") || !texts(map.get("text")).isEmpty();
          if (named) {
            found.add(map);
          } else {
            faults.add("noText", List.of("rules", key), key);
          }
        }
      }
      return found;
    }

    static RequiredText required(Map<?, ?> item) {
      return new RequiredText(
          texts(item.get("text")),
          Boolean.TRUE.equals(item.get("once")),
          texts(item.get("followed-by")).stream().findFirst(),
          texts(item.get("when")).stream().map(word -> word.toLowerCase(Locale.ROOT)).toList());
    }

    static ForbiddenText forbidden(Map<?, ?> item) {
      return new ForbiddenText(
          texts(item.get("text")).getFirst(), texts(item.get("replace")).stream().findFirst());
    }

    static Optional<Section> section(@Nullable Object value) {
      if (value instanceof Map<?, ?> map) {
        return Optional.of(new Section(texts(map.get("titles")), texts(map.get("own-hosts"))));
      }
      List<String> titles = texts(value);
      return titles.isEmpty() ? Optional.empty() : Optional.of(new Section(titles, List.of()));
    }

    static Series series(Map<?, ?> item) {
      return new Series(
          texts(item.get("name")).stream().findFirst().orElse(""), texts(item.get("posts")));
    }
  }
}

package dev.inkwren.session;

import dev.inkwren.change.NameEdit;
import dev.inkwren.post.Slugs;
import dev.inkwren.site.PostEntry;
import dev.inkwren.site.Site;
import dev.inkwren.site.TagIndex;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A site's tags or categories for the manager: how often, beside which, and which look like two
 * spellings of one. Immutable.
 */
public final class NameOverview {

  /**
   * One name.
   *
   * @param count of the posts that use it
   * @param similar names that are probably the same, most used first
   */
  public record Row(String name, int count, List<String> similar) {
    public Row {
      similar = List.copyOf(similar);
    }
  }

  private final Site site;
  private final TagIndex index;
  private final List<Row> rows;

  private NameOverview(Site site, TagIndex index) {
    this.site = site;
    this.index = index;
    List<Row> all = new ArrayList<>();
    Map<String, Integer> counts = index.counts();
    counts.forEach((name, count) -> all.add(new Row(name, count, similar(index, name))));
    this.rows = List.copyOf(all);
  }

  /** Of {@code site}; compares every name with every other, so not for the FX thread. */
  public static NameOverview of(Site site, NameEdit.Kind kind) {
    return new NameOverview(site, kind == NameEdit.Kind.TAGS ? site.tags() : site.categories());
  }

  /** Other spellings, and names that lead to the same page (J30). */
  private static List<String> similar(TagIndex index, String name) {
    Set<String> found = new LinkedHashSet<>(index.near(name));
    found.addAll(index.bySlug(Slugs.slugify(name)));
    found.remove(name);
    return List.copyOf(found);
  }

  /**
   * The names that contain {@code text}, in any case.
   *
   * @param similarOnly only those that look like another one
   */
  public List<Row> matching(String text, boolean similarOnly) {
    String wanted = text.strip().toLowerCase(Locale.ROOT);
    return rows.stream()
        .filter(row -> row.name().toLowerCase(Locale.ROOT).contains(wanted))
        .filter(row -> !similarOnly || !row.similar().isEmpty())
        .toList();
  }

  /** The posts that use any of {@code names}, newest first. */
  public List<PostEntry> posts(List<String> names) {
    Set<String> paths = new HashSet<>();
    names.forEach(name -> paths.addAll(index.posts(name)));
    return site.posts().stream().filter(post -> paths.contains(post.path())).toList();
  }

  /** How often each other name stands beside {@code name}, most often first. */
  public Map<String, Integer> companions(String name) {
    return index.companions(name);
  }
}

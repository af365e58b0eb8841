package dev.inkwren.change;

import dev.inkwren.frontmatter.EditResult;
import dev.inkwren.frontmatter.FrontMatter;
import dev.inkwren.frontmatter.FrontMatterEdits;
import dev.inkwren.frontmatter.ListItem;
import dev.inkwren.frontmatter.Value;
import dev.inkwren.post.Post;
import dev.inkwren.post.Slugs;
import dev.inkwren.site.PostEntry;
import dev.inkwren.site.Site;
import dev.inkwren.site.TagIndex;
import dev.inkwren.text.SourceText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Renames, merges and deletes a tag or category in all posts that use it. Only the name's own
 * stretch of each front matter changes; order and spelling of everything else stay.
 */
public final class NameEdit {

  private NameEdit() {}

  /** Which list of names is edited. */
  public enum Kind {
    TAGS("tags", "tag"),
    CATEGORIES("categories", "category");

    private final String key;
    private final String singular;

    Kind(String key, String singular) {
      this.key = key;
      this.singular = singular;
    }

    /** The front matter key of the list. */
    public String key() {
      return key;
    }
  }

  /**
   * Another spelling for one name; a post that has both keeps the place of the new one. Refused
   * when the name would be what it is.
   */
  public static PlanResult rename(Site site, Kind kind, String from, String to) {
    if (to.equals(from)) {
      return new PlanResult.Refused(Words.say("refused.sameName", from));
    }
    return change(
        site, kind, List.of(from), Optional.of(to), Words.say("title.nameRename", from, to));
  }

  /** One name instead of several. */
  public static PlanResult merge(Site site, Kind kind, List<String> from, String to) {
    List<String> others = from.stream().filter(n -> !n.equals(to)).toList();
    return change(
        site,
        kind,
        others,
        Optional.of(to),
        Words.say("title.nameMerge", String.join(", ", others), to));
  }

  /** The name out of every list; a list that becomes empty stays as an empty list. */
  public static PlanResult delete(Site site, Kind kind, String name) {
    return change(site, kind, List.of(name), Optional.empty(), Words.say("title.nameDelete", name));
  }

  private static PlanResult change(
      Site site, Kind kind, List<String> from, Optional<String> to, String title) {
    if (to.filter(t -> t.isBlank() || Slugs.slugify(t).isEmpty()).isPresent()) {
      return new PlanResult.Refused(Words.say("refused.name", to.orElse("")));
    }
    TagIndex index = kind == Kind.TAGS ? site.tags() : site.categories();
    Set<String> paths = new LinkedHashSet<>();
    from.forEach(name -> paths.addAll(index.posts(name)));
    if (paths.isEmpty()) {
      return new PlanResult.Refused(Words.say("refused.unused", String.join(", ", from)));
    }
    List<FileOperation> steps = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    for (PostEntry entry : site.posts()) {
      if (paths.contains(entry.path())) {
        SourceText text = site.text(entry.path()).orElseThrow();
        HeaderEdit edit = edited(text, kind, from, to);
        if (!edit.refused().isEmpty()) {
          notes.add(Words.say("note.left", entry.path(), edit.refused()));
          continue;
        }
        if (!edit.text().equals(text)) {
          steps.add(PostMove.replace(site, entry.path(), edit.text()));
        }
        List<String> now = names(site.preview(entry.path(), Post.of(edit.text())), kind);
        if (now.stream().anyMatch(from::contains)) {
          notes.add(Words.say("note.keeps", entry.path(), String.join(", ", from)));
        }
        if (kind == Kind.CATEGORIES && to.isEmpty() && now.size() == 1) {
          notes.add(Words.say("note.topCategory", entry.path(), now.getFirst()));
        }
      }
    }
    to.ifPresent(name -> noteNeighbours(index, from, name, notes));
    if (kind == Kind.CATEGORIES && to.isPresent() && depths(site, from, to.get()).size() > 1) {
      notes.add(Words.say("note.depth", to.get()));
    }
    return steps.isEmpty()
        ? new PlanResult.Refused(String.join(" ", notes))
        : new PlanResult.Planned(new ChangePlan(title, steps, notes));
  }

  /** At which depths the category {@code to} stands once it has taken the place of the others. */
  private static Set<Integer> depths(Site site, List<String> from, String to) {
    Set<Integer> depths = new LinkedHashSet<>();
    for (PostEntry entry : site.posts()) {
      List<String> names = entry.categories();
      for (int depth = 0; depth < names.size(); depth++) {
        if (names.get(depth).equals(to) || from.contains(names.get(depth))) {
          depths.add(depth);
        }
      }
    }
    return depths;
  }

  private static List<String> names(PostEntry entry, Kind kind) {
    return kind == Kind.TAGS ? entry.tags() : entry.categories();
  }

  private static void noteNeighbours(
      TagIndex index, List<String> from, String to, List<String> notes) {
    Set<String> sharing = new LinkedHashSet<>(index.bySlug(Slugs.slugify(to)));
    sharing.removeAll(from);
    sharing.remove(to);
    if (!sharing.isEmpty()) {
      notes.add(Words.say("note.slugShared", to, String.join(", ", sharing)));
    }
    if (index.count(to) > 0) {
      notes.add(Words.say("note.nameJoins", to, index.count(to)));
    }
  }

  private static HeaderEdit edited(
      SourceText text, Kind kind, List<String> from, Optional<String> to) {
    HeaderEdit edit = new HeaderEdit(text);
    int at = 0;
    boolean kept = false;
    while (edit.refused().isEmpty()) {
      List<String> items = items(edit.text(), kind);
      if (at >= items.size()) {
        break;
      }
      int index = at;
      String name = items.get(at);
      boolean target = to.filter(name::equals).isPresent();
      boolean hit = from.contains(name);
      if (hit && to.isPresent() && !kept && !laterTarget(items, at, to.get())) {
        edit.then(t -> renamed(t, kind, index, to.get()));
        kept = true;
        at++;
      } else if (hit) {
        edit.then(t -> FrontMatterEdits.removeItem(t, kind.key(), index));
      } else {
        kept |= target;
        at++;
      }
    }
    return edit;
  }

  /** A name under the singular key that stands alone stays alone (J26). */
  private static EditResult renamed(SourceText text, Kind kind, int index, String to) {
    boolean alone =
        FrontMatter.of(text).value(kind.singular).filter(Value.Text.class::isInstance).isPresent();
    return alone
        ? FrontMatterEdits.set(text, kind.singular, to)
        : FrontMatterEdits.replaceItem(text, kind.key(), index, to);
  }

  /** A list that already has the name further on keeps it there. */
  private static boolean laterTarget(List<String> items, int at, String to) {
    return items.subList(at + 1, items.size()).contains(to);
  }

  private static List<String> items(SourceText text, Kind kind) {
    return FrontMatter.of(text).items(kind.key()).stream().map(ListItem::text).toList();
  }
}

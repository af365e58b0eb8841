package dev.inkwren.ui;

import dev.inkwren.frontmatter.EditResult;
import dev.inkwren.frontmatter.FrontMatterEdits;
import dev.inkwren.frontmatter.Value;
import dev.inkwren.post.Post;
import dev.inkwren.profile.FieldSpec;
import dev.inkwren.session.Workspace;
import dev.inkwren.site.Site;
import dev.inkwren.site.TagIndex;
import dev.inkwren.ui.form.FormActions;
import dev.inkwren.ui.form.Suggestion;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Turns what the author does in the form into edits of the text of the active post. */
final class FormEdits implements FormActions {

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss Z", Locale.ROOT);

  private final Workspace workspace;
  private final Clock clock;

  FormEdits(Workspace workspace, Clock clock) {
    this.workspace = workspace;
    this.clock = clock;
  }

  private void edit(Function<Post, EditResult> change) {
    workspace.active().get().ifPresent(session -> session.edit(change));
  }

  @Override
  public void setText(FieldSpec field, String text) {
    edit(
        post ->
            switch (field.kind()) {
              case DATE -> FrontMatterEdits.setYaml(post.source(), field.key(), text);
              case IMAGE -> setImage(post, field, text);
              default -> FrontMatterEdits.set(post.source(), field.key(), text);
            });
  }

  /** A picture is a path alone or a map with a path (C8); a new one becomes a map. */
  private static EditResult setImage(Post post, FieldSpec field, String path) {
    Optional<Value> value = post.frontMatter().value(field.key());
    boolean pathAlone = value.filter(v -> v instanceof Value.Text).isPresent();
    return pathAlone
        ? FrontMatterEdits.set(post.source(), field.key(), path)
        : FrontMatterEdits.setNested(post.source(), field.key(), "path", path);
  }

  @Override
  public void setFlag(FieldSpec field, boolean on) {
    edit(post -> FrontMatterEdits.setFlag(post.source(), field.key(), on));
  }

  @Override
  public void addItem(FieldSpec field, String item) {
    edit(post -> FrontMatterEdits.addItem(post.source(), field.key(), item));
  }

  @Override
  public void removeItem(FieldSpec field, int index) {
    edit(post -> FrontMatterEdits.removeItem(post.source(), field.key(), index));
  }

  @Override
  public void remove(FieldSpec field) {
    edit(post -> FrontMatterEdits.remove(post.source(), field.key()));
  }

  @Override
  public void setNow(FieldSpec field) {
    ZonedDateTime now =
        clock
            .instant()
            .atZone(workspace.site().get().config().zone())
            .truncatedTo(ChronoUnit.SECONDS);
    setText(field, DATE.format(now));
  }

  @Override
  public List<Suggestion> suggest(FieldSpec field, String typed) {
    Site site = workspace.site().get();
    return switch (field.kind()) {
      case TAGS -> fromIndex(site.tags(), typed, field);
      case CATEGORIES -> fromIndex(site.categories(), typed, field);
      case AUTHOR -> authors(site, typed);
      case CHOICE -> field.choices().stream().map(c -> new Suggestion(c, "")).toList();
      default -> List.of();
    };
  }

  private List<Suggestion> fromIndex(TagIndex index, String typed, FieldSpec field) {
    List<String> taken =
        workspace
            .active()
            .get()
            .map(
                s -> s.post().frontMatter().items(field.key()).stream().map(i -> i.text()).toList())
            .orElse(List.of());
    String wanted = typed.toLowerCase(Locale.ROOT);
    Comparator<Map.Entry<String, Integer>> startsFirst =
        Comparator.comparing(e -> !e.getKey().toLowerCase(Locale.ROOT).startsWith(wanted));
    return index.counts().entrySet().stream()
        .filter(e -> e.getKey().toLowerCase(Locale.ROOT).contains(wanted))
        .filter(e -> !taken.contains(e.getKey()))
        .sorted(startsFirst)
        .map(e -> new Suggestion(e.getKey(), String.valueOf(e.getValue())))
        .toList();
  }

  private static List<Suggestion> authors(Site site, String typed) {
    String wanted = typed.toLowerCase(Locale.ROOT);
    return site.authors().values().stream()
        .map(author -> new Suggestion(author.id(), author.name()))
        .filter(s -> (s.text() + " " + s.note()).toLowerCase(Locale.ROOT).contains(wanted))
        .toList();
  }
}

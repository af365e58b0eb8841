package dev.inkwren.ui;

import dev.inkwren.frontmatter.EditResult;
import dev.inkwren.frontmatter.FrontMatterEdits;
import dev.inkwren.frontmatter.ListItem;
import dev.inkwren.frontmatter.Value;
import dev.inkwren.post.Post;
import dev.inkwren.profile.FieldSpec;
import dev.inkwren.session.SitePaths;
import dev.inkwren.site.Site;
import dev.inkwren.text.SourceText;
import dev.inkwren.text.TextEdits;
import dev.inkwren.ui.form.FormActions;
import dev.inkwren.ui.form.Suggestion;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.image.Image;

/** Turns what the author does in the form into edits of the text of the active post. */
final class FormEdits implements FormActions {

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss Z", Locale.ROOT);

  /** Front matter of this many characters is read in a few milliseconds. */
  private static final int LARGE = 1 << 16;

  private final MainWindow window;
  private final SiteThumbnails thumbnails;

  FormEdits(MainWindow window, SiteThumbnails thumbnails) {
    this.window = window;
    this.thumbnails = thumbnails;
  }

  private void edit(Function<SourceText, EditResult> change) {
    edit(post -> change.apply(post.source()), false);
  }

  private void edit(Function<Post, EditResult> change, boolean goesOn) {
    window.session().ifPresent(session -> session.edit(change, goesOn));
  }

  private Site site() {
    return window.workspace().site().get();
  }

  private Optional<Post> post() {
    return window.session().map(session -> session.post());
  }

  private List<String> items(FieldSpec field) {
    return post()
        .map(post -> post.frontMatter().items(field.key()).stream().map(ListItem::text).toList())
        .orElse(List.of());
  }

  @Override
  public void setText(FieldSpec field, String text, boolean goesOn) {
    edit(
        post ->
            switch (field.kind()) {
              case DATE -> setDate(post, field, text);
              case IMAGE -> setPicture(post, field, text);
              default -> FrontMatterEdits.set(post.source(), field.key(), text);
            },
        goesOn);
  }

  /** A date in quotes keeps them; any other is written as it was typed. */
  private static EditResult setDate(Post post, FieldSpec field, String text) {
    boolean quoted = post.frontMatter().value(field.key()).orElse(null) instanceof Value.Text;
    return quoted
        ? FrontMatterEdits.set(post.source(), field.key(), text)
        : FrontMatterEdits.setYaml(post.source(), field.key(), text);
  }

  /** A picture is a path alone or a map with a path (C8); a new one becomes a map. */
  private static EditResult setPicture(Post post, FieldSpec field, String path) {
    boolean alone = post.frontMatter().value(field.key()).orElse(null) instanceof Value.Text;
    if (path.isBlank()) {
      return post.frontMatter().value(field.key()).isPresent()
          ? FrontMatterEdits.remove(post.source(), field.key())
          : new EditResult.Edits(TextEdits.NONE);
    }
    return alone
        ? FrontMatterEdits.set(post.source(), field.key(), path)
        : FrontMatterEdits.setNested(post.source(), field.key(), field.mainPart(), path);
  }

  @Override
  public void setDate(FieldSpec field, LocalDateTime local, Optional<ZoneOffset> offset) {
    edit(text -> FrontMatterEdits.setDate(text, field.key(), local, offset));
  }

  @Override
  public void setNow(FieldSpec field) {
    ZonedDateTime now =
        window
            .doors()
            .services()
            .clock()
            .instant()
            .atZone(site().config().zone())
            .truncatedTo(ChronoUnit.SECONDS);
    boolean there = post().flatMap(post -> post.dateOf(field.key())).isPresent();
    if (there) {
      setDate(field, now.toLocalDateTime(), Optional.of(now.getOffset()));
    } else {
      setText(field, DATE.format(now), false);
    }
  }

  @Override
  public void setYaml(FieldSpec field, String yaml) {
    edit(text -> FrontMatterEdits.setSpelled(text, field.key(), yaml));
  }

  @Override
  public void setPart(FieldSpec field, String part, String text, boolean goesOn) {
    edit(
        post ->
            text.isBlank()
                ? FrontMatterEdits.removeNested(post.source(), field.key(), part)
                : FrontMatterEdits.setNested(post.source(), field.key(), part, text),
        goesOn);
  }

  @Override
  public void setFlag(FieldSpec field, boolean on) {
    edit(text -> FrontMatterEdits.setFlag(text, field.key(), on));
  }

  @Override
  public void setCategory(FieldSpec field, int level, String text) {
    int size = items(field).size();
    if (level >= size) {
      if (!text.isEmpty()) {
        addItem(field, text);
      }
    } else if (text.isEmpty()) {
      removeItem(field, level);
    } else {
      edit(source -> FrontMatterEdits.replaceItem(source, field.key(), level, text));
    }
  }

  @Override
  public void addItem(FieldSpec field, String item) {
    edit(text -> FrontMatterEdits.addItem(text, field.key(), item));
  }

  @Override
  public void removeItem(FieldSpec field, int index) {
    edit(text -> FrontMatterEdits.removeItem(text, field.key(), index));
  }

  @Override
  public void moveItem(FieldSpec field, int from, int to) {
    edit(text -> FrontMatterEdits.moveItem(text, field.key(), from, to));
  }

  @Override
  public void remove(FieldSpec field) {
    edit(text -> FrontMatterEdits.remove(text, field.key()));
  }

  @Override
  public List<Suggestion> suggest(FieldSpec field, String typed) {
    return new FormSuggestions(site()).of(field, typed, items(field));
  }

  @Override
  public List<Suggestion> suggestCategory(FieldSpec field, int level, String typed) {
    return new FormSuggestions(site()).categories(level, typed, items(field));
  }

  @Override
  public void choosePicture(FieldSpec field) {
    Site site = site();
    Optional<Path> start =
        window.workspace().hasSite()
            ? Optional.of(site.root().resolve(site.profile().layout().images().substring(1)))
            : Optional.empty();
    Optional<Path> chosen = window.doors().choosers().openPicture(start);
    Optional<String> inside = SitePaths.inside(site, chosen);
    if (inside.isPresent()) {
      setText(field, written("/" + inside.get()), false);
    } else if (chosen.isPresent()) {
      window.notice(window.doors().texts().get("form.cover.outside"));
    }
  }

  /** The theme puts {@code media_subpath} before every path (C24), so it must not stand twice. */
  private String written(String path) {
    String folder = mediaFolder();
    return !folder.equals("/") && path.startsWith(folder) ? path.substring(folder.length()) : path;
  }

  private String mediaFolder() {
    String key = site().config().mediaFolderKey();
    String folder = post().flatMap(post -> post.textOf(key)).orElse("");
    return ("/" + folder + "/").replaceAll("/+", "/");
  }

  @Override
  public boolean loadPicture(String path, Consumer<Image> show) {
    boolean ready = window.workspace().hasSite();
    if (ready && !path.contains(":")) {
      thumbnails.load((mediaFolder() + path).replaceAll("/+", "/"), show);
    }
    return ready;
  }

  @Override
  public void rename() {
    window.verbs().toOpenPost(window.verbs()::rename);
  }

  @Override
  public boolean isLight() {
    return post().filter(p -> p.frontMatter().blockRange().length() > LARGE).isEmpty();
  }

  @Override
  public void undo() {
    window.session().ifPresent(session -> window.tabs().viewOf(session).undo());
  }

  @Override
  public void redo() {
    window.session().ifPresent(session -> window.tabs().viewOf(session).redo());
  }
}

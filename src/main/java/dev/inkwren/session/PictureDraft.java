package dev.inkwren.session;

import dev.inkwren.change.Export;
import dev.inkwren.change.PictureHabit;
import dev.inkwren.post.Post;
import dev.inkwren.post.Slugs;
import dev.inkwren.site.Site;
import dev.inkwren.store.AddOutcome;
import dev.inkwren.store.PictureFile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * A picture on its way into a post: which file it becomes and how the post will refer to it. Files
 * are read, looked at and written on the disk thread; the newest wish wins. FX thread only.
 */
public final class PictureDraft {

  /** How the picture is known so far. */
  public enum State {
    READING,
    READY,
    /** Another file has the name, {@link Picture#problem()}. */
    TAKEN,
    /** The theme's prefix, {@link Picture#problem()}, leads elsewhere. */
    UNREACHABLE,
    /** {@link Picture#problem()} says why it cannot be done. */
    REFUSED
  }

  /**
   * What the sheet shows.
   *
   * @param width in pixels where it could be made narrower; 0 where it is taken as it is
   * @param bytes size of the file as it is
   * @param path where it will lie, below the site or beside the post
   * @param problem ready to be shown; empty when there is none
   */
  public record Picture(State state, int width, long bytes, String path, String problem) {}

  private final SessionServices services;
  private final Site site;
  private final PictureHome home;
  private final Post post;
  private final String fileName;
  private final ReadOnlyObjectWrapper<Picture> picture =
      new ReadOnlyObjectWrapper<>(new Picture(State.READING, 0, 0, "", ""));
  private String extension = "png";
  private PictureHabit habit = new PictureHabit("", PictureHabit.Style.PATH);
  private Optional<String> there = Optional.empty();
  private String folder = "";
  private String name;
  private byte[] content = new byte[0];
  private boolean read;
  private boolean nameless = true;
  private int width;
  private long wishes;

  private PictureDraft(
      SessionServices services, Site site, Post post, PictureHome home, String fileName) {
    this.services = services;
    this.site = site;
    this.post = post;
    this.home = home;
    this.fileName = fileName;
    this.name = Export.suggestSlug(post, fileName);
  }

  /**
   * Begins with {@code source} for the post of {@code session}.
   *
   * @return empty when the post has no place yet, neither a site nor a file
   */
  public static Optional<PictureDraft> begin(
      EditorSession session, SessionServices services, PictureSource source) {
    Site site = session.site();
    Optional<Path> file = session.file().get();
    Post post = session.post();
    Optional<PictureHome> home = PictureHome.of(post, site, file);
    String fileName = file.map(p -> String.valueOf(p.getFileName())).orElse("");
    return home.map(
        place -> {
          PictureDraft draft = new PictureDraft(services, site, post, place, fileName);
          draft.read(source);
          return draft;
        });
  }

  /** What is known now. */
  public ReadOnlyObjectProperty<Picture> picture() {
    return picture.getReadOnlyProperty();
  }

  public String folder() {
    return folder;
  }

  /** The file's name without its ending. */
  public String name() {
    return name;
  }

  /** The ending, which stays. */
  public String extension() {
    return extension;
  }

  /** The picture itself, for a small view of it; empty until it is read. */
  public Optional<byte[]> content() {
    return read ? Optional.of(content) : Optional.empty();
  }

  private void read(PictureSource source) {
    if (source instanceof PictureSource.OfFile of) {
      nameless = false;
      there = home.inSite() ? SitePaths.inside(site, Optional.of(of.file())) : Optional.empty();
      String whole = String.valueOf(of.file().getFileName());
      int dot = whole.lastIndexOf('.');
      extension = whole.substring(dot + 1).toLowerCase(Locale.ROOT);
      String stem = Slugs.slugify(whole.substring(0, Math.max(0, dot)));
      name = stem.isEmpty() ? name : stem;
    }
    String ending = extension;
    services
        .background()
        .disk()
        .execute(
            () -> {
              PictureFile.Outcome outcome = readNow(source);
              PictureHabit found = PictureHabit.of(site, post);
              int wide =
                  outcome instanceof PictureFile.Outcome.Read(byte[] bytes)
                      ? PictureBytes.width(bytes, ending)
                      : 0;
              services.fxThread().execute(() -> wasRead(outcome, found, wide));
            });
  }

  private static PictureFile.Outcome readNow(PictureSource source) {
    return switch (source) {
      case PictureSource.OfFile of -> PictureFile.read(of.file());
      case PictureSource.OfPixels pixels -> {
        try {
          yield new PictureFile.Outcome.Read(PictureBytes.png(pixels));
        } catch (IOException e) {
          yield new PictureFile.Outcome.Failed(String.valueOf(e.getMessage()));
        }
      }
    };
  }

  private void wasRead(PictureFile.Outcome outcome, PictureHabit found, int wide) {
    habit = found;
    folder = there.map(p -> "/" + p.substring(0, Math.max(0, p.lastIndexOf('/')))).orElse(place());
    switch (outcome) {
      case PictureFile.Outcome.Read(byte[] bytes) -> {
        content = bytes;
        width = there.isPresent() ? 0 : wide;
        read = true;
        look();
      }
      case PictureFile.Outcome.Failed(String message) ->
          picture.set(new Picture(State.REFUSED, 0, 0, "", message));
    }
  }

  private String place() {
    String today = LocalDate.ofInstant(services.clock().instant(), site.config().zone()).toString();
    return home.folder(habit, fileName, Export.suggestSlug(post, fileName), today);
  }

  /** True for a picture that was no file before. */
  public boolean isNameless() {
    return nameless;
  }

  /** True for a file of the site, which stays where it is. */
  public boolean isThere() {
    return there.isPresent();
  }

  /** The author wants the file in {@code newFolder} under {@code newName}. */
  public void place(String newFolder, String newName) {
    folder = newFolder.strip();
    name = newName.strip();
    look();
  }

  private String path() {
    if (there.isPresent()) {
      return there.get();
    }
    String inside = folder.replaceFirst("^/+", "").replaceFirst("/+$", "");
    return (inside.isEmpty() ? "" : inside + "/") + name + "." + extension;
  }

  private void look() {
    long wish = ++wishes;
    String path = path();
    if (!read) {
      return;
    }
    if (there.isPresent()) {
      picture.set(looked(new AddOutcome.Added(path), path));
      return;
    }
    services
        .background()
        .disk()
        .execute(
            () -> {
              AddOutcome outcome = services.store().lookAdding(home.root(), path);
              services
                  .fxThread()
                  .execute(
                      () -> {
                        if (wish == wishes) {
                          picture.set(looked(outcome, path));
                        }
                      });
            });
  }

  private Picture looked(AddOutcome outcome, String path) {
    return switch (outcome) {
      case AddOutcome.Added free when home.reaches(path) -> picture(State.READY, path, "");
      case AddOutcome.Added unreachable ->
          picture(State.UNREACHABLE, path, home.mediaFolder().orElse(""));
      case AddOutcome.Taken(String existing) -> picture(State.TAKEN, path, existing);
      case AddOutcome.Failed(String message) -> picture(State.REFUSED, path, message);
    };
  }

  private Picture picture(State state, String path, String problem) {
    return new Picture(state, width, content.length, path, problem);
  }

  /**
   * Writes the file.
   *
   * @param alt what stands for the picture where it is not seen
   * @param maxWidth pixels that it is made no wider than; 0 to take it as it is
   * @param written receives the Markdown to insert
   * @param failed receives why it was not done, ready to be shown
   */
  public void finish(String alt, int maxWidth, Consumer<String> written, Consumer<String> failed) {
    String path = path();
    if (there.isPresent()) {
      written.accept(markdown(alt, path));
      return;
    }
    byte[] bytes = content;
    String ending = extension;
    services.onDisk(
        () -> add(path, bytes, ending, maxWidth),
        outcome -> {
          switch (outcome) {
            case AddOutcome.Added(String at) -> written.accept(markdown(alt, at));
            case AddOutcome.Taken(String existing) -> failed.accept(existing);
            case AddOutcome.Failed(String message) -> failed.accept(message);
          }
        });
  }

  private AddOutcome add(String path, byte[] bytes, String ending, int maxWidth) {
    try {
      byte[] fitted =
          maxWidth > 0 && PictureBytes.canScale(ending)
              ? PictureBytes.narrowed(bytes, ending, maxWidth).orElse(bytes)
              : bytes;
      return services.store().add(home.root(), path, Objects.requireNonNull(fitted));
    } catch (IOException e) {
      return new AddOutcome.Failed(String.valueOf(e.getMessage()));
    }
  }

  private String markdown(String alt, String path) {
    String label = alt.strip().replace("[", "\\[").replace("]", "\\]").replace('\n', ' ');
    return "![" + label + "](" + home.address(path, habit) + ")";
  }
}

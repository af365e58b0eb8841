package dev.inkwren.change;

import dev.inkwren.frontmatter.EditResult;
import dev.inkwren.frontmatter.FrontMatter;
import dev.inkwren.frontmatter.FrontMatterEdits;
import dev.inkwren.frontmatter.Value;
import dev.inkwren.post.Post;
import dev.inkwren.post.PostDate;
import dev.inkwren.post.PostName;
import dev.inkwren.post.Slugs;
import dev.inkwren.site.Permalink;
import dev.inkwren.site.PostEntry;
import dev.inkwren.site.PostState;
import dev.inkwren.site.Site;
import dev.inkwren.text.SourceText;
import dev.inkwren.text.TextEdit;
import dev.inkwren.text.TextEdits;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Brings a post that was written anywhere into a site: the file under the day of its date in the
 * site's zone, the pictures it refers to under a folder named after it. The post's text changes
 * only where it refers to those pictures.
 */
public final class Export {

  /** Names that say nothing about a post. */
  private static final Set<String> BLANK_NAMES =
      Set.of("untitled", "new", "draft", "post", "index", "readme", "note", "document", "text");

  private Export() {}

  /**
   * What the author wants.
   *
   * @param slug of the new file
   * @param date to give the post instead of its own; empty to keep
   * @param folders sub-folders of the posts folder as a pattern, see {@link
   *     dev.inkwren.site.Habits#folders}; empty for the site's habit
   * @param pictures files of this machine by the reference that the post uses; references that are
   *     not found are left out
   * @param now the date of a post without one
   */
  public record Wish(
      String slug,
      Optional<ZonedDateTime> date,
      Optional<String> folders,
      Map<String, String> pictures,
      ZonedDateTime now) {

    /** A wish that keeps the post's date and the site's habit. */
    public Wish(String slug, Map<String, String> pictures, ZonedDateTime now) {
      this(slug, Optional.empty(), Optional.empty(), pictures, now);
    }
  }

  /**
   * The slug to suggest: the front matter's, else that of a dated or Markdown file name, else the
   * title's; may be empty.
   *
   * @param fileName of the post, without folders; empty for a text without a file
   */
  public static String suggestSlug(Post post, String fileName) {
    Optional<String> given = post.textOf("slug").filter(s -> !s.isBlank());
    Optional<String> named = PostName.parse(fileName).map(PostName::slug);
    int dot = fileName.lastIndexOf('.');
    String bare = Slugs.slugify(dot > 0 ? fileName.substring(0, dot) : fileName);
    String extension = dot > 0 ? fileName.substring(dot + 1).toLowerCase(Locale.ROOT) : "";
    boolean telling =
        (extension.equals("md") || extension.equals("markdown")) && !BLANK_NAMES.contains(bare);
    return given
        .or(() -> named.filter(s -> !s.isEmpty()))
        .or(() -> telling ? Optional.of(bare) : Optional.empty())
        .or(() -> post.title().map(Slugs::slugify).filter(s -> !s.isEmpty()))
        .orElse(bare);
  }

  /** What to answer to a date that was typed and cannot be read. */
  public static PlanResult unreadableDate(String typed) {
    return new PlanResult.Refused(Words.say("refused.dateText", typed));
  }

  /** Plans the export; a taken file is the author's choice, a taken address is refused. */
  public static PlanResult plan(Post post, Site site, Wish wish) {
    String slug = FileNames.clean(wish.slug());
    Optional<String> refusal = FileNames.refusal(slug, "md");
    if (refusal.isEmpty() && wish.date().isEmpty()) {
      refusal = badDate(post);
    }
    if (refusal.isPresent()) {
      return new PlanResult.Refused(refusal.get());
    }
    List<String> notes = new ArrayList<>();
    ZoneId zone = site.config().zone();
    ZonedDateTime date =
        wish.date()
            .map(d -> d.withZoneSameInstant(zone))
            .orElseGet(() -> date(post, site, wish.now(), notes));
    String folders = wish.folders().orElse(site.habits().folders());
    String path =
        FileNames.post(site, folders, date.toLocalDate(), slug, site.habits().extension());
    List<FileOperation> steps = new ArrayList<>();
    HeaderEdit text = pictures(post, site, slug, wish.pictures(), steps, notes);
    if (post.frontMatter().present() && (post.date().isEmpty() || wish.date().isPresent())) {
      String spelling =
          post.date()
              .map(d -> DateSpelling.like(d.spelling(), date))
              .orElseGet(() -> DateSpelling.usual(date));
      text.then(t -> FrontMatterEdits.setYaml(t, "date", spelling));
    }
    if (!text.refused().isEmpty()) {
      return new PlanResult.Refused(text.refused());
    }
    PostEntry entry = site.preview(path, Post.of(text.text()));
    Optional<String> occupant = FileNames.occupant(site, path);
    Optional<String> rival = PostMove.rival(site, entry, occupant.orElse(path));
    if (rival.isPresent()) {
      return new PlanResult.Refused(Words.say("refused.slug.taken", slug, rival.get()));
    }
    addNotes(post, entry, notes);
    String title = Words.say("title.export", entry.label(), path);
    String content = text.text().fileText();
    if (occupant.isPresent()) {
      String there = site.text(occupant.get()).map(SourceText::fileText).orElse("");
      steps.addFirst(new FileOperation.Replace(occupant.get(), there, content));
      return new PlanResult.Collision(occupant.get(), new ChangePlan(title, steps, notes));
    }
    steps.addFirst(new FileOperation.Create(path, content));
    return new PlanResult.Planned(new ChangePlan(title, steps, notes));
  }

  private static Optional<String> badDate(Post post) {
    Optional<String> written = post.frontMatter().value("date").flatMap(Value::text);
    return written
        .filter(w -> !w.isBlank() && post.date().isEmpty())
        .map(w -> Words.say("refused.dateText", w));
  }

  private static ZonedDateTime date(Post post, Site site, ZonedDateTime now, List<String> notes) {
    Optional<PostDate> own = post.date();
    if (own.isEmpty()) {
      notes.add(Words.say("note.noDate"));
    } else if (!own.get().zoneGiven()) {
      notes.add(Words.say("note.zone", own.get().spelling()));
    }
    return own.map(d -> d.in(site.config().zone()))
        .orElseGet(() -> now.withZoneSameInstant(site.config().zone()));
  }

  private static void addNotes(Post post, PostEntry entry, List<String> notes) {
    if (!post.frontMatter().present()) {
      notes.add(Words.say("note.noHeader", entry.label()));
    } else if (!post.frontMatter().errors().isEmpty()) {
      notes.add(Words.say("note.brokenHeader"));
    }
    if (entry.state() == PostState.SCHEDULED || entry.state() == PostState.HIDDEN) {
      notes.add(entry.reason());
    }
    notes.add(Words.say("note.address", Permalink.decoded(entry.url())));
  }

  /** Copies local pictures into the site and makes the text refer to the copies. */
  private static HeaderEdit pictures(
      Post post,
      Site site,
      String slug,
      Map<String, String> files,
      List<FileOperation> steps,
      List<String> notes) {
    Map<String, String> targets = new LinkedHashMap<>();
    List<TextEdit> edits = new ArrayList<>();
    Optional<String> cover = Optional.empty();
    for (PictureRef ref : PictureRef.of(post)) {
      if (ref.isSitePath() && !files.containsKey(ref.written())) {
        if (!site.assets().contains(Permalink.decoded(ref.written()))) {
          notes.add(Words.say("note.noAsset", ref.written()));
        }
        continue;
      }
      String source = files.get(ref.written());
      if (source == null) {
        if (ref.isLocalFile()) {
          notes.add(Words.say("note.noPicture", ref.written()));
        }
        continue;
      }
      String target =
          targets.computeIfAbsent(source, s -> target(site, slug, s, targets.values(), steps));
      ref.range()
          .ifPresent(
              r -> edits.add(TextEdit.replace(r.start(), r.end(), Permalink.encoded(target))));
      cover = ref.cover() ? Optional.of(target) : cover;
    }
    HeaderEdit text = new HeaderEdit(post.source().apply(new TextEdits(edits)));
    cover.ifPresent(path -> text.then(t -> withCover(t, path)));
    return text;
  }

  private static EditResult withCover(SourceText text, String path) {
    boolean map =
        FrontMatter.of(text).value("image").filter(Value.MapOf.class::isInstance).isPresent();
    return map
        ? FrontMatterEdits.setNested(text, "image", "path", path)
        : FrontMatterEdits.set(text, "image", path);
  }

  /** A free place in the post's picture folder; adds the copy to the plan. */
  private static String target(
      Site site,
      String slug,
      String source,
      Collection<String> planned,
      List<FileOperation> steps) {
    String name = source.substring(Math.max(source.lastIndexOf('/'), source.lastIndexOf('\\')) + 1);
    int dot = name.lastIndexOf('.');
    String bare = dot > 0 ? name.substring(0, dot) : name;
    String extension = dot > 0 ? name.substring(dot) : "";
    String folder = site.profile().layout().images() + "/" + slug + "/";
    String path = folder + name;
    for (int number = 2; taken(site, path, planned); number++) {
      path = folder + bare + "-" + number + extension;
    }
    steps.add(new FileOperation.Copy(source, path.substring(1)));
    return path;
  }

  private static boolean taken(Site site, String path, Collection<String> planned) {
    return planned.stream().anyMatch(path::equalsIgnoreCase)
        || site.assets().stream().anyMatch(path::equalsIgnoreCase);
  }
}

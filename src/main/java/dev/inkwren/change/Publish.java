package dev.inkwren.change;

import dev.inkwren.frontmatter.FrontMatterEdits;
import dev.inkwren.post.Post;
import dev.inkwren.post.PostDate;
import dev.inkwren.site.PostEntry;
import dev.inkwren.site.Site;
import dev.inkwren.text.SourceText;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Optional;

/**
 * Draft to post: moves the file into the posts folder under the day of its date. A date that the
 * draft has is kept; one that is missing is set.
 */
public final class Publish {

  private Publish() {}

  /**
   * What the author wants.
   *
   * @param slug of the post; empty to keep that of the draft's file
   * @param date to give it instead of its own; empty to keep
   * @param now the date of a draft without one
   */
  public record Wish(Optional<String> slug, Optional<ZonedDateTime> date, ZonedDateTime now) {}

  /**
   * @param path of the draft, relative to the site root
   */
  public static PlanResult plan(Site site, String path, Wish wish) {
    Optional<String> unknown = PostMove.unknown(site, path);
    if (unknown.isPresent()) {
      return new PlanResult.Refused(unknown.get());
    }
    PostEntry entry = site.entry(path).orElseThrow();
    if (!entry.draft()) {
      return new PlanResult.Refused(Words.say("refused.notDraft", path));
    }
    SourceText text = site.text(path).orElseThrow();
    Post post = Post.of(text);
    Optional<PostDate> own = post.date();
    if (post.frontMatter().value("date").flatMap(v -> v.text()).isPresent()
        && own.isEmpty()
        && wish.date().isEmpty()) {
      return new PlanResult.Refused(Words.say("refused.date", path));
    }
    ZonedDateTime when =
        wish.date()
            .or(() -> own.map(d -> d.in(site.config().zone())))
            .orElseGet(() -> wish.now().withZoneSameInstant(site.config().zone()));
    PostMove move = new PostMove(site, entry);
    SourceText dated = text;
    if (wish.date().isPresent() || own.isEmpty()) {
      HeaderEdit edit =
          new HeaderEdit(text)
              .then(t -> FrontMatterEdits.setYaml(t, "date", spelled(own, when, site)));
      if (!edit.refused().isEmpty()) {
        return new PlanResult.Refused(edit.refused());
      }
      dated = edit.text();
    } else if (!own.get().zoneGiven()) {
      move.note(Words.say("note.zone", own.get().spelling()));
    }
    String slug = FileNames.clean(wish.slug().orElseGet(() -> suggestSlug(entry)));
    return at(site, move, entry, new Dated(dated, when), slug);
  }

  /** The slug that a draft's file name gives: without date and extension, hyphens for spaces. */
  public static String suggestSlug(PostEntry draft) {
    String bare =
        draft.name().map(n -> n.slug()).orElseGet(() -> withoutExtension(draft.fileName()));
    return FileNames.clean(bare).replace(' ', '-');
  }

  private record Dated(SourceText text, ZonedDateTime date) {}

  private static PlanResult at(
      Site site, PostMove move, PostEntry entry, Dated dated, String slug) {
    String extension = FileNames.extension(entry.fileName());
    Optional<String> refusal = FileNames.refusal(slug, extension);
    if (refusal.isPresent()) {
      return new PlanResult.Refused(refusal.get());
    }
    HeaderEdit edit = new HeaderEdit(dated.text());
    if (Post.of(dated.text()).textOf("slug").filter(s -> !s.equals(slug)).isPresent()) {
      edit.then(t -> FrontMatterEdits.set(t, "slug", slug));
    }
    if (!edit.refused().isEmpty()) {
      return new PlanResult.Refused(edit.refused());
    }
    ZonedDateTime local = dated.date().withZoneSameInstant(site.config().zone());
    String target = FileNames.post(site, local.toLocalDate(), slug, extension);
    PictureFolder pictures = new PictureFolder(site, withoutExtension(entry.fileName()), slug);
    Map<String, SourceText> others = pictures.move(move, entry.path());
    SourceText own = edit.text().apply(pictures.edits(edit.text()));
    return move.to(target, own, Words.say("title.publish", entry.label()), others);
  }

  private static String spelled(Optional<PostDate> own, ZonedDateTime when, Site site) {
    ZonedDateTime local = when.withZoneSameInstant(site.config().zone());
    return own.map(d -> DateSpelling.like(d.spelling(), local))
        .orElseGet(() -> DateSpelling.usual(local));
  }

  private static String withoutExtension(String fileName) {
    int dot = fileName.lastIndexOf('.');
    return dot > 0 ? fileName.substring(0, dot) : fileName;
  }
}

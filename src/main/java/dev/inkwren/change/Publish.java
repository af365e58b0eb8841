package dev.inkwren.change;

import dev.inkwren.frontmatter.FrontMatterEdits;
import dev.inkwren.post.Post;
import dev.inkwren.post.PostDate;
import dev.inkwren.site.PostEntry;
import dev.inkwren.site.Site;
import dev.inkwren.text.SourceText;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * Draft to post: moves the file into the posts folder under the day of its date. A date that the
 * draft has is kept; one that is missing is set.
 */
public final class Publish {

  private Publish() {}

  /**
   * @param path of the draft, relative to the site root
   * @param now the date of a draft without one
   * @param date the date to give it instead of its own; empty to keep
   */
  public static PlanResult plan(
      Site site, String path, ZonedDateTime now, Optional<ZonedDateTime> date) {
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
        && date.isEmpty()) {
      return new PlanResult.Refused(Words.say("refused.date", path));
    }
    ZonedDateTime when =
        date.or(() -> own.map(d -> d.in(site.config().zone())))
            .orElseGet(() -> now.withZoneSameInstant(site.config().zone()));
    PostMove move = new PostMove(site, entry);
    SourceText dated = text;
    if (date.isPresent() || own.isEmpty()) {
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
    return at(site, entry, move, dated, when);
  }

  private static PlanResult at(
      Site site, PostEntry entry, PostMove move, SourceText text, ZonedDateTime when) {
    String fileName = entry.fileName();
    String extension = FileNames.extension(fileName);
    String bare = entry.name().map(n -> n.slug()).orElseGet(() -> withoutExtension(fileName));
    String slug = FileNames.clean(bare).replace(' ', '-');
    Optional<String> refusal = FileNames.refusal(slug, extension);
    if (refusal.isPresent()) {
      return new PlanResult.Refused(refusal.get());
    }
    ZonedDateTime local = when.withZoneSameInstant(site.config().zone());
    String target = FileNames.post(site, local.toLocalDate(), slug, extension);
    return move.to(target, text, Words.say("title.publish", entry.title()));
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

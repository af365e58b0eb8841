package dev.inkwren.change;

import dev.inkwren.frontmatter.FrontMatterEdits;
import dev.inkwren.post.Post;
import dev.inkwren.site.PostEntry;
import dev.inkwren.site.Site;
import dev.inkwren.text.SourceText;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;

/** Gives a post another date: the front matter's, the file name's and the date folder's (R38). */
public final class Redate {

  private Redate() {}

  /**
   * @param path of the post or draft, relative to the site root
   * @param date the wanted instant; written in the site's zone
   * @param oldAddress what becomes of an address that holds the date
   */
  public static PlanResult plan(Site site, String path, ZonedDateTime date, OldAddress oldAddress) {
    Optional<String> unknown = PostMove.unknown(site, path);
    if (unknown.isPresent()) {
      return new PlanResult.Refused(unknown.get());
    }
    PostEntry entry = site.entry(path).orElseThrow();
    SourceText text = site.text(path).orElseThrow();
    ZonedDateTime local = date.withZoneSameInstant(site.config().zone());
    String spelling =
        Post.of(text)
            .date()
            .map(d -> DateSpelling.like(d.spelling(), local))
            .orElseGet(() -> DateSpelling.usual(local));
    HeaderEdit edit = new HeaderEdit(text).then(t -> FrontMatterEdits.setYaml(t, "date", spelling));
    if (!edit.refused().isEmpty()) {
      return new PlanResult.Refused(edit.refused());
    }
    LocalDate day = local.toLocalDate();
    String target =
        entry
            .name()
            .map(
                n ->
                    n.date().equals(day)
                        ? path
                        : FileNames.moved(
                            entry, day, n.slug(), FileNames.extension(entry.fileName())))
            .orElse(path);
    return new PostMove(site, entry)
        .leaving(oldAddress)
        .to(target, edit.text(), Words.say("title.redate", entry.label(), spelling));
  }
}

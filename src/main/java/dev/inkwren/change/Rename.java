package dev.inkwren.change;

import dev.inkwren.frontmatter.FrontMatterEdits;
import dev.inkwren.post.Post;
import dev.inkwren.site.PostEntry;
import dev.inkwren.site.Site;
import dev.inkwren.text.SourceText;
import java.util.Map;
import java.util.Optional;

/**
 * Gives a post another slug: its file name, its {@code slug} key where it has one, the picture
 * folder named after it, and every link to it in other posts.
 */
public final class Rename {

  private Rename() {}

  /**
   * @param path of the post or draft, relative to the site root
   * @param newSlug as the author typed it; any script, no extension
   * @param oldAddress what becomes of the address that changes with the slug
   */
  public static PlanResult plan(Site site, String path, String newSlug, OldAddress oldAddress) {
    Optional<String> unknown = PostMove.unknown(site, path);
    if (unknown.isPresent()) {
      return new PlanResult.Refused(unknown.get());
    }
    PostEntry entry = site.entry(path).orElseThrow();
    String slug = FileNames.clean(newSlug);
    String extension = FileNames.extension(entry.fileName());
    Optional<String> refusal =
        entry.name().isPresent()
            ? FileNames.refusal(slug, extension)
            : FileNames.draftRefusal(slug, extension);
    if (refusal.isPresent()) {
      return new PlanResult.Refused(refusal.get());
    }
    SourceText text = site.text(path).orElseThrow();
    PostMove move = new PostMove(site, entry).leaving(oldAddress);
    if (Post.of(text).textOf("permalink").isPresent()) {
      move.note(Words.say("note.permalink"));
    }
    HeaderEdit edit = new HeaderEdit(text);
    if (Post.of(text).textOf("slug").isPresent()) {
      edit.then(t -> FrontMatterEdits.set(t, "slug", slug));
    }
    if (!edit.refused().isEmpty()) {
      return new PlanResult.Refused(edit.refused());
    }
    String target =
        entry
            .name()
            .map(n -> FileNames.moved(entry, n.date(), slug, extension))
            .orElseGet(() -> entry.folder() + "/" + slug + "." + extension);
    PictureFolder pictures = new PictureFolder(site, entry.slug(), slug);
    Map<String, SourceText> others = pictures.move(move, path);
    SourceText own = edit.text().apply(pictures.edits(edit.text()));
    return move.to(target, own, Words.say("title.rename", entry.label(), slug), others);
  }
}

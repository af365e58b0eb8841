package dev.inkwren.change;

import dev.inkwren.frontmatter.FrontMatterEdits;
import dev.inkwren.post.Post;
import dev.inkwren.site.PostEntry;
import dev.inkwren.site.Site;
import dev.inkwren.text.SourceText;
import dev.inkwren.text.TextEdit;
import dev.inkwren.text.TextEdits;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
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
   */
  public static PlanResult plan(Site site, String path, String newSlug) {
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
    PostMove move = new PostMove(site, entry);
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
    Pictures pictures = new Pictures(site, entry.slug(), slug);
    Map<String, SourceText> others = pictures.move(move, path);
    SourceText own = edit.text().apply(pictures.edits(edit.text()));
    return move.to(target, own, Words.say("title.rename", entry.title(), slug), others);
  }

  /** The folder of pictures that is named after the post, if the site has one. */
  private record Pictures(Site site, String oldSlug, String newSlug) {

    private String folder(String slug) {
      return site.profile().layout().images() + "/" + slug + "/";
    }

    /** Adds the moves to the plan; returns the other posts that use the pictures, rewritten. */
    Map<String, SourceText> move(PostMove move, String path) {
      Map<String, SourceText> changed = new LinkedHashMap<>();
      List<String> files = files();
      for (String file : files) {
        String target = folder(newSlug) + file.substring(folder(oldSlug).length());
        move.also(new FileOperation.MoveFile(file.substring(1), target.substring(1)));
      }
      if (!files.isEmpty()) {
        move.note(Words.say("note.pictures", files.size(), folder(newSlug)));
        for (PostEntry other : site.posts()) {
          if (!other.path().equals(path)) {
            site.text(other.path())
                .filter(t -> !edits(t).isEmpty())
                .ifPresent(t -> changed.put(other.path(), t.apply(edits(t))));
          }
        }
      }
      return changed;
    }

    private List<String> files() {
      boolean taken = site.assets().stream().anyMatch(a -> a.startsWith(folder(newSlug)));
      if (oldSlug.isEmpty() || oldSlug.equals(newSlug) || taken) {
        return List.of();
      }
      return site.assets().stream().filter(a -> a.startsWith(folder(oldSlug))).sorted().toList();
    }

    TextEdits edits(SourceText source) {
      if (files().isEmpty()) {
        return TextEdits.NONE;
      }
      String text = source.text();
      String old = folder(oldSlug).substring(0, folder(oldSlug).length() - 1);
      String now = folder(newSlug).substring(0, folder(newSlug).length() - 1);
      List<TextEdit> edits = new ArrayList<>();
      for (int at = text.indexOf(old); at >= 0; at = text.indexOf(old, at + 1)) {
        int end = at + old.length();
        boolean whole = end == text.length() || "/ \n\"')".indexOf(text.charAt(end)) >= 0;
        if (whole) {
          edits.add(TextEdit.replace(at, end, now));
        }
      }
      return new TextEdits(edits);
    }
  }
}

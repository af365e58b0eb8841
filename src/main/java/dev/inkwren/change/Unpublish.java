package dev.inkwren.change;

import dev.inkwren.site.PostEntry;
import dev.inkwren.site.Site;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Post to draft: moves the file into the drafts folder under its slug; its date stays. */
public final class Unpublish {

  private Unpublish() {}

  /**
   * @param path of the post, relative to the site root
   */
  public static PlanResult plan(Site site, String path) {
    Optional<String> unknown = PostMove.unknown(site, path);
    if (unknown.isPresent()) {
      return new PlanResult.Refused(unknown.get());
    }
    PostEntry entry = site.entry(path).orElseThrow();
    if (entry.draft()) {
      return new PlanResult.Refused(Words.say("refused.isDraft", path));
    }
    String slug = entry.name().map(n -> n.slug()).orElse("");
    Optional<String> refusal = FileNames.draftRefusal(slug, FileNames.extension(entry.fileName()));
    if (refusal.isPresent()) {
      return new PlanResult.Refused(refusal.get());
    }
    String target = FileNames.draft(site, slug, FileNames.extension(entry.fileName()));
    Optional<String> taken = FileNames.occupant(site, target);
    if (taken.isPresent()) {
      return new PlanResult.Refused(Words.say("refused.exists", taken.get()));
    }
    String text = site.text(path).orElseThrow().fileText();
    Set<String> pointing = new LinkRepair(site, entry, entry).pointing();
    return new PlanResult.Planned(
        new ChangePlan(
            Words.say("title.unpublish", entry.label()),
            List.of(new FileOperation.Move(path, target, text, text)),
            Delete.deadLinks(pointing)));
  }
}

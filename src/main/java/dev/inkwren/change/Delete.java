package dev.inkwren.change;

import dev.inkwren.site.PostEntry;
import dev.inkwren.site.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Moves a post or draft to the trash, from which it can be restored. */
public final class Delete {

  private Delete() {}

  /**
   * @param path of the file, relative to the site root
   */
  public static PlanResult plan(Site site, String path) {
    Optional<String> unknown = PostMove.unknown(site, path);
    if (unknown.isPresent()) {
      return new PlanResult.Refused(unknown.get());
    }
    PostEntry entry = site.entry(path).orElseThrow();
    Set<String> pointing = new LinkRepair(site, entry, entry).pointing();
    List<String> notes = new ArrayList<>(deadLinks(pointing));
    String folder = site.profile().layout().images() + "/" + entry.slug() + "/";
    long pictures = site.assets().stream().filter(asset -> asset.startsWith(folder)).count();
    if (!entry.slug().isEmpty() && pictures > 0) {
      notes.add(Words.say("note.picturesStay", pictures, folder));
    }
    return new PlanResult.Planned(
        new ChangePlan(
            Words.say("title.delete", entry.label()),
            List.of(new FileOperation.Delete(path, site.text(path).orElseThrow().fileText())),
            notes));
  }

  /** Says which posts will point to nothing. */
  static List<String> deadLinks(Set<String> pointing) {
    return pointing.isEmpty()
        ? List.of()
        : List.of(Words.say("note.dead", pointing.size(), String.join(", ", pointing)));
  }
}

package dev.inkwren.session;

import dev.inkwren.site.Site;
import dev.inkwren.text.SourceText;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The site as the author sees it: with the texts in the window instead of those on the disk. Taken
 * on the FX thread; {@link #site} is for the helper thread.
 */
record SeenSite(Site onDisk, Map<String, TextRevision> open, Instant now) {

  static SeenSite of(Workspace workspace, Instant now) {
    Site site = workspace.site().get();
    Map<String, TextRevision> open = new LinkedHashMap<>();
    for (EditorSession session : workspace.unsaved()) {
      SitePaths.inside(site, session.file().get())
          .ifPresent(path -> open.put(path, session.revision()));
    }
    return new SeenSite(site, open, now);
  }

  /** The site as a build at {@link #now} would find it if all open posts were saved. */
  Site site() {
    Map<String, SourceText> texts = new LinkedHashMap<>();
    open.forEach((path, revision) -> texts.put(path, revision.source()));
    return onDisk.with(onDisk.files().withTexts(texts)).at(now);
  }
}

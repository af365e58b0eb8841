package dev.inkwren.change;

import dev.inkwren.site.Asset;
import dev.inkwren.site.Site;
import dev.inkwren.site.SiteFiles;
import dev.inkwren.site.SiteFiles.PostFile;
import dev.inkwren.text.SourceText;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The site as it will be when a plan was carried out, to look at what a deploy would say then. */
public final class PlannedSite {

  private final Map<String, PostFile> posts;
  private final Map<String, SourceText> pages;
  private final Map<String, Asset> assets;

  private PlannedSite(SiteFiles files) {
    posts = new LinkedHashMap<>(files.posts());
    pages = new LinkedHashMap<>(files.pages());
    assets = new LinkedHashMap<>(files.assets());
  }

  /** What {@code plan} makes of {@code site}; nothing is written. */
  public static Site after(Site site, ChangePlan plan) {
    PlannedSite planned = new PlannedSite(site.files());
    plan.operations().forEach(planned::apply);
    return site.with(site.files().with(planned.posts, planned.pages, planned.assets));
  }

  private void apply(FileOperation operation) {
    switch (operation) {
      case FileOperation.Create c -> put(c.path(), c.content(), Optional.empty());
      case FileOperation.Replace r ->
          put(r.path(), r.content(), Optional.ofNullable(posts.get(r.path())));
      case FileOperation.Move m ->
          put(m.to(), m.content(), Optional.ofNullable(posts.remove(m.from())));
      case FileOperation.Delete d -> posts.remove(d.path());
      case FileOperation.Copy c -> assets.putIfAbsent("/" + c.path(), Asset.ofSize(0));
      case FileOperation.MoveFile m -> {
        Asset asset = assets.remove("/" + m.from());
        assets.put("/" + m.path(), asset == null ? Asset.ofSize(0) : asset);
      }
    }
  }

  private void put(String path, String content, Optional<PostFile> before) {
    SourceText text = SourceText.of(content);
    if (pages.containsKey(path)) {
      pages.put(path, text);
    } else {
      posts.put(path, new PostFile(text, before.flatMap(PostFile::modified)));
    }
  }
}

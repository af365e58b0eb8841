package dev.inkwren.site;

import dev.inkwren.profile.Profiles;
import dev.inkwren.profile.SiteProfile;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A Jekyll site at one moment. Immutable, so it may cross threads. */
public final class Site {

  private final SiteFiles files;
  private final SiteConfig config;
  private final SiteProfile profile;
  private final List<PostEntry> posts;
  private final TagIndex tags;

  private Site(SiteFiles files, SiteConfig config, SiteProfile profile, List<PostEntry> posts) {
    this.files = files;
    this.config = config;
    this.profile = profile;
    this.posts = posts;
    this.tags = TagIndex.empty();
  }

  /** The site of a post that belongs to none: no settings, no other posts, plain Jekyll. */
  public static Site empty() {
    return build(SiteFiles.none(Path.of(""), Instant.EPOCH));
  }

  /** Understands what was read; never throws. */
  public static Site build(SiteFiles files) {
    SiteConfig config = SiteConfig.of(files.config());
    return new Site(files, config, Profiles.detect(config.values()), new ArrayList<>());
  }

  /** What the snapshot was built from. */
  public SiteFiles files() {
    return files;
  }

  /** The settings. */
  public SiteConfig config() {
    return config;
  }

  /** What the theme wants of posts. */
  public SiteProfile profile() {
    return profile;
  }

  /** The folder; an empty path for {@link #empty()}. */
  public Path root() {
    return files.root();
  }

  /** All posts and drafts, newest first, ignored files included. */
  public List<PostEntry> posts() {
    return posts;
  }

  /** The tags of all posts that are not ignored. */
  public TagIndex tags() {
    return tags;
  }

  /** Site-absolute paths of all files that a page may refer to, in the spelling of the disk. */
  public Set<String> assets() {
    return files.assets().keySet();
  }

  /** Size and picture size of the file at site-absolute {@code path}; empty when not there. */
  public Optional<Asset> asset(String path) {
    return Optional.ofNullable(files.assets().get(path));
  }

  /** The values below {@code _data}, by file name without extension. */
  public Map<String, Object> data() {
    return Map.of();
  }

  /** Texts below {@code _includes}, by path below that folder. */
  public Map<String, String> includes() {
    return files.includes();
  }
}

package dev.inkwren.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the path of a file says about it: whether Jekyll takes it for a post or draft (J1 to J5,
 * J37), and which folders above give it categories (J4).
 *
 * @param path relative to the site root
 * @param draft true when it lies in a drafts folder
 * @param above names of the folders above the posts folder, without the collections folder
 * @param relative the path below the collections folder
 * @param name date and slug of the file name
 * @param reason why Jekyll ignores it or stops at it; empty when it does not
 */
record PostPlace(
    String path,
    boolean draft,
    List<String> above,
    String relative,
    DatedName name,
    Optional<String> reason) {

  private static final String SPECIAL = "._#~";

  /** What Jekyll excludes on its own. */
  private static final List<String> ALWAYS_EXCLUDED =
      List.of(
          ".sass-cache",
          ".jekyll-cache",
          "gemfiles",
          "Gemfile",
          "node_modules",
          "vendor/bundle/",
          "vendor/cache/",
          "vendor/gems/",
          "vendor/ruby/");

  /** The path below the posts or drafts folder. */
  String inner() {
    String[] folders = {"_posts/", "_drafts/"};
    for (String folder : folders) {
      int at = ("/" + relative).indexOf("/" + folder);
      if (at >= 0) {
        return relative.substring(at + folder.length());
      }
    }
    return relative;
  }

  /** The last part of the path. */
  String fileName() {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** The file name without its extension. */
  String baseName() {
    String file = fileName();
    int dot = file.lastIndexOf('.');
    return dot > 0 ? file.substring(0, dot) : file;
  }

  /** The extension without dot; empty for none. */
  String extension() {
    String file = fileName();
    int dot = file.lastIndexOf('.');
    return dot > 0 ? file.substring(dot + 1) : "";
  }

  /** Slug of the name: what stands behind the date, or the whole name of an undated draft. */
  String slug() {
    String slug = name.dated() ? name.slug() : baseName();
    int end = slug.length();
    while (end > 0 && slug.charAt(end - 1) == '.') {
      end--;
    }
    return slug.substring(0, end);
  }

  static PostPlace of(String path, SiteConfig config) {
    String dir = config.collectionsDir();
    boolean inside = dir.isEmpty() || path.startsWith(dir + "/");
    String relative = inside && !dir.isEmpty() ? path.substring(dir.length() + 1) : path;
    List<String> parts = List.of(relative.split("/"));
    int folder = 0;
    while (folder < parts.size() - 1 && !isPostsFolder(parts.get(folder))) {
      folder++;
    }
    boolean draft = parts.get(folder).equals("_drafts");
    List<String> above = parts.subList(0, folder);
    String entry =
        String.join("/", parts.subList(Math.min(folder + 1, parts.size()), parts.size()));
    DatedName name = DatedName.of(path.substring(path.lastIndexOf('/') + 1));
    Optional<String> reason =
        inside
            ? outcast(above, entry)
                .or(() -> excluded(path, config))
                .or(() -> wrongName(entry, draft, name))
            : Optional.of(Words.say("ignored.outside", dir + "/"));
    return new PostPlace(path, draft, List.copyOf(above), relative, name, reason);
  }

  static boolean isPostsFolder(String name) {
    return name.equals("_posts") || name.equals("_drafts");
  }

  private static Optional<String> outcast(List<String> above, String entry) {
    for (String folder : above) {
      if (SPECIAL.indexOf(folder.charAt(0)) >= 0 || folder.endsWith("~")) {
        return Optional.of(Words.say("ignored.folder", folder));
      }
    }
    String last = entry.substring(entry.lastIndexOf('/') + 1);
    boolean special =
        entry.isEmpty()
            || SPECIAL.indexOf(entry.charAt(0)) >= 0
            || SPECIAL.indexOf(last.charAt(0)) >= 0
            || entry.contains("/.");
    if (special) {
      return Optional.of(Words.say("ignored.special"));
    }
    return entry.endsWith("~") ? Optional.of(Words.say("ignored.backup")) : Optional.empty();
  }

  private static Optional<String> excluded(String path, SiteConfig config) {
    List<String> kept = config.list("include");
    List<String> excluded = new ArrayList<>(ALWAYS_EXCLUDED);
    excluded.addAll(config.list("exclude"));
    for (String pattern : excluded) {
      if ((path.startsWith(pattern) || Globs.leads(pattern, path)) && !kept.contains(pattern)) {
        return Optional.of(Words.say("ignored.excluded", pattern));
      }
    }
    return Optional.empty();
  }

  private static Optional<String> wrongName(String entry, boolean draft, DatedName name) {
    String last = entry.substring(entry.lastIndexOf('/') + 1);
    int dot = last.lastIndexOf('.');
    if (dot < 0 || dot == last.length() - 1) {
      return Optional.of(Words.say("ignored.extension"));
    }
    return draft || name.dated() ? Optional.empty() : Optional.of(Words.say("ignored.name"));
  }
}

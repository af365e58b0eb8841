package dev.inkwren.session;

import dev.inkwren.change.PictureHabit;
import dev.inkwren.post.Post;
import dev.inkwren.site.Site;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where the pictures of a post go: below its site, or beside it.
 *
 * @param root the folder that pictures lie below
 * @param inSite whether that is a site's
 * @param mediaFolder what the theme puts before every picture's path (C24), with closing slash
 */
record PictureHome(Path root, boolean inSite, Optional<String> mediaFolder) {

  /** The home of {@code post}; empty when it has neither a site nor a file. */
  static Optional<PictureHome> of(Post post, Site site, Optional<Path> file) {
    boolean some = !site.root().toString().isEmpty();
    boolean inSite = some && (file.isEmpty() || SitePaths.inside(site, file).isPresent());
    if (!inSite) {
      return file.map(Path::getParent)
          .map(folder -> new PictureHome(folder, false, Optional.empty()));
    }
    Optional<String> media =
        post.textOf(site.config().mediaFolderKey())
            .filter(path -> path.startsWith("/"))
            .map(path -> path.endsWith("/") ? path : path + "/");
    return Optional.of(new PictureHome(site.root(), true, media));
  }

  /** The folder to suggest, as an author writes it. */
  String folder(PictureHabit habit, String fileName, String slug, String today) {
    return inSite ? mediaFolder.orElseGet(() -> habit.folderFor(fileName, slug, today)) : "assets";
  }

  /** False for a place that the theme's prefix makes unreachable. */
  boolean reaches(String path) {
    return mediaFolder.filter(folder -> !("/" + path).startsWith(folder)).isEmpty();
  }

  /**
   * How the post refers to a picture.
   *
   * @param path below {@link #root}
   */
  String address(String path, PictureHabit habit) {
    if (!inSite) {
      return PictureHabit.escaped(path);
    }
    return mediaFolder
        .map(folder -> PictureHabit.escaped(("/" + path).substring(folder.length())))
        .orElseGet(() -> habit.address("/" + path));
  }
}

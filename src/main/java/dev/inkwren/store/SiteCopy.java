package dev.inkwren.store;

import dev.inkwren.frontmatter.FrontMatter;
import dev.inkwren.post.Post;
import dev.inkwren.site.Site;
import dev.inkwren.text.SourceText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** As much of a site as a build of one post needs, in another folder. */
final class SiteCopy {

  private static final int DEEPEST = 12;
  private static final long LARGEST = 2_000_000;

  /** Of all plugins only well-known gems may run, and no folder of the site. */
  private static final String SAFE_SETTINGS =
      "whitelist: [jekyll-seo-tag, jekyll-feed, jekyll-sitemap, jekyll-paginate, jekyll-archives,"
          + " jekyll-include-cache, jekyll-redirect-from, jekyll-gist]\n"
          + "plugins_dir: _none\nincremental: false\n";

  private final Site site;
  private final Path copy;
  private final boolean withCode;

  /**
   * @param withCode whether the Gemfile and the plugins come along
   */
  SiteCopy(Site site, Path copy, boolean withCode) {
    this.site = site;
    this.copy = copy;
    this.withCode = withCode;
  }

  void write(String path, Post post) throws IOException {
    put("_config.yml", site.files().config());
    put("_inkwren.yml", withCode ? "incremental: false\n" : SAFE_SETTINGS);
    all("_data/", site.files().data());
    all("_includes/", site.files().includes());
    folder("_layouts");
    if (withCode) {
      folder("_plugins");
      for (String name : List.of("Gemfile", "Gemfile.lock")) {
        file(site.root().resolve(name), name);
      }
    }
    for (String asset : site.assets()) {
      if (!asset.startsWith("/_") && !asset.startsWith("/Gemfile")) {
        put(asset.substring(1), "");
      }
    }
    for (Map.Entry<String, SourceText> page : site.files().pages().entrySet()) {
      put(page.getKey(), header(page.getValue()));
    }
    for (var other : site.files().posts().entrySet()) {
      put(other.getKey(), header(other.getValue().text()));
    }
    put(path, post.source().fileText());
  }

  private void all(String folder, Map<String, String> texts) throws IOException {
    for (Map.Entry<String, String> text : texts.entrySet()) {
      String name = text.getKey();
      put(name.startsWith(folder) ? name : folder + name, text.getValue());
    }
  }

  /** The front matter alone; what stands below it is of no use to the post that is built. */
  private static String header(SourceText text) {
    FrontMatter front = FrontMatter.of(text);
    return text.text().substring(0, front.bodyStart());
  }

  private void put(String name, String text) throws IOException {
    put(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private void put(String name, byte[] bytes) throws IOException {
    Path target = copy.resolve(name).normalize();
    if (target.startsWith(copy) && !target.equals(copy)) {
      Files.createDirectories(target.getParent());
      Files.write(target, bytes);
    }
  }

  /** Copies the regular files of a folder; links are left where they are. */
  private void folder(String name) throws IOException {
    Path from = site.root().resolve(name);
    if (!Files.isDirectory(from, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    try (Stream<Path> files = Files.walk(from, DEEPEST, new FileVisitOption[0])) {
      for (Path file : files.toList()) {
        file(file, name + "/" + from.relativize(file));
      }
    }
  }

  private void file(Path from, String name) throws IOException {
    if (Files.isRegularFile(from, LinkOption.NOFOLLOW_LINKS) && Files.size(from) <= LARGEST) {
      put(name, Files.readAllBytes(from));
    }
  }
}

package dev.inkwren.site;

import dev.inkwren.text.SourceText;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sites made of texts. */
public final class TestSites {

  /** The instant of every test site: 2026-11-22 21:00 in Seoul. */
  public static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

  public static final String CHIRPY =
      """
      theme: jekyll-theme-chirpy
      timezone: Asia/Seoul
      permalink: /posts/:title/
      url: https://wren.example
      """;

  private TestSites() {}

  /** A Chirpy site in Seoul with {@code files}: path, text, path, text … */
  public static Site chirpy(String... files) {
    return build(CHIRPY, List.of(), files);
  }

  /**
   * @param assets site-absolute paths
   */
  public static Site build(String config, List<String> assets, String... files) {
    return Site.build(files(config, assets, files));
  }

  public static SiteFiles files(String config, List<String> assets, String... files) {
    Map<String, SiteFiles.PostFile> posts = new LinkedHashMap<>();
    Map<String, String> data = new LinkedHashMap<>();
    Map<String, SourceText> pages = new LinkedHashMap<>();
    for (int i = 0; i < files.length; i += 2) {
      String path = files[i];
      SourceText text = SourceText.of(files[i + 1]);
      if (path.startsWith("_data/")) {
        data.put(path, files[i + 1]);
      } else if (path.contains("_posts/") || path.contains("_drafts/")) {
        posts.put(path, new SiteFiles.PostFile(text, Optional.of(NOW)));
      } else {
        pages.put(path, text);
      }
    }
    Map<String, Asset> known = new LinkedHashMap<>();
    assets.forEach(a -> known.put(a, Asset.ofSize(1000)));
    return new SiteFiles(
        Path.of("site"), config, posts, Map.of(), known, data, Map.of(), Map.of(), pages, NOW);
  }

  /** A post with a title, a date in Seoul and more front matter lines. */
  public static String post(String title, String date, String more, String body) {
    return "---\ntitle: " + title + "\ndate: " + date + " +0900\n" + more + "---\n\n" + body;
  }
}

package dev.inkwren.check.rules;

import dev.inkwren.check.Inspector;
import dev.inkwren.check.Problem;
import dev.inkwren.check.Rule;
import dev.inkwren.post.Post;
import dev.inkwren.render.RenderedPost;
import dev.inkwren.site.Asset;
import dev.inkwren.site.Site;
import dev.inkwren.site.SiteFiles;
import dev.inkwren.text.SourceText;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A small site in memory and the rules run over one of its posts, text in and findings out. */
final class Checked {

  static final Instant NOW = Instant.parse("2026-06-01T00:00:00Z");

  private String config = "theme: jekyll-theme-chirpy\ntimezone: Asia/Seoul\n";
  private final Map<String, SiteFiles.PostFile> posts = new LinkedHashMap<>();
  private final Map<String, Asset> assets = new LinkedHashMap<>();
  private final Map<String, String> includes = new LinkedHashMap<>();
  private final Map<String, String> plugins = new LinkedHashMap<>();
  private final Map<String, SourceText> pages = new LinkedHashMap<>();
  private boolean bare;

  /** A Chirpy site in Seoul without posts. */
  static Checked chirpy() {
    return new Checked();
  }

  /** A site of plain Jekyll. */
  static Checked plain() {
    return new Checked().config("theme: minima\ntimezone: UTC\n");
  }

  /** No site at all. */
  static Checked alone() {
    Checked checked = new Checked();
    checked.bare = true;
    return checked;
  }

  Checked config(String yaml) {
    config = yaml;
    return this;
  }

  Checked post(String path, String text) {
    posts.put(path, new SiteFiles.PostFile(SourceText.of(text), Optional.empty()));
    return this;
  }

  Checked asset(String path, long bytes, int width, int height) {
    assets.put(path, new Asset(bytes, width, height));
    return this;
  }

  Checked include(String name) {
    includes.put(name, "");
    return this;
  }

  Checked plugin(String ruby) {
    plugins.put("_plugins/" + plugins.size() + ".rb", ruby);
    return this;
  }

  Checked settings(String yaml) {
    pages.put(".inkwren.yml", SourceText.of(yaml));
    return this;
  }

  Site site() {
    return bare
        ? Site.empty()
        : Site.build(
            new SiteFiles(
                Path.of("site"),
                config,
                posts,
                Map.of(),
                assets,
                Map.of(),
                includes,
                plugins,
                pages,
                NOW));
  }

  /** What rule {@code id} finds in a new file of this text: the covered characters. */
  List<String> finds(String id, String text) {
    return covered(problems(id, Optional.empty(), text), text);
  }

  /** What rule {@code id} finds in the file at {@code path}, which also lies on the disk so. */
  List<String> findsAt(String id, String path, String text) {
    return covered(problemsAt(id, path, text), text);
  }

  List<Problem> problemsAt(String id, String path, String text) {
    post(path, text);
    return problems(id, Optional.of(path), text);
  }

  List<Problem> problems(String id, Optional<String> path, String text) {
    List<Rule> rules = Rules.all().stream().filter(r -> r.id().value().equals(id)).toList();
    if (rules.isEmpty()) {
      throw new IllegalArgumentException("no rule " + id);
    }
    return inspect(rules, path, text);
  }

  /** What all rules find, as {@code id:covered}. */
  List<String> findsAll(Optional<String> path, String text) {
    return inspect(Rules.all(), path, text).stream()
        .map(p -> p.rule() + ":" + p.range().in(text))
        .toList();
  }

  private List<Problem> inspect(List<Rule> rules, Optional<String> path, String text) {
    Site site = site();
    Post post = Post.of(SourceText.of(text));
    Inspector inspector = new Inspector(rules, Locale.ENGLISH, InstantSource.fixed(NOW));
    return inspector.inspect(post, RenderedPost.EMPTY, site, path);
  }

  /** The text after the first mend of the first thing rule {@code id} finds. */
  String mended(String id, String text) {
    return mend(problems(id, Optional.empty(), text), text);
  }

  String mendedAt(String id, String path, String text) {
    return mend(problemsAt(id, path, text), text);
  }

  private static String mend(List<Problem> problems, String text) {
    return problems.getFirst().fixes().getFirst().edits().applyTo(text);
  }

  private static List<String> covered(List<Problem> problems, String text) {
    return problems.stream().map(p -> p.range().in(text)).toList();
  }
}

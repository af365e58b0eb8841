package dev.inkwren.site;

import dev.inkwren.frontmatter.FrontMatter;
import dev.inkwren.frontmatter.Value;
import dev.inkwren.post.PostName;
import dev.inkwren.post.Slugs;
import dev.inkwren.text.SourceText;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Every address that a link may lead to, and the names that {@code post_url} knows. */
public final class LinkTargets {

  private static final List<String> MADE_BY_PLUGINS =
      List.of(
          "/",
          "/feed.xml",
          "/sitemap.xml",
          "/robots.txt",
          "/404.html",
          "/tags/",
          "/categories/",
          "/archives/");

  private final SiteConfig config;
  private final Map<String, PostEntry> postsByUrl = new HashMap<>();
  private final Map<String, PostEntry> postsByName = new HashMap<>();
  private final Map<String, PostEntry> postsByBareName = new HashMap<>();
  private final Set<String> pages = new TreeSet<>();
  private final Set<String> assets;

  private LinkTargets(Site site) {
    this.config = site.config();
    this.assets = site.assets();
    for (PostEntry entry : site.posts()) {
      if (entry.state() == PostState.IGNORED) {
        continue;
      }
      PostEntry other = postsByUrl.get(decodedUrl(entry));
      if (other == null || other.draft()) {
        postsByUrl.put(decodedUrl(entry), entry);
      }
      if (!entry.draft()) {
        String name = postUrlName(entry);
        postsByName.put(name, entry);
        postsByBareName.put(name.substring(name.lastIndexOf('/') + 1), entry);
      }
    }
    pages.addAll(MADE_BY_PLUGINS);
    site.files().pages().forEach(this::addPage);
    site.tags().names().forEach(n -> pages.add("/tags/" + Slugs.slugify(n) + "/"));
    site.categories().names().forEach(n -> pages.add("/categories/" + Slugs.slugify(n) + "/"));
  }

  static LinkTargets of(Site site) {
    return new LinkTargets(site);
  }

  private static String decodedUrl(PostEntry entry) {
    return bare(Permalink.decoded(entry.url()));
  }

  /** What {@code post_url} calls a post: its path below the posts folder, without extension. */
  public static String postUrlName(PostEntry entry) {
    String path = "/" + entry.path();
    int folder = path.indexOf("/_posts/");
    String inside = folder < 0 ? entry.path() : path.substring(folder + "/_posts/".length());
    String above = folder <= 0 ? "" : path.substring(1, folder) + "/";
    int dot = inside.lastIndexOf('.');
    return above + (dot > 0 ? inside.substring(0, dot) : inside);
  }

  private void addPage(String path, SourceText text) {
    int dot = path.lastIndexOf('.');
    String bare = "/" + (dot > path.lastIndexOf('/') ? path.substring(0, dot) : path);
    Optional<String> permalink =
        FrontMatter.of(text)
            .value("permalink")
            .filter(Value.Text.class::isInstance)
            .flatMap(Value::text);
    permalink.ifPresent(p -> pages.add(p.startsWith("/") ? p : "/" + p));
    if (bare.startsWith("/_")) {
      int folder = bare.indexOf('/', 2);
      String name = folder < 0 ? bare : bare.substring(folder);
      pages.add(name + "/");
      pages.add("/" + bare.substring(2) + ".html");
      pages.add("/" + bare.substring(2) + "/");
      return;
    }
    pages.add(bare.endsWith("/index") ? bare.substring(0, bare.length() - 5) : bare + "/");
    pages.add(bare + ".html");
    pages.add("/" + path);
  }

  /** The post that {@code post_url name} means (J44): its path, else its date and slug alone. */
  public Optional<PostEntry> byPostUrl(String name) {
    String clean = name.startsWith("/") ? name.substring(1) : name;
    PostEntry exact = postsByName.get(clean);
    if (exact != null) {
      return Optional.of(exact);
    }
    return PostName.parse(clean + ".md")
        .flatMap(n -> Optional.ofNullable(postsByBareName.get(clean)));
  }

  /** The post at address {@code url} (encoded or not, with or without closing slash). */
  public Optional<PostEntry> byUrl(String url) {
    return Optional.ofNullable(postsByUrl.get(bare(Permalink.decoded(url))));
  }

  /**
   * What {@code href} leads to when a post uses it.
   *
   * @param href as written, Liquid not run
   */
  public LinkTarget resolve(String href) {
    String link = href.strip();
    if (link.contains("{{") || link.contains("{%")) {
      return new LinkTarget.Outside();
    }
    if (link.isEmpty() || link.startsWith("#")) {
      return new LinkTarget.Here(link.isEmpty() ? "" : Permalink.decoded(link.substring(1)));
    }
    Optional<String> inside = inside(link);
    if (inside.isEmpty()) {
      return new LinkTarget.Outside();
    }
    String whole = inside.get();
    int hash = whole.indexOf('#');
    String fragment = hash < 0 ? "" : Permalink.decoded(whole.substring(hash + 1));
    String address = hash < 0 ? whole : whole.substring(0, hash);
    int query = address.indexOf('?');
    return find(Permalink.decoded(query < 0 ? address : address.substring(0, query)), fragment);
  }

  private LinkTarget find(String path, String fragment) {
    String wanted = path.isEmpty() ? "/" : path;
    PostEntry post = postsByUrl.get(bare(wanted));
    if (post != null) {
      return new LinkTarget.ToPost(post, fragment);
    }
    if (assets.contains(wanted)) {
      return new LinkTarget.ToAsset(wanted);
    }
    boolean page =
        pages.contains(wanted) || pages.contains(wanted + "/") || pages.contains(wanted + ".html");
    return page ? new LinkTarget.ToPage(wanted, fragment) : new LinkTarget.Missing(wanted);
  }

  /** The path below {@code baseurl}, where the link stays in the site. */
  private Optional<String> inside(String link) {
    String lower = link.toLowerCase(Locale.ROOT);
    String url = config.url();
    String path = link;
    if (!url.isEmpty() && (link.equals(url) || link.startsWith(url + "/"))) {
      path = link.substring(url.length());
    } else if (lower.startsWith("//") || !link.startsWith("/")) {
      return Optional.empty();
    }
    String base = config.baseurl();
    boolean below = !base.isEmpty() && (path.equals(base) || path.startsWith(base + "/"));
    return Optional.of(below ? path.substring(base.length()) : path);
  }

  /** An address without the endings that lead to the same page. */
  private static String bare(String url) {
    String cut = url.endsWith("/index.html") ? url.substring(0, url.length() - 10) : url;
    if (cut.endsWith(".html")) {
      cut = cut.substring(0, cut.length() - 5);
    }
    return cut.length() > 1 && cut.endsWith("/") ? cut.substring(0, cut.length() - 1) : cut;
  }
}

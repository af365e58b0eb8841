package dev.inkwren.ui.preview;

import dev.inkwren.post.Post;
import dev.inkwren.render.PostRenderer;
import dev.inkwren.render.RenderedBlock;
import dev.inkwren.render.RenderedPost;
import dev.inkwren.site.Site;
import dev.inkwren.text.SourceText;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javafx.scene.web.WebEngine;
import javax.imageio.ImageIO;

/** A blog of hostile posts, with files beside it that no post may read. */
final class HostileBlog {

  private static final int DECOY_WIDTH = 37;
  private static final int POSTS_PER_PAGE = 100;
  private static final String PICTURES = "Array.from(document.images)";
  private static final String ALL_DONE = ".every(function (i) { return i.complete; })";
  private static final String COUNT_DECOYS =
      "'' + "
          + PICTURES
          + ".filter(function (i) { return i.naturalWidth === "
          + DECOY_WIDTH
          + "; }).length";

  private final Path site;
  private final Trap trap;
  private final List<RenderedPost> pages = new ArrayList<>();
  private final RenderedPost ways;
  private final RenderedPost files;
  private final int posts;

  /** What the posts achieved: scripts run, addresses asked for, pictures from outside shown. */
  record Harm(int scripts, Set<String> asked, int decoys) {
    static final Harm NONE = new Harm(0, Set.of(), 0);
  }

  HostileBlog(Path folder, Trap trap) throws IOException {
    this.trap = trap;
    site = Files.createDirectory(folder.resolve("site"));
    Files.createSymbolicLink(site.resolve("link"), folder);
    HostilePosts.Outside outside = outside(folder, trap);
    List<String> all = HostilePosts.all(outside);
    posts = all.size();
    for (int from = 0; from < all.size(); from += POSTS_PER_PAGE) {
      pages.add(onePage(all.subList(from, Math.min(all.size(), from + POSTS_PER_PAGE))));
    }
    pages.add(onePage(HostilePosts.leaving(trap.address())));
    ways = onePage(HostilePosts.ways(outside));
    pages.add(ways);
    files = onePage(HostilePosts.files(outside));
  }

  private static HostilePosts.Outside outside(Path folder, Trap trap) throws IOException {
    Path decoy = folder.resolve("decoy.png");
    ImageIO.write(
        new BufferedImage(DECOY_WIDTH, 5, BufferedImage.TYPE_INT_RGB), "png", decoy.toFile());
    Path style = folder.resolve("decoy.css");
    Files.writeString(style, "body { background: url(" + trap.address() + "/read-css) }");
    Path page = folder.resolve("decoy.html");
    Files.writeString(page, "<img src=" + trap.address() + "/read-html>");
    Path archive = folder.resolve("decoy.jar");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
      for (Path file : List.of(decoy, style, page)) {
        zip.putNextEntry(new ZipEntry(file.getFileName().toString()));
        zip.write(Files.readAllBytes(file));
      }
    }
    return new HostilePosts.Outside(
        trap.address(),
        trap.socketAddress(),
        decoy.toUri().toString().replace("///", "/"),
        "jar:" + archive.toUri());
  }

  private static RenderedPost onePage(List<String> posts) {
    PostRenderer renderer = new PostRenderer(Site.empty());
    List<RenderedBlock> blocks = new ArrayList<>();
    for (String text : posts) {
      RenderedPost post = renderer.render(Post.of(SourceText.of(text)), Optional.empty());
      blocks.addAll(post.head());
      blocks.addAll(post.blocks());
    }
    return PreviewBench.post(List.of(), blocks);
  }

  /** How many posts there are. */
  int posts() {
    return posts;
  }

  /** All posts, many to a page. */
  List<RenderedPost> pages() {
    return List.copyOf(pages);
  }

  /** The page with {@link HostilePosts#ways}. */
  RenderedPost ways() {
    return ways;
  }

  /** The page with {@link HostilePosts#files}. */
  RenderedPost files() {
    return files;
  }

  /** Shows the pages one after the other, behind these layers only, and clicks on what is there. */
  Harm show(Set<Layer> layers, List<RenderedPost> shown) {
    int scripts = 0;
    int decoys = 0;
    for (RenderedPost page : shown) {
      try (PreviewBench bench = PreviewBench.open(layers)) {
        bench.site(site);
        bench.show(page);
        bench.settle();
        PreviewBench.until("all pictures have come or failed", () -> allPicturesAsked(bench));
        click(bench);
        bench.settle();
        scripts += number(bench.script("'' + (window.hit || 0)"));
        decoys += number(bench.script(COUNT_DECOYS));
      }
    }
    return new Harm(scripts, trap.asked(), decoys);
  }

  private static boolean allPicturesAsked(PreviewBench bench) {
    WebEngine engine = bench.view.webView().orElseThrow().getEngine();
    return Boolean.TRUE.equals(engine.executeScript(PICTURES + ALL_DONE));
  }

  private static void click(PreviewBench bench) {
    bench.script(
        "Array.from(document.querySelectorAll('a, button, summary, p')).slice(0,"
            + " 400).forEach(function (e) { e.dispatchEvent(new MouseEvent('click', {bubbles:"
            + " true, cancelable: true})); })");
  }

  private static int number(Object value) {
    return Integer.parseInt(String.valueOf(value));
  }
}

package dev.inkwren.ui.preview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkwren.post.Post;
import dev.inkwren.render.PostRenderer;
import dev.inkwren.render.RenderedBlock;
import dev.inkwren.render.RenderedPost;
import dev.inkwren.site.Site;
import dev.inkwren.text.SourceText;
import dev.inkwren.ui.preview.PreviewView.Layer;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Shows several hundred hostile posts with all layers on, with each one off (the refusal of the
 * network is one too), and with none: only the last may have an effect, and it must, or the posts
 * were not hostile.
 */
class PreviewIsolationTest {

  private static final int DECOY_WIDTH = 37;
  private static final int POSTS_PER_PAGE = 100;
  private static final AtomicBoolean REFUSED = new AtomicBoolean(true);

  @TempDir private Path folder;
  private Path site;
  private Trap trap;
  private List<RenderedPost> pages = List.of();

  /** Lets a test open the door to the network that the program keeps shut. */
  @BeforeAll
  static void holdTheDoor() {
    PreviewScheme product = new PreviewScheme();
    URL.setURLStreamHandlerFactory(
        protocol -> {
          boolean network = List.of("http", "https", "ftp").contains(protocol);
          return network ? new Door(product.createURLStreamHandler(protocol)) : null;
        });
  }

  private static final class Door extends URLStreamHandler {

    private final URLStreamHandler refusal;

    Door(URLStreamHandler refusal) {
      this.refusal = refusal;
    }

    @Override
    protected URLConnection openConnection(URL url) throws IOException {
      URLStreamHandler way = REFUSED.get() ? refusal : Trap.door();
      return URL.of(java.net.URI.create(url.toString()), way).openConnection();
    }

    @Override
    protected URLConnection openConnection(URL url, java.net.Proxy proxy) throws IOException {
      return openConnection(url);
    }
  }

  @BeforeEach
  void prepare() throws IOException {
    trap = new Trap();
    site = Files.createDirectory(folder.resolve("site"));
    Path decoy = folder.resolve("decoy.png");
    ImageIO.write(
        new BufferedImage(DECOY_WIDTH, 5, BufferedImage.TYPE_INT_RGB), "png", decoy.toFile());
    Files.createSymbolicLink(site.resolve("link"), folder);
    List<String> posts =
        HostilePosts.all(trap.address(), decoy.toUri().toString().replace("///", "/"));
    assertThat(posts.size()).isGreaterThanOrEqualTo(300);
    List<RenderedPost> made = new ArrayList<>();
    for (int from = 0; from < posts.size(); from += POSTS_PER_PAGE) {
      made.add(onePage(posts.subList(from, Math.min(posts.size(), from + POSTS_PER_PAGE))));
    }
    made.add(onePage(HostilePosts.leaving(trap.address())));
    pages = made;
    REFUSED.set(true);
  }

  private static RenderedPost onePage(List<String> posts) {
    PostRenderer renderer = new PostRenderer(Site.empty());
    List<RenderedBlock> blocks = new ArrayList<>();
    for (String text : posts) {
      RenderedPost post = renderer.render(Post.of(SourceText.of(text)));
      blocks.addAll(post.head());
      blocks.addAll(post.blocks());
    }
    return PreviewBench.post(List.of(), blocks);
  }

  @AfterEach
  void close() {
    REFUSED.set(true);
    trap.close();
  }

  /** What the posts achieved: scripts run, addresses asked for, pictures from outside shown. */
  private record Harm(int scripts, Set<String> asked, int decoys) {
    static final Harm NONE = new Harm(0, Set.of(), 0);
  }

  private Harm show(Set<Layer> layers) {
    int scripts = 0;
    int decoys = 0;
    for (RenderedPost page : pages) {
      try (PreviewBench bench = PreviewBench.open(layers)) {
        bench.site(site);
        bench.show(page);
        click(bench);
        bench.settle();
        scripts += number(bench.script("'' + (window.hit || 0)"));
        decoys +=
            number(
                bench.script(
                    "'' + Array.from(document.images).filter(function (i) { return i.naturalWidth"
                        + " === "
                        + DECOY_WIDTH
                        + "; }).length"));
      }
    }
    return new Harm(scripts, trap.asked(), decoys);
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

  @Test
  void withAllLayersNothingGetsThrough() {
    assertThat(show(EnumSet.allOf(Layer.class))).isEqualTo(Harm.NONE);
  }

  @ParameterizedTest
  @EnumSource(Layer.class)
  void withAnyOneLayerOffNothingGetsThrough(Layer off) {
    assertThat(show(EnumSet.complementOf(EnumSet.of(off)))).isEqualTo(Harm.NONE);
  }

  @Test
  void withTheNetworkOpenNothingGetsThrough() {
    REFUSED.set(false);
    assertThat(show(EnumSet.allOf(Layer.class))).isEqualTo(Harm.NONE);
  }

  @Test
  void withNoLayerAtAllThePostsDoHarm() {
    REFUSED.set(false);
    Harm harm = show(EnumSet.noneOf(Layer.class));
    assertThat(harm.scripts()).as("scripts run").isPositive();
    assertThat(harm.decoys()).as("pictures from outside the site").isPositive();
    assertThat(harm.asked())
        .as("addresses asked for")
        .contains("/i.png", "/c.css", "/f", "/fetch", "/x", "/late.js", "/b.png", "/d.png")
        .containsAnyOf("/refresh", "/location", "/form", "/link");
  }
}

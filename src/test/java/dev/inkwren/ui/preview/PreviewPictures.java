package dev.inkwren.ui.preview;

import dev.inkwren.post.Post;
import dev.inkwren.render.PostRenderer;
import dev.inkwren.site.Site;
import dev.inkwren.store.SiteScanner;
import dev.inkwren.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Takes pictures of a post in the preview, for the eye: FOLDER SITE POST WIDTH HEIGHT. */
final class PreviewPictures {
  private PreviewPictures() {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    Path root = Path.of(arguments[1]);
    Site site = new SiteScanner().scan(root);
    Path file = Path.of(arguments[2]);
    String path = file.startsWith(root) ? root.relativize(file).toString() : file.toString();
    Post post = Post.of(SourceText.of(Files.readString(file)));
    try (PreviewBench bench = PreviewBench.open()) {
      bench.site(root);
      bench.resize(Integer.parseInt(arguments[3]), Integer.parseInt(arguments[4]));
      bench.show(new PostRenderer(site).render(post, Optional.of(path)));
      for (int i = 0; i < 10; i++) {
        bench.settle();
      }
      bench.picture(folder.resolve("light.png"));
      PreviewBench.fx(
          () -> {
            bench.view.setDark(true);
            return null;
          });
      bench.picture(folder.resolve("dark.png"));
    }
    System.exit(0);
  }
}

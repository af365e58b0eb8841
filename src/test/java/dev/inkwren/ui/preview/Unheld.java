package dev.inkwren.ui.preview;

import dev.inkwren.render.RenderedPost;
import dev.inkwren.ui.preview.PreviewView.Layer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Shows the hostile posts with no layer at all and the network open, and prints what they do, a
 * line for each address asked for, {@code scripts} when some have run and {@code decoys} when files
 * from outside the site are shown. A program of its own: such pages go on for ever, and now and
 * then they bring the engine down. {@code Unheld FOLDER}, an empty one.
 */
final class Unheld {

  private Unheld() {}

  public static void main(String[] arguments) throws IOException {
    Trap trap = new Trap();
    HostileBlog blog = new HostileBlog(Path.of(arguments[0]), trap);
    Door.OPEN.set(true);
    EngineGuard.standing().openForTest();
    TreeSet<String> told = new TreeSet<>();
    while (true) {
      for (RenderedPost page : blog.pages()) {
        HostileBlog.Harm harm = blog.show(EnumSet.noneOf(Layer.class), List.of(page));
        Set<String> done = new TreeSet<>(harm.asked());
        if (harm.scripts() > 0) {
          done.add("scripts");
        }
        if (harm.decoys() > 0) {
          done.add("decoys");
        }
        done.stream().filter(told::add).forEach(System.out::println);
      }
    }
  }
}

package dev.inkwren.ui.preview;

import dev.inkwren.render.RenderedPost;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Shows hostile posts to an engine that is not held, and prints what they do, a line for each
 * address asked for, {@code scripts} when some have run and {@code decoys} when files from outside
 * the site are shown. A program of its own: such pages go on for ever, leave errors of the engine
 * on the window's thread, and now and then bring the engine down.
 *
 * <p>{@code Unheld FOLDER all}: all posts, with no layer at all and the network open, until it is
 * ended. {@code Unheld FOLDER ways}: {@link HostilePosts#ways} with nothing but the refusal of the
 * network, then {@link #SHOWN}.
 */
final class Unheld {

  /** Printed at the end. */
  static final String SHOWN = "shown";

  private Unheld() {}

  public static void main(String[] arguments) throws IOException {
    Trap trap = new Trap();
    HostileBlog blog = new HostileBlog(Path.of(arguments[0]), trap);
    TreeSet<String> told = new TreeSet<>();
    if (arguments[1].equals("ways")) {
      tell(blog.show(EnumSet.of(Layer.PATHS, Layer.FILES), List.of(blog.ways())), told);
      System.out.println(SHOWN);
      System.exit(0);
    }
    Door.OPEN.set(true);
    EngineGuard.standing().openForTest();
    while (true) {
      for (RenderedPost page : blog.pages()) {
        tell(blog.show(EnumSet.noneOf(Layer.class), List.of(page)), told);
      }
    }
  }

  private static void tell(HostileBlog.Harm harm, Set<String> told) {
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

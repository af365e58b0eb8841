package dev.inkwren.store;

import dev.inkwren.post.Post;
import dev.inkwren.site.Site;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/**
 * Builds one post with a real Jekyll, in a copy of its site that is thrown away afterwards. The
 * other posts lose their bodies there and files become empty ones, so that the build is quick and
 * links still resolve.
 *
 * <p>Without the author's word nothing of the site is run: neither its Gemfile nor its plugins are
 * in the copy, Jekyll is told to be safe, and Ruby gets no options from outside.
 */
public final class JekyllTrial {

  /**
   * How Jekyll is started.
   *
   * @param command the words before {@code build}
   * @param ofSite whether the site's Gemfile and plugins, which are code, run with it
   */
  public record Tool(List<String> command, boolean ofSite) {

    /** The command as the author would type it. */
    public String spelled() {
      List<String> words = new ArrayList<>(command);
      words.set(0, String.valueOf(Path.of(words.getFirst()).getFileName()));
      return String.join(" ", words) + (ofSite ? " build" : " build --safe");
    }
  }

  /**
   * What is to be built.
   *
   * @param path of the post, relative to the site root
   */
  record Order(Tool tool, Site site, String path, Post post) {}

  /** What came of a trial. */
  public sealed interface Outcome {

    /**
     * Jekyll wrote the page.
     *
     * @param html the whole page
     * @param bare whether the theme's gem was missing, so that the page has the converter's HTML in
     *     an element of class {@code content} and no layout of the theme
     */
    record Built(String html, boolean bare) implements Outcome {}

    /** Jekyll ran but wrote no page for the post. */
    record NotPublished(String said) implements Outcome {}

    /**
     * Jekyll stopped, or could not start.
     *
     * @param said what it said
     * @param bare as in {@link Built}: what the theme would have had was missing
     */
    record Failed(String said, boolean bare) implements Outcome {}

    /** It took too long and was stopped. */
    record TooSlow(Duration after) implements Outcome {}

    /** The author stopped it. */
    record Stopped() implements Outcome {}
  }

  /** A build under way. */
  public static final class Running {

    private final CompletableFuture<Outcome> outcome = new CompletableFuture<>();
    private volatile Optional<Process> process = Optional.empty();

    private Running() {}

    /** Takes over a process, which ends at once when the author has stopped the trial before. */
    void watch(Process started) {
      process = Optional.of(started);
      if (outcome.isDone()) {
        kill(started);
      }
    }

    /** Completes on a thread of the system's own. */
    public CompletableFuture<Outcome> outcome() {
      return outcome;
    }

    /** Ends it. Any thread. */
    public void stop() {
      outcome.complete(new Outcome.Stopped());
      process.ifPresent(Running::kill);
    }

    static void kill(Process process) {
      List<ProcessHandle> started = process.descendants().toList();
      process.destroyForcibly(); // first, so that it starts no more of them
      started.forEach(ProcessHandle::destroyForcibly);
    }
  }

  private final List<Path> searchPath;
  private final Path workshop;

  /**
   * @param searchPath folders in which programs are looked for
   * @param workshop folder in which copies are made
   */
  public JekyllTrial(List<Path> searchPath, Path workshop) {
    this.searchPath = List.copyOf(searchPath);
    this.workshop = workshop;
  }

  /** One that looks where the system looks. */
  public static JekyllTrial ofThisMachine() {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return new JekyllTrial(
        Stream.of(path.split(java.io.File.pathSeparator))
            .filter(folder -> !folder.isBlank())
            .map(Path::of)
            .filter(Path::isAbsolute)
            .toList(),
        Path.of(System.getProperty("java.io.tmpdir")));
  }

  /** Jekyll by itself, which runs nothing of the site. */
  public Optional<Tool> plainTool() {
    return program("jekyll").map(p -> new Tool(List.of(p), false));
  }

  /** Jekyll as the site has it; empty when the site names no gems and has no plugins. */
  public Optional<Tool> siteTool(Path site) {
    if (Files.isRegularFile(site.resolve("Gemfile"))) {
      Optional<Tool> bundled =
          program("bundle").map(p -> new Tool(List.of(p, "exec", "jekyll"), true));
      if (bundled.isPresent()) {
        return bundled;
      }
    }
    return Files.isDirectory(site.resolve("_plugins"))
        ? program("jekyll").map(p -> new Tool(List.of(p), true))
        : Optional.empty();
  }

  private Optional<String> program(String name) {
    List<String> endings =
        System.getProperty("os.name").startsWith("Windows") ? List.of(".bat", ".cmd") : List.of("");
    return searchPath.stream()
        .flatMap(folder -> endings.stream().map(e -> folder.resolve(name + e)))
        .filter(Files::isExecutable)
        .findFirst()
        .map(Path::toString);
  }

  /**
   * Starts a build of {@code post} as it stands, saved or not. Writes the copy on the calling
   * thread, then returns.
   *
   * @param path where the post lies, relative to the site root
   */
  public Running start(Tool tool, Site site, String path, Post post) {
    Running running = new Running();
    new JekyllBuild(workshop, running, new Order(tool, site, path, post), false).begin();
    return running;
  }
}

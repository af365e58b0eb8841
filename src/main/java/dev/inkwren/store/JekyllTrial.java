package dev.inkwren.store;

import dev.inkwren.post.Post;
import dev.inkwren.site.PostEntry;
import dev.inkwren.site.Site;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
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

  /** How long a build may take before it is stopped. */
  private static final Duration LONGEST = Duration.ofSeconds(90);

  private static final long MOST_COPIED = 20_000_000;
  private static final int MOST_TOLD = 4_000;

  /** What Jekyll says when a gem that the site names is not on this machine. */
  private static final List<String> GEM_MISSING =
      List.of("theme could not be found", "Dependency Error", "MissingDependencyException");

  private static final String BARE_SETTINGS = "theme: false\nplugins: []\n";
  private static final String BARE_LAYOUT =
      "<html><body><div class=\"content\">{{ content }}</div></body></html>\n";

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

    /** Jekyll stopped, or could not start; what it said. */
    record Failed(String said) implements Outcome {}

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

    /** Completes on a thread of the system's own. */
    public CompletableFuture<Outcome> outcome() {
      return outcome;
    }

    /** Ends it. Any thread. */
    public void stop() {
      outcome.complete(new Outcome.Stopped());
      process.ifPresent(Running::kill);
    }

    private static void kill(Process process) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
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
    begin(running, tool, site, path, post, false);
    return running;
  }

  private void begin(Running running, Tool tool, Site site, String path, Post post, boolean bare) {
    Optional<Path> made = Optional.empty();
    try {
      Path copy = Files.createTempDirectory(workshop, "inkwren-jekyll-");
      made = Optional.of(copy);
      new SiteCopy(site, copy, tool.ofSite()).write(path, post);
      if (bare) {
        writeBare(copy);
      }
      Process process = builder(tool, copy, bare).start();
      running.process = Optional.of(process);
      if (running.outcome.isDone()) {
        Running.kill(process);
      }
      process
          .onExit()
          .completeOnTimeout(process, LONGEST.toMillis(), TimeUnit.MILLISECONDS)
          .thenAccept(ended -> ended(running, ended, tool, site, path, post, copy, bare))
          .exceptionally(
              bug -> {
                running.outcome.completeExceptionally(bug);
                return null;
              });
    } catch (IOException e) {
      running.outcome.complete(new Outcome.Failed(Messages.reason(e)));
      made.ifPresent(JekyllTrial::delete);
    }
  }

  /** Layouts of any theme would ask for its gems, so each gives way to one that does nothing. */
  private static void writeBare(Path copy) throws IOException {
    Files.writeString(copy.resolve("_inkwren_bare.yml"), BARE_SETTINGS);
    Path layouts = Files.createDirectories(copy.resolve("_layouts"));
    for (String layout : List.of("post.html", "single.html", "page.html", "default.html")) {
      Files.writeString(layouts.resolve(layout), BARE_LAYOUT);
    }
  }

  private static ProcessBuilder builder(Tool tool, Path copy, boolean bare) {
    List<String> words = new ArrayList<>(tool.command());
    String configs = "_config.yml,_inkwren.yml" + (bare ? ",_inkwren_bare.yml" : "");
    words.addAll(List.of("build", "--future", "--drafts", "--unpublished", "--config", configs));
    words.addAll(List.of("--destination", "_site", "--disable-disk-cache"));
    if (!tool.ofSite()) {
      words.add("--safe");
    }
    ProcessBuilder builder = new ProcessBuilder(words).directory(copy.toFile());
    Map<String, String> environment = builder.environment();
    environment.keySet().removeIf(JekyllTrial::steersRuby);
    environment.put("JEKYLL_ENV", "production");
    environment.put("LANG", "C.UTF-8");
    environment.put("LC_ALL", "C.UTF-8");
    if (!tool.ofSite()) {
      environment.put("JEKYLL_NO_BUNDLER_REQUIRE", "true");
    }
    return builder
        .redirectErrorStream(true)
        .redirectInput(ProcessBuilder.Redirect.from(copy.resolve("_inkwren.yml").toFile()))
        .redirectOutput(copy.resolve("_inkwren.log").toFile());
  }

  private static boolean steersRuby(String variable) {
    return variable.equals("RUBYOPT")
        || variable.equals("RUBYLIB")
        || variable.startsWith("BUNDLE_")
        || variable.startsWith("BUNDLER_");
  }

  private void ended(
      Running running,
      Process process,
      Tool tool,
      Site site,
      String path,
      Post post,
      Path copy,
      boolean bare) {
    boolean late = process.isAlive();
    Running.kill(process);
    try {
      String said = said(copy);
      boolean gemless = !bare && !tool.ofSite() && GEM_MISSING.stream().anyMatch(said::contains);
      if (running.outcome.isDone()) {
        return;
      }
      if (gemless && !late) {
        begin(running, tool, site, path, post, true);
      } else if (late) {
        running.outcome.complete(new Outcome.TooSlow(LONGEST));
      } else if (process.exitValue() != 0) {
        running.outcome.complete(new Outcome.Failed(said));
      } else {
        PostEntry entry = site.preview(path, post);
        running.outcome.complete(
            page(copy.resolve("_site"), entry.url())
                .<Outcome>map(html -> new Outcome.Built(html, bare))
                .orElseGet(() -> new Outcome.NotPublished(said)));
      }
    } catch (IOException e) {
      running.outcome.complete(new Outcome.Failed(Messages.reason(e)));
    } finally {
      delete(copy);
    }
  }

  /** What Jekyll said, without colours and without the steps of Ruby's own code. */
  private static String said(Path copy) throws IOException {
    byte[] all = Files.readAllBytes(copy.resolve("_inkwren.log"));
    String plain =
        new String(all, StandardCharsets.UTF_8)
            .replaceAll("\\x1b\\[[0-9;]*m", "")
            .replaceAll("(?m)^\\s+from /.*\\R?", "")
            .replace(copy.toString(), "…")
            .strip();
    return plain.length() <= MOST_TOLD ? plain : plain.substring(0, MOST_TOLD) + "…";
  }

  private static Optional<String> page(Path folder, String url) throws IOException {
    String inside = URLDecoder.decode(url.replace("+", "%2B"), StandardCharsets.UTF_8);
    String relative = inside.replaceFirst("^/+", "");
    for (String name : List.of(relative + "/index.html", relative + ".html", relative)) {
      Path file = folder.resolve(name.replace("//", "/")).normalize();
      if (file.startsWith(folder) && Files.isRegularFile(file) && Files.size(file) < MOST_COPIED) {
        return Optional.of(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
      }
    }
    return Optional.empty();
  }

  private static void delete(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    } catch (IOException e) {
      // Another program holds it; the system clears its own temporary folder.
      folder.toFile().deleteOnExit();
    }
  }
}

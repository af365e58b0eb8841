package dev.inkwren.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.inkwren.post.Post;
import dev.inkwren.render.PostRenderer;
import dev.inkwren.render.RenderNotice;
import dev.inkwren.render.RenderedBlock;
import dev.inkwren.render.RenderedPost;
import dev.inkwren.site.Site;
import dev.inkwren.store.LoadOutcome;
import dev.inkwren.store.SiteScanner;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code inkwren render}: prints posts as their site would publish them. */
@Command(
    name = "render",
    mixinStandardHelpOptions = true,
    description = "Prints posts as HTML, as their site would publish them.")
public final class RenderCommand implements Callable<Integer> {

  /** How far to go. */
  enum Stage {
    /** What the Markdown converter prints for the body, Liquid not run. */
    MARKDOWN,
    /** The body after Liquid, Markdown and the theme's layout. */
    THEME,
    /** The same with title, description, date and cover above it. */
    PAGE
  }

  /** Reads the option. */
  static final class StageReader extends Choice<Stage> {
    StageReader() {
      super(Stage.values());
    }
  }

  private static final Path NO_SITE = Path.of("");

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private final SiteOption site = new SiteOption();

  @Option(
      names = "--stage",
      paramLabel = "STAGE",
      converter = StageReader.class,
      description = "markdown, theme (the default) or page.")
  private Stage stage = Stage.THEME;

  @Option(
      names = "--source-lines",
      description = "Give each block an attribute data-source-lines with its lines, from 1.")
  private boolean sourceLines;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Write one .html per file into this folder instead of printing.")
  private Optional<Path> out = Optional.empty();

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "Posts to render; - is standard input.")
  private List<Path> files = List.of();

  private final Map<Path, PostRenderer> renderers = new HashMap<>();
  private final Map<String, Path> written = new HashMap<>();
  private boolean problems;

  /** Made by the command line. */
  public RenderCommand() {}

  @Override
  public Integer call() {
    site.given();
    for (Path file : files) {
      Optional<LoadOutcome.Loaded> loaded = new OneFile(file, err()).load();
      loaded.ifPresent(text -> emit(file, render(file, Post.of(text.text()))));
      problems |= loaded.isEmpty();
    }
    return problems ? ChangeOption.REFUSED : 0;
  }

  private PrintWriter err() {
    return spec.commandLine().getErr();
  }

  private void complain(String what) {
    problems = true;
    err().println(what);
  }

  private String render(Path file, Post post) {
    Optional<Path> root = site.around(file);
    PostRenderer renderer = renderers.computeIfAbsent(root.orElse(NO_SITE), this::renderer);
    if (stage == Stage.MARKDOWN) {
      return sourceLines ? withLines(renderer.markdownBlocks(post)) : renderer.markdownHtml(post);
    }
    RenderedPost rendered = renderer.render(post, root.flatMap(r -> SiteOption.below(r, file)));
    rendered.notices().forEach(notice -> tell(file, notice));
    String content = sourceLines ? withLines(rendered.blocks()) : rendered.contentHtml();
    return stage == Stage.THEME ? content : page(post, rendered, content);
  }

  private PostRenderer renderer(Path root) {
    return new PostRenderer(
        root.equals(NO_SITE) ? Site.empty() : new SiteScanner().scan(root), false);
  }

  private void tell(Path file, RenderNotice notice) {
    String key =
        switch (notice.kind()) {
          case LIQUID_FATAL, UNKNOWN_INCLUDE -> "render.fatal";
          case LIQUID_WARNING -> "render.nothing";
          case THEME_INCLUDE -> "render.theme";
          case PLUGIN_TAG -> "render.plugin";
          default -> "render.note";
        };
    problems |= key.equals("render.fatal");
    err().println(file + ":" + (notice.line() + 1) + ": " + Messages.say(key, notice.subject()));
  }

  private static String withLines(List<RenderedBlock> blocks) {
    StringBuilder html = new StringBuilder();
    for (RenderedBlock block : blocks) {
      html.append(withLines(block)).append('\n');
    }
    return html.toString();
  }

  /** Puts the attribute into the block's first tag; a block without a tag stays as it is. */
  private static String withLines(RenderedBlock block) {
    String html = block.html();
    int open = html.indexOf('<');
    while (open >= 0 && (open + 1 >= html.length() || !Character.isLetter(html.charAt(open + 1)))) {
      open = html.indexOf('<', open + 1);
    }
    if (open < 0) {
      return html;
    }
    int name = open + 1;
    while (name < html.length() && Character.isLetterOrDigit(html.charAt(name))) {
      name++;
    }
    int last = Math.max(block.startLine() + 1, block.endLine());
    String lines = " data-source-lines=\"" + (block.startLine() + 1) + "-" + last + "\"";
    return html.substring(0, name) + lines + html.substring(name);
  }

  private static String page(Post post, RenderedPost rendered, String content) {
    String title = post.title().orElse("").replace("&", "&amp;").replace("<", "&lt;");
    return "<!doctype html>\n<html>\n<head><meta charset=\"utf-8\"><title>"
        + title
        + "</title></head>\n<body>\n<article class=\"px-1\">\n<header>\n"
        + rendered.headHtml()
        + "</header>\n<div class=\"content\">\n"
        + content
        + "</div>\n</article>\n</body>\n</html>\n";
  }

  private void emit(Path file, String html) {
    if (out.isEmpty()) {
      spec.commandLine().getOut().print(html);
      spec.commandLine().getOut().flush();
      return;
    }
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    String page = (dot > 0 ? name.substring(0, dot) : name) + ".html";
    Path before = written.putIfAbsent(page, file);
    if (before != null) {
      complain(Messages.say("render.twice", file, page, before));
      return;
    }
    ChangeOption.store()
        .pages()
        .writeQuickly(out.get(), page, html.getBytes(UTF_8))
        .ifPresent(this::complain);
  }
}

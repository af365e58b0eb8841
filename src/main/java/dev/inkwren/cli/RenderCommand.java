package dev.inkwren.cli;

import dev.inkwren.post.Post;
import dev.inkwren.render.PostRenderer;
import dev.inkwren.render.RenderNotice;
import dev.inkwren.render.RenderedBlock;
import dev.inkwren.render.RenderedPost;
import dev.inkwren.site.Site;
import dev.inkwren.store.SiteScanner;
import dev.inkwren.text.SourceText;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
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

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--site",
      paramLabel = "DIR",
      description = "The site's folder; else the nearest one above each file with a _config.yml.")
  private Optional<Path> siteFolder = Optional.empty();

  @Option(
      names = "--stage",
      paramLabel = "STAGE",
      description = "markdown, theme (the default) or page.")
  private String stage = "theme";

  @Option(
      names = "--source-lines",
      description = "Give each block an attribute data-source-lines with its lines, from 1.")
  private boolean sourceLines;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Write one .html per file into this folder instead of printing.")
  private Optional<Path> out = Optional.empty();

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "Posts to render.")
  private List<Path> files = List.of();

  private final Map<Path, PostRenderer> renderers = new HashMap<>();
  private boolean problems;

  /** Made by the command line. */
  public RenderCommand() {}

  @Override
  public Integer call() {
    Stage chosen;
    try {
      chosen = Stage.valueOf(stage.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException unknown) {
      spec.commandLine().getErr().println("There is no stage '" + stage + "'.");
      spec.commandLine().usage(spec.commandLine().getErr());
      return 2;
    }
    for (Path file : files) {
      try {
        emit(file, render(file, chosen));
      } catch (CharacterCodingException broken) {
        complain(file, "is not UTF-8; convert it first");
      } catch (IOException failed) {
        complain(file, "cannot be read or written: " + failed.getMessage());
      }
    }
    return problems ? 1 : 0;
  }

  private void complain(Path file, String what) {
    problems = true;
    spec.commandLine().getErr().println(file + ": " + what);
  }

  private static String read(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
  }

  private String render(Path file, Stage chosen) throws IOException {
    Post post = Post.of(SourceText.of(read(file)));
    Optional<Path> root = root(file);
    PostRenderer renderer = renderers.computeIfAbsent(root.orElse(Path.of("")), this::renderer);
    if (chosen == Stage.MARKDOWN && !sourceLines) {
      return renderer.markdownHtml(post);
    }
    if (chosen == Stage.MARKDOWN) {
      return withLines(renderer.markdownBlocks(post));
    }
    Optional<String> path = root.flatMap(r -> inside(r, file));
    RenderedPost rendered = renderer.render(post, path);
    rendered.notices().forEach(notice -> tell(file, notice));
    String content = sourceLines ? withLines(rendered.blocks()) : rendered.contentHtml();
    return chosen == Stage.THEME ? content : page(post, rendered, content);
  }

  private PostRenderer renderer(Path root) {
    boolean none = root.toString().isEmpty();
    return new PostRenderer(none ? Site.empty() : new SiteScanner().scan(root), false);
  }

  private Optional<Path> root(Path file) {
    if (siteFolder.isPresent()) {
      return siteFolder;
    }
    for (Path at = file.toAbsolutePath().getParent(); at != null; at = at.getParent()) {
      if (Files.isRegularFile(at.resolve("_config.yml"))) {
        return Optional.of(at);
      }
    }
    return Optional.empty();
  }

  private static Optional<String> inside(Path root, Path file) {
    Path folder = root.toAbsolutePath().normalize();
    Path real = file.toAbsolutePath().normalize();
    return real.startsWith(folder)
        ? Optional.of(folder.relativize(real).toString().replace('\\', '/'))
        : Optional.empty();
  }

  private void tell(Path file, RenderNotice notice) {
    String word =
        switch (notice.kind()) {
          case LIQUID_FATAL, UNKNOWN_INCLUDE -> "error: Liquid: Jekyll stops here: ";
          case LIQUID_WARNING -> "warning: Liquid prints nothing for ";
          case THEME_INCLUDE -> "note: include of the theme, only the site shows it: ";
          case PLUGIN_TAG -> "note: tag of a plug-in, only the site shows it: ";
          default -> "note: ";
        };
    problems |= word.startsWith("error");
    spec.commandLine()
        .getErr()
        .println(file + ":" + (notice.line() + 1) + ": " + word + notice.subject());
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

  private void emit(Path file, String html) throws IOException {
    if (out.isEmpty()) {
      spec.commandLine().getOut().print(html);
      spec.commandLine().getOut().flush();
      return;
    }
    Files.createDirectories(out.get());
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    String bare = dot > 0 ? name.substring(0, dot) : name;
    Files.writeString(out.get().resolve(bare + ".html"), html);
  }
}

package dev.inkwren.render.liquid;

import dev.inkwren.render.liquid.LiquidNotice.Kind;
import dev.inkwren.text.Lines;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import liqp.Template;
import liqp.TemplateContext;
import liqp.TemplateParser;
import liqp.antlr.CharStreamWithLocation;
import liqp.blocks.Block;
import liqp.filters.Filter;
import liqp.nodes.LNode;
import liqp.org.antlr.v4.runtime.CharStreams;
import liqp.parser.Flavor;
import liqp.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The template engine, dressed as Jekyll has it. One thread at a time. */
final class LiquidEngine {

  private static final int MOST_ITERATIONS = 50_000;
  private static final int MOST_CHARACTERS = 2_000_000;
  private static final int MOST_INCLUDES = 2_000;
  private static final int MOST_REMEMBERED = 2_000;
  private static final Set<String> SIMPLE =
      Set.of("assign", "include", "include_cached", "increment", "decrement", "cycle");

  private final TemplateParser parser;
  private final Map<String, Object> parsed =
      new LinkedHashMap<>(256, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Object> eldest) {
          return size() > MOST_REMEMBERED;
        }
      };
  private final Set<String> filters;
  private LiquidWorld world = LiquidWorld.empty();
  private int includes;

  LiquidEngine() {
    TemplateParser.Builder builder =
        new TemplateParser.Builder()
            .withFlavor(Flavor.JEKYLL)
            .withMaxIterations(MOST_ITERATIONS)
            .withMaxSizeRenderedString(MOST_CHARACTERS)
            .withNameResolver(this::included)
            .withTag(new Address("post_url"))
            .withTag(new Address("link"))
            .withBlock(new Highlight());
    Map<String, Filter> own = LiquidFilters.all(() -> world);
    own.values().forEach(builder::withFilter);
    parser = builder.build();
    filters = new java.util.HashSet<>(Flavor.JEKYLL.getFilters().getMap().keySet());
    filters.addAll(own.keySet());
  }

  /** What a construct printed and what went wrong; lines count from the construct's first. */
  record Printed(String text, List<Trouble> trouble) {}

  /** One thing that went wrong. */
  record Trouble(Kind kind, String message, int line) {}

  /** Starts a body: variables assigned in it live until the next call. */
  Session session(LiquidWorld newWorld) {
    world = newWorld;
    includes = 0;
    return new Session();
  }

  private CharStreamWithLocation included(String name) throws IOException {
    if (++includes > MOST_INCLUDES) {
      throw new LiquidTrouble(Kind.STOPS_BUILD, "Nesting too deep: " + name);
    }
    String text =
        world
            .include()
            .apply(name)
            .orElseThrow(() -> new LiquidTrouble(Kind.UNKNOWN_INCLUDE, name));
    return new CharStreamWithLocation(CharStreams.fromString(rewrite(text).whole(), name));
  }

  private LiquidRewrite rewrite(String text) {
    return new LiquidRewrite(text, o -> template(o) instanceof Template, filters::contains);
  }

  /** The parsed {@code source}, or the exception that came of it. */
  private Object template(String source) {
    Object known = parsed.get(source);
    if (known == null) {
      try {
        known = parser.parse(source);
      } catch (RuntimeException | StackOverflowError e) {
        known = e;
      }
      parsed.put(source, known);
    }
    return known;
  }

  private Optional<String> address(String tag, String argument) {
    String plain = argument.replace("\"", "").replace("'", "").strip();
    return tag.equals("link") ? world.link().apply(plain) : world.postUrl().apply(plain);
  }

  /** One body's run. */
  final class Session {

    private final TemplateContext context;

    Session() {
      Map<String, Object> variables = new HashMap<>();
      variables.put("page", world.page());
      variables.put("site", world.site());
      variables.put("jekyll", Map.of("environment", "production", "version", "4.3.1"));
      variables.put("layout", Map.of());
      context = new TemplateContext(parser, variables);
    }

    /** Prints an output, given with its braces. */
    Printed output(String source) {
      String known = rewrite(source).output(source);
      if (known.isEmpty()) {
        return new Printed("", List.of(new Trouble(Kind.PRINTS_NOTHING, source.strip(), 0)));
      }
      return run(known, Kind.PRINTS_NOTHING);
    }

    /** Runs a tag that has no end of its own, given with its braces. */
    Printed tag(String name, String source) {
      if (name.equals("break") || name.equals("continue")) {
        return new Printed("", List.of());
      }
      if (!SIMPLE.contains(name)) {
        return new Printed(
            "", List.of(new Trouble(Kind.STOPS_BUILD, "Unknown tag '" + name + "'", 0)));
      }
      return run(rewrite(source).whole(), Kind.STOPS_BUILD);
    }

    /** Resolves {@code post_url} or {@code link}. */
    Printed address(String tag, String argument) {
      Optional<String> found = LiquidEngine.this.address(tag, argument);
      return found
          .map(url -> new Printed(url, List.of()))
          .orElseGet(() -> new Printed("", List.of(missing(tag, argument))));
    }

    private static Trouble missing(String tag, String argument) {
      return new Trouble(Kind.STOPS_BUILD, tag + ": no such target: " + argument, 0);
    }

    /** Runs a block with all in it; its lines are kept by signs. */
    Printed block(String body, List<LiquidToken> tokens, Lines lines) {
      try {
        return run(rewrite(body).stretch(tokens, Optional.of(lines)), Kind.STOPS_BUILD);
      } catch (LiquidTrouble trouble) {
        return failed(trouble);
      }
    }

    private Printed run(String source, Kind otherwise) {
      try {
        return switch (template(source)) {
          case Template template -> new Printed(template.renderUnguarded(context), List.of());
          case Throwable error -> failed(LiquidTrouble.behind(error, otherwise));
          default -> throw new IllegalStateException("neither a template nor an error");
        };
      } catch (RuntimeException | StackOverflowError error) {
        return failed(LiquidTrouble.behind(error, otherwise));
      }
    }

    private static Printed failed(LiquidTrouble trouble) {
      String message = String.valueOf(trouble.getMessage());
      return new Printed("", List.of(new Trouble(trouble.kind(), message, 0)));
    }
  }

  /** {@code post_url} and {@code link} inside blocks and includes. */
  private final class Address extends Tag {

    Address(String name) {
      super(name);
    }

    @Override
    public Object render(TemplateContext context, LNode... nodes) {
      String argument = nodes.length == 0 ? "" : String.valueOf(nodes[0].render(context));
      return address(name, argument)
          .orElseThrow(
              () -> new LiquidTrouble(Kind.STOPS_BUILD, name + ": no such target: " + argument));
    }
  }

  /** Jekyll's own code block (J46): a figure, not what Markdown makes of a fence. */
  private static final class Highlight extends Block {

    Highlight() {
      super("highlight");
    }

    @Override
    public Object render(TemplateContext context, LNode... nodes) {
      String first = nodes.length < 2 ? "" : String.valueOf(nodes[0].render(context));
      String language = first.replace('\'', ' ').strip().split("\\s+")[0];
      @Nullable Object inner = nodes[nodes.length - 1].render(context);
      String code = LiquidFilters.escaped(String.valueOf(inner)).strip();
      return "<figure class=\"highlight\"><pre><code class=\"language-"
          + language.replace('+', '-')
          + "\" data-lang=\""
          + LiquidFilters.escaped(language)
          + "\">"
          + code
          + "</code></pre></figure>";
    }
  }
}

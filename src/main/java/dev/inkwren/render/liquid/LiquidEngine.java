package dev.inkwren.render.liquid;

import dev.inkwren.render.liquid.LiquidNotice.Kind;
import dev.inkwren.text.Lines;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import liqp.Template;
import liqp.TemplateContext;
import liqp.TemplateParser;
import liqp.nodes.LNode;
import liqp.parser.Flavor;
import liqp.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The template engine, dressed as Jekyll has it. One thread at a time. */
final class LiquidEngine {

  private static final int MOST_ITERATIONS = 50_000;
  private static final int MOST_CHARACTERS = 2_000_000;
  private static final int MOST_TEXTS = 20_000;
  private static final int MOST_REMEMBERED = 2_000;
  private static final Set<String> SIMPLE =
      Set.of(
          "assign",
          "include",
          "include_cached",
          "include_relative",
          "increment",
          "decrement",
          "cycle");

  private final TemplateParser parser;
  private final FilterTable filters;
  private final Map<String, Object> parsed =
      new LinkedHashMap<>(256, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Object> eldest) {
          return size() > MOST_REMEMBERED;
        }
      };
  private @Nullable LiquidWorld world;
  private @Nullable Object kept;
  private int texts;

  LiquidEngine() {
    filters = LiquidFilters.all(this::world, this);
    filters.put("ink_keep", 0, 0, (value, arguments, context) -> keep(value));
    TemplateParser.Builder builder =
        new TemplateParser.Builder()
            .withFlavor(Flavor.JEKYLL)
            .withMaxIterations(MOST_ITERATIONS)
            .withMaxSizeRenderedString(MOST_CHARACTERS)
            .withTag(new IncludeTag("ink_include", this, false))
            .withTag(new IncludeTag("ink_include_relative", this, true))
            .withTag(new Address("post_url"))
            .withTag(new Address("link"))
            .withBlock(new HighlightBlock());
    filters.own().forEach(builder::withFilter);
    parser = builder.build();
  }

  /** What a construct printed and what went wrong; lines count from the construct's first. */
  record Printed(String text, List<Trouble> trouble) {}

  /** One thing that went wrong. */
  record Trouble(Kind kind, String message, int line) {}

  /** Starts a body: variables assigned in it live until the next call. */
  Session session(LiquidWorld newWorld) {
    world = newWorld;
    texts = 0;
    return new Session(newWorld);
  }

  LiquidWorld world() {
    LiquidWorld known = world;
    if (known == null) {
      throw new IllegalStateException("no body is being run");
    }
    return known;
  }

  private @Nullable Object keep(@Nullable Object value) {
    kept = value;
    return "";
  }

  /** What {@code text} prints where {@code context} is known. */
  String text(String text, TemplateContext context) {
    if (++texts > MOST_TEXTS) {
      throw new LiquidTrouble(Kind.STOPS_BUILD, "Nesting too deep");
    }
    return run(new LiquidRewrite(text, filters).whole(), context);
  }

  /** The value of {@code expression}, filters included, where {@code context} is known. */
  @Nullable Object value(String expression, TemplateContext context) {
    String value = new LiquidRewrite("", filters).expression(expression);
    run("{{ " + value + " | ink_keep }}", context);
    Object found = kept;
    kept = null;
    return found;
  }

  /** Whether {@code condition} holds where {@code context} is known. */
  boolean holds(String condition, TemplateContext context) {
    return !run("{% if " + Conditions.of("if", condition, why -> {}) + " %}1{% endif %}", context)
        .isEmpty();
  }

  private String run(String source, TemplateContext context) {
    return switch (template(source)) {
      case Template template -> template.renderUnguarded(context);
      case Throwable error -> throw LiquidTrouble.behind(error, Kind.STOPS_BUILD);
      default -> throw new IllegalStateException("neither a template nor an error");
    };
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

  private Optional<String> address(String tag, String argument, TemplateContext context) {
    LiquidWorld.Addresses addresses = world().addresses();
    return tag.equals("link")
        ? addresses.file(argument.contains("{{") ? text(argument, context) : argument)
        : addresses.post(argument);
  }

  /** One body's run. */
  final class Session {

    private final TemplateContext context;

    Session(LiquidWorld world) {
      Map<String, Object> variables = new HashMap<>();
      variables.put("page", world.page());
      variables.put("site", world.site());
      variables.put("jekyll", Map.of("environment", "production", "version", "4.3.1"));
      variables.put("layout", Map.of());
      context = new TemplateContext(parser, variables);
    }

    /** Runs a tag that has no end of its own. */
    Printed tag(String name, String body, LiquidToken token) {
      if (!SIMPLE.contains(name) && !name.equals("post_url") && !name.equals("link")) {
        return new Printed("", List.of(unknown(name)));
      }
      return run(body, List.of(token), Optional.empty());
    }

    private Trouble unknown(String tag) {
      return world().plugins().known(tag)
          ? new Trouble(Kind.PLUGIN_TAG, tag, 0)
          : new Trouble(Kind.STOPS_BUILD, "Unknown tag '" + tag + "'", 0);
    }

    /** Prints nothing, but Liquid reads what a comment holds, and stops where that is malformed. */
    Printed comment(String body, List<LiquidToken> tokens) {
      try {
        String inner = new LiquidRewrite(body, filters).commented(tokens);
        if (template(inner) instanceof Throwable error) {
          return failed(error);
        }
        return new Printed("", List.of());
      } catch (LiquidTrouble trouble) {
        return failed(trouble);
      }
    }

    /** Runs a stretch of the body; when lines are given, text in it gets signs that keep them. */
    Printed run(String body, List<LiquidToken> tokens, Optional<Lines> lines) {
      LiquidRewrite rewrite = new LiquidRewrite(body, filters);
      try {
        String text = LiquidEngine.this.run(rewrite.stretch(tokens, lines), context);
        return new Printed(text, rewrite.warnings());
      } catch (RuntimeException | StackOverflowError error) {
        return failed(error);
      }
    }

    private static Printed failed(Throwable error) {
      LiquidTrouble trouble = LiquidTrouble.behind(error, Kind.STOPS_BUILD);
      String message = String.valueOf(trouble.getMessage());
      return new Printed("", List.of(new Trouble(trouble.kind(), message, 0)));
    }
  }

  /** {@code post_url} and {@code link}. */
  private final class Address extends Tag {

    Address(String name) {
      super(name);
    }

    @Override
    public Object render(TemplateContext context, LNode... nodes) {
      String argument = LiquidRewrite.decoded(String.valueOf(nodes[0].render(context)));
      return address(name, argument, context)
          .orElseThrow(
              () -> new LiquidTrouble(Kind.STOPS_BUILD, name + ": no such target: " + argument));
    }
  }
}

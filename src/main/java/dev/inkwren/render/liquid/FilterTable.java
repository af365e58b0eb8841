package dev.inkwren.render.liquid;

import dev.inkwren.render.liquid.LiquidNotice.Kind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import liqp.TemplateContext;
import liqp.filters.Filter;
import liqp.parser.Flavor;
import org.jspecify.annotations.Nullable;

/** All filters that exist, our own before the engine's, and how many arguments each takes. */
final class FilterTable {

  /** The engine's filters that Jekyll has too; the others are as good as unknown. */
  private static final String OF_THE_ENGINE = "pop 0 1, push 1 1, shift 0 1, unshift 1 1";

  /** What a filter does. */
  @FunctionalInterface
  interface Body {
    /**
     * @param value what stands before the bar
     * @param arguments as many as the table allows
     * @param context where variables are known
     */
    @Nullable Object apply(
        @Nullable Object value, List<@Nullable Object> arguments, TemplateContext context);
  }

  private record Arity(int least, int most) {}

  private final Map<String, Filter> own = new HashMap<>();
  private final Map<String, Arity> arities = new HashMap<>();

  FilterTable() {
    Set<String> known = Flavor.JEKYLL.getFilters().getMap().keySet();
    for (String line : OF_THE_ENGINE.split(", ?")) {
      String[] words = line.strip().split(" ");
      if (known.contains(words[0])) {
        arities.put(words[0], new Arity(Integer.parseInt(words[1]), Integer.parseInt(words[2])));
      }
    }
  }

  /** Adds a filter of our own that takes from {@code least} to {@code most} arguments. */
  void put(String name, int least, int most, Body body) {
    arities.put(name, new Arity(least, most));
    own.put(name, new Own(name, body));
  }

  Iterable<Filter> own() {
    return own.values();
  }

  boolean has(String name) {
    return arities.containsKey(name);
  }

  /** What Ruby says to so many arguments; empty when it takes them. */
  Optional<String> refusal(String name, int count) {
    Arity arity = arities.getOrDefault(name, new Arity(0, Integer.MAX_VALUE));
    if (count >= arity.least() && count <= arity.most()) {
      return Optional.empty();
    }
    String expected =
        arity.least() == arity.most()
            ? String.valueOf(arity.least() + 1)
            : (arity.least() + 1) + ".." + (arity.most() + 1);
    return Optional.of(
        "wrong number of arguments (given " + (count + 1) + ", expected " + expected + ")");
  }

  /** What stops the build with Ruby's words. */
  static LiquidTrouble stop(String message) {
    return new LiquidTrouble(Kind.STOPS_BUILD, "Liquid error: " + message);
  }

  private static final class Own extends Filter {

    private final Body body;

    Own(String name, Body body) {
      super(name);
      this.body = body;
    }

    @Override
    public @Nullable Object apply(
        @Nullable Object value, TemplateContext context, @Nullable Object... parameters) {
      return body.apply(value, java.util.Arrays.asList(parameters), context);
    }
  }
}

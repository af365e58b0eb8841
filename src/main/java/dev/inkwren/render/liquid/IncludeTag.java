package dev.inkwren.render.liquid;

import dev.inkwren.render.liquid.LiquidNotice.Kind;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import liqp.TemplateContext;
import liqp.nodes.LNode;
import liqp.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Jekyll's {@code include} and {@code include_relative} (J45). */
final class IncludeTag extends Tag {

  /** As deep as Liquid lets blocks and includes nest. */
  private static final int DEEPEST = 100;

  private static final String PARAMETER =
      "([\\w-]++)\\s*+=\\s*+(?:\"([^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+)\""
          + "|'([^'\\\\]*+(?:\\\\.[^'\\\\]*+)*+)'|([\\w.-]++))";
  private static final Pattern EACH = Pattern.compile(PARAMETER);
  private static final Pattern ALL = Pattern.compile("\\s*+(?:" + PARAMETER + "(?=\\s|$)\\s*+)*+");
  private static final Pattern COMPUTED =
      Pattern.compile("\\A([^{]*+(?:\\{\\{\\s*+[\\w.-]++\\s*+(?:\\|[^}]*+)?}}[^\\s{}]*+)++)");
  private static final Pattern NAME = Pattern.compile("[\\w/.()+~#-]++");
  private static final Pattern STEPS = Pattern.compile("\\./|/\\.|\\A/|/{2,}|\\.\\.");

  private final LiquidEngine engine;
  private final boolean relative;
  private int depth;

  IncludeTag(String name, LiquidEngine engine, boolean relative) {
    super(name);
    this.engine = engine;
    this.relative = relative;
  }

  @Override
  public Object render(TemplateContext context, LNode... nodes) {
    String markup = LiquidRewrite.decoded(String.valueOf(nodes[0].render(context)));
    Matcher computed = COMPUTED.matcher(markup);
    boolean isComputed = computed.find();
    String name = isComputed ? computed.group(1) : markup.split("\\s", 2)[0];
    String parameters = markup.substring(name.length());
    if (!ALL.matcher(parameters).matches()) {
      throw stop("Invalid syntax for include tag: " + parameters.strip());
    }
    String file = isComputed ? engine.text(name, context) : name;
    if (STEPS.matcher(file).find() || !NAME.matcher(file).matches()) {
      throw stop("Invalid syntax for include tag. File contains invalid characters: " + file);
    }
    String text = text(file);
    TemplateContext inner = new TemplateContext(context);
    if (!parameters.isBlank()) {
      inner.put("include", values(parameters, context));
    }
    if (depth >= DEEPEST) {
      throw stop("Nesting too deep");
    }
    depth++;
    try {
      return engine.text(text, inner);
    } finally {
      depth--;
    }
  }

  private String text(String file) {
    LiquidWorld.Files files = engine.world().files();
    Optional<String> found = relative ? files.relative(file) : files.include(file);
    boolean perhaps = !relative && files.themeMayHave(file);
    Kind kind = perhaps ? Kind.THEME_INCLUDE : Kind.UNKNOWN_INCLUDE;
    return found.orElseThrow(() -> new LiquidTrouble(kind, file));
  }

  private static LiquidTrouble stop(String message) {
    return new LiquidTrouble(Kind.STOPS_BUILD, message);
  }

  private Map<String, @Nullable Object> values(String parameters, TemplateContext context) {
    Map<String, @Nullable Object> values = new HashMap<>();
    Matcher each = EACH.matcher(parameters);
    while (each.find()) {
      String doubled = each.group(2);
      String single = each.group(3);
      Object value =
          doubled != null
              ? doubled.replace("\\\"", "\"")
              : single != null ? single.replace("\\'", "'") : engine.value(each.group(4), context);
      values.put(each.group(1), value);
    }
    return values;
  }
}

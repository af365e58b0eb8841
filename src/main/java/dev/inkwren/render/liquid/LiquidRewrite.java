package dev.inkwren.render.liquid;

import dev.inkwren.render.liquid.LiquidEngine.Trouble;
import dev.inkwren.render.liquid.LiquidNotice.Kind;
import dev.inkwren.render.liquid.LiquidToken.Broken;
import dev.inkwren.render.liquid.LiquidToken.Output;
import dev.inkwren.render.liquid.LiquidToken.Tag;
import dev.inkwren.render.liquid.LiquidToken.Text;
import dev.inkwren.text.Lines;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says a stretch of Liquid so that the engine understands it as Jekyll would: outputs and
 * conditions in plain form, filters nobody has left out, comments and blank blocks dropped, values
 * printed as Ruby prints them.
 */
final class LiquidRewrite {

  /** What they hold is worked on as one text, where signs would be in the way. */
  private static final Set<String> SIGNLESS = Set.of("capture", "highlight");

  private static final Set<String> READ_IN_COMMENTS =
      Set.of("if", "unless", "for", "case", "when", "elsif", "else", "assign");

  private static final Pattern ASSIGN =
      Pattern.compile("([\\w.\\[\\]-]++)\\s*+=\\s*+(.*+)", Pattern.DOTALL);
  private static final Pattern WHOLE_NUMBER = Pattern.compile("-?\\d{19,}");

  private final String body;
  private final FilterTable filters;
  private final StringBuilder out = new StringBuilder();
  private final List<Trouble> warnings = new ArrayList<>();
  private Optional<Lines> lines = Optional.empty();
  private int firstLine;
  private int comments;

  /** Blocks that are open, and the inner one that stands for an elsif, which no unless has here. */
  private final Deque<String> open = new ArrayDeque<>();

  private int captures;

  /**
   * @param body what is rewritten
   * @param filters those that exist
   */
  LiquidRewrite(String body, FilterTable filters) {
    this.body = body;
    this.filters = filters;
  }

  /** An argument that {@link #encoded} carried through the engine's grammar. */
  static String decoded(String argument) {
    String letters = argument.replace("'", "").strip();
    return new String(Base64.getUrlDecoder().decode(letters), StandardCharsets.UTF_8);
  }

  private static String encoded(String argument) {
    byte[] bytes = argument.getBytes(StandardCharsets.UTF_8);
    return " '" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes) + "'";
  }

  /** What Liquid warned about; lines count from the first of the stretch. */
  List<Trouble> warnings() {
    return warnings;
  }

  /** The whole of a text that is not part of the post, so without signs for its lines. */
  String whole() {
    return stretch(LiquidScanner.scan(body), Optional.empty());
  }

  /**
   * @param tokens the tokens to take
   * @param bodyLines when given, text gets signs saying which line it is from
   * @throws LiquidTrouble when Jekyll could not go on
   */
  String stretch(List<LiquidToken> tokens, Optional<Lines> bodyLines) {
    lines = bodyLines;
    firstLine = tokens.isEmpty() ? 0 : line(tokens.getFirst());
    Set<Text> dropped = BlankBlocks.in(body, tokens);
    boolean raw = false;
    for (LiquidToken token : tokens) {
      switch (token) {
        case Text text when comments == 0 && !dropped.contains(text) -> text(text, raw);
        case Output output when comments == 0 -> out.append(output(output));
        case Broken broken ->
            throw new LiquidTrouble(
                Kind.STOPS_BUILD, "'" + broken.opening() + "' was not properly closed");
        case Tag tag -> {
          raw = tag.name().equals("raw");
          tag(tag);
        }
        default -> {
          // Within a comment nothing is printed.
        }
      }
    }
    return out.toString();
  }

  /** The blocks within a comment, bare of what they print, to see whether they are sound. */
  String commented(List<LiquidToken> tokens) {
    for (LiquidToken token : tokens) {
      if (token instanceof Tag tag && READ_IN_COMMENTS.contains(tag.name().replace("end", ""))) {
        tag(tag);
      }
    }
    return out.toString();
  }

  private int line(LiquidToken token) {
    return lines.map(l -> l.lineAt(token.start())).orElse(0);
  }

  private String source(LiquidToken token) {
    return body.substring(token.start(), token.end());
  }

  private void text(Text text, boolean raw) {
    String words = source(text);
    if (raw || lines.isEmpty() || captures > 0) {
      out.append(words);
      return;
    }
    int line = line(text);
    int start = 0;
    for (int end = words.indexOf('\n'); end >= 0; end = words.indexOf('\n', start)) {
      out.append(words, start, end + 1).append(LineKeeper.sign(++line));
      start = end + 1;
    }
    out.append(words, start, words.length());
  }

  private void tag(Tag tag) {
    String name = tag.name();
    if (name.equals("comment") || name.equals("endcomment")) {
      comments += name.equals("comment") ? 1 : -1;
      return;
    }
    if (comments > 0) {
      return;
    }
    captures += SIGNLESS.contains(name) ? 1 : 0;
    captures -= name.startsWith("end") && SIGNLESS.contains(name.substring(3)) ? 1 : 0;
    if (name.equals("elsif") && "unless".equals(open.peek())) {
      open.push("elsif");
      write("else");
      write("if " + condition(tag));
      return;
    }
    before(tag);
    write(said(tag));
    if (name.equals("endtablerow")) {
      write("endif");
    }
    if (LiquidStage.BLOCKS.contains(name)) {
      open.push(name);
    } else if (name.startsWith("end")) {
      open.poll();
    }
  }

  /** What the engine has to be told before a tag. */
  private void before(Tag tag) {
    String name = tag.name();
    boolean table = name.equals("tablerow");
    if (table || name.equals("for")) {
      Conditions.Loop loop = Conditions.loop(tag.arguments());
      loop.bounds().forEach(b -> write("assign " + b.name() + " = " + b.value()));
      if (table) {
        // Over nothing the engine prints a row, Liquid none.
        write("if " + loop.collection());
      }
    } else if (name.equals("endunless") && "elsif".equals(open.peek())) {
      open.pop();
      write("endif");
    }
  }

  private void write(String tag) {
    out.append("{% ").append(tag).append(" %}");
  }

  private String said(Tag tag) {
    String name = tag.name();
    String arguments = tag.arguments();
    return switch (name) {
      case "if", "elsif", "unless" -> name + " " + condition(tag);
      case "for", "tablerow" -> name + " " + Conditions.loop(arguments).engine();
      case "case" -> name + " " + Conditions.subject(arguments);
      case "when" -> name + " " + Conditions.choices(arguments);
      case "assign" -> assign(tag);
      case "include", "include_cached" -> "ink_include" + encoded(arguments);
      case "include_relative" -> "ink_include_relative" + encoded(arguments);
      case "post_url", "link", "highlight" -> name + encoded(arguments);
      default -> name + " " + arguments;
    };
  }

  private String assign(Tag tag) {
    Matcher match = ASSIGN.matcher(tag.arguments());
    if (!match.matches()) {
      throw new LiquidTrouble(
          Kind.STOPS_BUILD, "Syntax Error in 'assign' - Valid syntax: assign [var] = [source]");
    }
    String value = value(Markup.of(match.group(2)), line(tag));
    boolean reachable = match.group(1).chars().allMatch(c -> c != '.' && c != '[');
    return "assign "
        + (reachable ? match.group(1) : "ink_unreachable")
        + " = "
        + (value.isEmpty() ? "nil" : value);
  }

  private String condition(Tag tag) {
    return Conditions.of(tag.name(), tag.arguments(), why -> warn(why, line(tag)));
  }

  private void warn(String why, int line) {
    warnings.add(new Trouble(Kind.PRINTS_NOTHING, why, line - firstLine));
  }

  private String output(Output output) {
    String inner = source(output);
    int from = inner.startsWith("{{-") ? 3 : 2;
    int to = inner.length() - (inner.length() > from + 2 && inner.endsWith("-}}") ? 3 : 2);
    String value = value(Markup.of(inner.substring(from, Math.max(from, to))), line(output));
    return value.isEmpty() ? "" : "{{ " + value + " | ink_print }}";
  }

  /** {@code text}, the inside of an output, so that its value can be taken by a filter. */
  String expression(String text) {
    String value = value(Markup.of(text), 0);
    return value.isEmpty() ? "nil" : value;
  }

  /** The value and its filters; empty when there is none. */
  private String value(Markup markup, int line) {
    if (!markup.warning().isEmpty()) {
      warn(markup.warning(), line);
    }
    if (markup.value().isEmpty()) {
      return "";
    }
    StringBuilder text = new StringBuilder(plain(markup.value()));
    for (Markup.Filter filter : markup.filters()) {
      if (!filters.has(filter.name())) {
        continue;
      }
      Optional<String> refusal = filters.refusal(filter.name(), filter.arguments().size());
      if (refusal.isPresent()) {
        text.append(" | ink_stop: \"").append(refusal.get()).append('"');
        break;
      }
      text.append(" | ").append(filter.name());
      String between = ": ";
      for (String argument : filter.arguments()) {
        text.append(between).append(plain(argument));
        between = ", ";
      }
    }
    return text.toString();
  }

  /** An expression in the engine's grammar, which knows no ranges and no long numbers there. */
  private static String plain(String expression) {
    if (expression.startsWith("(")) {
      int middle = expression.indexOf("..");
      String last = expression.substring(middle + 2, expression.length() - 1);
      return expression.substring(1, middle) + " | ink_range: " + last;
    }
    boolean tooLong = WHOLE_NUMBER.matcher(expression).matches();
    return tooLong ? '"' + expression + '"' : expression;
  }
}

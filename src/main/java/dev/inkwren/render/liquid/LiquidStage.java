package dev.inkwren.render.liquid;

import dev.inkwren.render.liquid.LiquidNotice.Kind;
import dev.inkwren.render.liquid.LiquidToken.Broken;
import dev.inkwren.render.liquid.LiquidToken.Output;
import dev.inkwren.render.liquid.LiquidToken.Tag;
import dev.inkwren.render.liquid.LiquidToken.Text;
import dev.inkwren.text.Lines;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Runs Liquid over a body as Jekyll does, before Markdown and without knowing of it (J40). Total:
 * where Jekyll would stop the build, the construct is left out and said so, and the rest goes on.
 *
 * <p>One thread at a time; keeps what the engine made of constructs it has seen.
 */
public final class LiquidStage {

  /**
   * Stands in the text for the notice whose number (in {@link LiquidResult#notices}) follows, up to
   * {@link #MARK_END}.
   */
  public static final char MARK = '\uE002';

  /** Ends a {@link #MARK}. */
  public static final char MARK_END = '\uE003';

  private static final int LARGEST_RESULT = 4_000_000;

  /** Tags that have an end. */
  static final Set<String> BLOCKS =
      Set.of(
          "if",
          "unless",
          "for",
          "case",
          "capture",
          "comment",
          "raw",
          "tablerow",
          "ifchanged",
          "highlight");

  private static final Set<String> LEAVES = Set.of("break", "continue");

  private final LiquidEngine engine = new LiquidEngine();

  /** Whether a tag of this name has an end. */
  public static boolean isBlock(String tag) {
    return BLOCKS.contains(tag);
  }

  /** Whether Liquid has anything to do in {@code body} (J41). */
  public static boolean concerns(String body) {
    return body.contains("{{") || body.contains("{%");
  }

  /**
   * @param body text behind the front matter, LF line ends
   * @param world what the body may ask about
   * @param marks whether the text gets a mark where something went wrong
   */
  public LiquidResult run(String body, LiquidWorld world, boolean marks) {
    return new Run(LineKeeper.withoutSigns(body), world, marks).all();
  }

  private final class Run {

    private final String body;
    private final Lines lines;
    private final List<LiquidToken> tokens;
    private final LiquidEngine.Session session;
    private final boolean marks;
    private final LineKeeper result = new LineKeeper();
    private final List<LiquidNotice> notices = new ArrayList<>();

    Run(String body, LiquidWorld world, boolean marks) {
      this.body = body;
      this.lines = Lines.of(body);
      this.tokens = LiquidScanner.scan(body);
      this.session = engine.session(world);
      this.marks = marks;
    }

    LiquidResult all() {
      int at = 0;
      while (at < tokens.size()) {
        if (tokens.get(at) instanceof Tag tag && LEAVES.contains(tag.name())) {
          // Liquid ends everything here, the post itself being the outermost block.
          fail(Kind.PRINTS_NOTHING, tag.name(), lines.lineAt(tag.start()));
          break;
        }
        at = one(at);
        if (result.length() > LARGEST_RESULT) {
          fail(Kind.STOPS_BUILD, "too much output", lines.lineAt(tokens.get(at - 1).start()));
          break;
        }
      }
      return result.result(notices);
    }

    /** Handles the construct at token {@code at}; gives the index of the next one. */
    private int one(int at) {
      LiquidToken token = tokens.get(at);
      int line = lines.lineAt(token.start());
      switch (token) {
        case Text text -> result.addText(body.substring(text.start(), text.end()), line);
        case Broken broken -> {
          String sort = broken.opening().equals("{{") ? "Variable" : "Tag";
          fail(
              Kind.STOPS_BUILD, sort + " '" + broken.opening() + "' was not properly closed", line);
        }
        case Output output -> print(session.run(body, List.of(output), Optional.empty()), line);
        case Tag tag -> {
          return tag(at, tag, line);
        }
      }
      return at + 1;
    }

    private int tag(int at, Tag tag, int line) {
      String name = tag.name();
      if (!BLOCKS.contains(name)) {
        print(session.tag(name, body, tag), line);
        return at + 1;
      }
      int end = endOf(at, name);
      if (name.equals("raw") && !tag.arguments().isEmpty()) {
        fail(Kind.STOPS_BUILD, "Syntax Error in 'raw' - Valid syntax: raw", line);
      }
      if (end < 0) {
        fail(Kind.STOPS_BUILD, "'" + name + "' tag was never closed", line);
        return at + 1;
      }
      List<LiquidToken> block = tokens.subList(at, end + 1);
      switch (name) {
        case "raw" -> {
          if (end > at + 1) {
            LiquidToken text = tokens.get(at + 1);
            result.addText(body.substring(text.start(), text.end()), lines.lineAt(text.start()));
          }
        }
        case "comment" -> print(session.comment(body, block), line);
        default -> print(session.run(body, block, Optional.of(lines)), line);
      }
      return end + 1;
    }

    /** The token that ends the block begun at {@code at}; -1 when none does. */
    private int endOf(int at, String name) {
      int depth = 0;
      for (int i = at + 1; i < tokens.size(); i++) {
        if (!(tokens.get(i) instanceof Tag tag)) {
          continue;
        }
        String word = tag.name();
        if (BLOCKS.contains(word)) {
          depth++;
        } else if (word.startsWith("end") && BLOCKS.contains(word.substring(3))) {
          if (depth == 0) {
            return word.substring(3).equals(name) ? i : -1;
          }
          depth--;
        }
      }
      return -1;
    }

    private void print(LiquidEngine.Printed printed, int line) {
      result.addRun(printed.text(), line);
      printed.trouble().forEach(t -> fail(t.kind(), t.message(), line + t.line()));
    }

    private void fail(Kind kind, String message, int line) {
      notices.add(new LiquidNotice(kind, message, line));
      if (marks) {
        result.addRun(MARK + Integer.toString(notices.size() - 1) + MARK_END, line);
      }
    }
  }
}

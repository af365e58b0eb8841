package dev.inkwren.render.liquid;

import dev.inkwren.render.liquid.LiquidNotice.Kind;
import dev.inkwren.render.liquid.LiquidToken.Broken;
import dev.inkwren.render.liquid.LiquidToken.Output;
import dev.inkwren.render.liquid.LiquidToken.Tag;
import dev.inkwren.render.liquid.LiquidToken.Text;
import dev.inkwren.text.Lines;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
  private static final Set<String> BLOCKS =
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

  private final LiquidEngine engine = new LiquidEngine();

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
    private boolean trimNext;

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
        case Text text -> text(text, line);
        case Broken broken -> {
          trimNext = false;
          String sort = broken.opening().equals("{{") ? "Variable" : "Tag";
          fail(
              Kind.STOPS_BUILD, sort + " '" + broken.opening() + "' was not properly closed", line);
        }
        case Output output -> {
          before(output.trimLeft());
          print(session.output(body.substring(output.start(), output.end())), line);
          trimNext = output.trimRight();
        }
        case Tag tag -> {
          return tag(at, tag, line);
        }
      }
      return at + 1;
    }

    private void text(Text text, int line) {
      String words = body.substring(text.start(), text.end());
      int from = line;
      if (trimNext) {
        String stripped = words.stripLeading();
        String gone = words.substring(0, words.length() - stripped.length());
        from += (int) gone.chars().filter(c -> c == '\n').count();
        words = stripped;
      }
      trimNext = false;
      result.addText(words, from);
    }

    private void before(boolean trim) {
      if (trim) {
        result.trimEnd();
      }
      trimNext = false;
    }

    private int tag(int at, Tag tag, int line) {
      before(tag.trimLeft());
      String name = tag.name();
      if (!BLOCKS.contains(name)) {
        if (name.equals("post_url") || name.equals("link")) {
          print(session.address(name, tag.arguments()), line);
        } else {
          print(session.tag(tag.name(), body.substring(tag.start(), tag.end())), line);
        }
        trimNext = tag.trimRight();
        return at + 1;
      }
      int end = endOf(at, name);
      if (end < 0) {
        fail(Kind.STOPS_BUILD, "'" + name + "' tag was never closed", line);
        trimNext = tag.trimRight();
        return at + 1;
      }
      Tag closing = (Tag) tokens.get(end);
      switch (name) {
        case "raw" -> raw(tag, closing, line);
        case "comment" -> {
          // Prints nothing.
        }
        default -> print(session.block(body, tokens.subList(at, end + 1), lines), line);
      }
      trimNext = closing.trimRight();
      return end + 1;
    }

    private void raw(Tag tag, Tag closing, int line) {
      String words = body.substring(tag.end(), closing.start());
      String kept = tag.trimRight() ? words.stripLeading() : words;
      int skipped =
          (int)
              words
                  .substring(0, words.length() - kept.length())
                  .chars()
                  .filter(c -> c == '\n')
                  .count();
      result.addText(closing.trimLeft() ? kept.stripTrailing() : kept, line + skipped);
    }

    /** The token that ends the block begun at {@code at}; -1 when none does. */
    private int endOf(int at, String name) {
      int depth = 0;
      boolean opaque = name.equals("comment") || name.equals("raw");
      for (int i = at + 1; i < tokens.size(); i++) {
        if (!(tokens.get(i) instanceof Tag tag)) {
          continue;
        }
        String word = tag.name().toLowerCase(Locale.ROOT);
        if (opaque) {
          if (word.equals("end" + name)) {
            return i;
          }
        } else if (BLOCKS.contains(word)) {
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
      if (marks && kind != Kind.UNKNOWN_VALUE) {
        result.addRun(MARK + Integer.toString(notices.size() - 1) + MARK_END, line);
      }
    }
  }
}

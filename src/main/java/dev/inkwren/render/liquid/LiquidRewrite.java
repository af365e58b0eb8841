package dev.inkwren.render.liquid;

import dev.inkwren.render.liquid.LiquidNotice.Kind;
import dev.inkwren.render.liquid.LiquidToken.Broken;
import dev.inkwren.render.liquid.LiquidToken.Output;
import dev.inkwren.render.liquid.LiquidToken.Tag;
import dev.inkwren.render.liquid.LiquidToken.Text;
import dev.inkwren.text.Lines;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Says a stretch of Liquid so that the engine understands it as Jekyll would: filters nobody has
 * are left out, comments are dropped, arguments that are plain words are quoted, and malformed
 * outputs print nothing.
 */
final class LiquidRewrite {

  private static final Set<String> QUOTED = Set.of("post_url", "link", "highlight");

  /** What they hold is worked on as one text, where signs would be in the way. */
  private static final Set<String> SIGNLESS = Set.of("capture", "highlight");

  private final String body;
  private final Predicate<String> understood;
  private final Predicate<String> filters;
  private final StringBuilder out = new StringBuilder();
  private boolean comment;
  private int captures;

  /**
   * @param body what is rewritten
   * @param understood whether the engine can read an output, given with its braces
   * @param filters whether a filter of that name exists
   */
  LiquidRewrite(String body, Predicate<String> understood, Predicate<String> filters) {
    this.body = body;
    this.understood = understood;
    this.filters = filters;
  }

  /** The whole of a text that is not part of the post, so without signs for its lines. */
  String whole() {
    return stretch(LiquidScanner.scan(body), Optional.empty());
  }

  /**
   * @param tokens the tokens to take
   * @param lines when given, text gets signs saying which line it is from
   * @throws LiquidTrouble when Jekyll could not go on
   */
  String stretch(List<LiquidToken> tokens, Optional<Lines> lines) {
    boolean raw = false;
    for (LiquidToken token : tokens) {
      switch (token) {
        case Text text when !comment -> text(text, raw ? Optional.empty() : lines);
        case Output output when !comment -> out.append(output(source(output)));
        case Broken broken when !comment ->
            throw new LiquidTrouble(Kind.STOPS_BUILD, broken.opening() + " was not closed");
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

  private String source(LiquidToken token) {
    return body.substring(token.start(), token.end());
  }

  private void text(Text text, Optional<Lines> lines) {
    String words = source(text);
    if (lines.isEmpty() || captures > 0) {
      out.append(words);
      return;
    }
    int line = lines.get().lineAt(text.start());
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
      comment = name.equals("comment");
      return;
    }
    if (comment) {
      return;
    }
    captures += SIGNLESS.contains(name) ? 1 : 0;
    captures -= name.startsWith("end") && SIGNLESS.contains(name.substring(3)) ? 1 : 0;
    String open = tag.trimLeft() ? "{%- " : "{% ";
    String close = tag.trimRight() ? " -%}" : " %}";
    if (QUOTED.contains(name)) {
      String word = tag.arguments().replace('"', ' ').replace('\'', ' ').strip();
      out.append(open).append(name).append(" '").append(word).append("'").append(close);
    } else if (name.equals("include_cached")) {
      out.append(open).append("include ").append(tag.arguments()).append(close);
    } else {
      out.append(open).append(name).append(' ').append(arguments(tag)).append(close);
    }
  }

  private String arguments(Tag tag) {
    return tag.name().equals("assign") ? knownFilters(tag.arguments()) : tag.arguments();
  }

  /** {@code output} as the engine can take it; empty when it is malformed. */
  String output(String output) {
    String known = "{{" + knownFilters(output.substring(2, output.length() - 2)) + "}}";
    return understood.test(known) ? known : "";
  }

  /** {@code markup} without the filters that do not exist, as Liquid ignores those (J42). */
  private String knownFilters(String markup) {
    int bar = bar(markup, 0);
    if (bar < 0) {
      return markup;
    }
    StringBuilder kept = new StringBuilder(markup.substring(0, bar));
    while (bar >= 0) {
      int next = bar(markup, bar + 1);
      String filter = markup.substring(bar, next < 0 ? markup.length() : next);
      String name = filter.substring(1).strip();
      int end = 0;
      while (end < name.length() && isWord(name.charAt(end))) {
        end++;
      }
      if (filters.test(name.substring(0, end))) {
        kept.append(filter);
      } else if (next < 0 && filter.stripTrailing().endsWith("-")) {
        kept.append('-');
      }
      bar = next;
    }
    return kept.toString();
  }

  private static boolean isWord(char c) {
    return c == '_' || Character.isLetterOrDigit(c);
  }

  /** The next bar outside quotes, from {@code from} on; -1 for none. */
  private static int bar(String markup, int from) {
    char quote = 0;
    for (int i = from; i < markup.length(); i++) {
      char c = markup.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '|') {
        return i;
      }
    }
    return -1;
  }
}

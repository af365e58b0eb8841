package dev.inkwren.check.rules;

import dev.inkwren.check.CheckContext;
import dev.inkwren.frontmatter.Spelling;
import dev.inkwren.frontmatter.Value;
import dev.inkwren.text.TextRange;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A list that is written as one text.
 *
 * @param range the value, quotes included
 * @param text without quotes
 * @param quoted whether it stands in quotes
 */
record SplitText(TextRange range, String text, boolean quoted) {

  /** The text under {@code key} that Jekyll would split into several names. */
  static Optional<SplitText> of(CheckContext post, String key) {
    Optional<TextRange> range = post.frontMatter().valueRange(key);
    if (range.isPresent()
        && post.frontMatter().value(key).orElse(null)
            instanceof Value.Text(String text, Spelling spelling)) {
      boolean quoted = spelling == Spelling.DOUBLE_QUOTED || spelling == Spelling.SINGLE_QUOTED;
      SplitText split = new SplitText(range.get(), text, quoted);
      return split.words().size() > 1 || split.comma() ? Optional.of(split) : Optional.empty();
    }
    return Optional.empty();
  }

  private List<String> words() {
    return Stream.of(text.strip().split("\\s")).filter(word -> !word.isEmpty()).toList();
  }

  boolean comma() {
    return text.indexOf(',') >= 0;
  }

  /** Unquoted lower-case words, as in {@code jekyll update}: surely meant as several names. */
  boolean looksLikeWords() {
    return !quoted
        && text.chars()
            .allMatch(c -> Character.isWhitespace(c) || c == '-' || Character.isLetterOrDigit(c))
        && text.equals(text.toLowerCase(Locale.ROOT));
  }

  int count() {
    return words().size();
  }

  /** The names Jekyll reads, for showing. */
  String asRead() {
    return String.join(" · ", words());
  }

  /** The names the author means: between commas, or all of it. */
  List<String> meant() {
    return Stream.of(text.split(",")).map(String::strip).filter(name -> !name.isEmpty()).toList();
  }
}

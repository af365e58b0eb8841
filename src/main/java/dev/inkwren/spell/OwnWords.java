package dev.inkwren.spell;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words that are right without being in a list of the language. */
public final class OwnWords {

  private static final Pattern WORD = Pattern.compile("[\\p{L}'\u2019]+");

  private static final Set<String> COMPUTING = computing();

  private OwnWords() {}

  /** Words of computing that we collected. */
  public static Set<String> ofComputing() {
    return COMPUTING;
  }

  /** The words in {@code texts}, such as tags and titles, as {@link Spelling#folded} makes them. */
  public static Set<String> in(Collection<String> texts) {
    Set<String> words = new HashSet<>();
    for (String text : texts) {
      Matcher word = WORD.matcher(text);
      while (word.find()) {
        words.add(Spelling.folded(word.group()));
      }
    }
    return words;
  }

  private static Set<String> computing() {
    try (InputStream in = OwnWords.class.getResourceAsStream("computing.txt")) {
      if (in == null) {
        throw new IllegalStateException("missing resource computing.txt");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}

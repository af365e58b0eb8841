package dev.inkwren.spell;

import java.io.IOException;
import java.io.InputStream;
import java.text.ParseException;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.analysis.hunspell.Dictionary;
import org.apache.lucene.analysis.hunspell.Hunspell;
import org.apache.lucene.store.ByteBuffersDirectory;

/** A list in Hunspell's format, read by Lucene. For one thread at a time. */
public final class HunspellList implements WordList {

  private static final String ENGLISH =
      "/META-INF/resources/webjars/typo-js/1.2.5/dictionaries/en_US/en_US";

  private final Hunspell words;

  private HunspellList(Hunspell words) {
    this.words = words;
  }

  /**
   * Reads Hunspell's two files; takes seconds for Korean.
   *
   * @throws IOException also when they are no such files
   */
  public static HunspellList read(InputStream affixes, InputStream words) throws IOException {
    try {
      return new HunspellList(
          new Hunspell(new Dictionary(new ByteBuffersDirectory(), "inkwren", affixes, words)));
    } catch (ParseException | RuntimeException broken) {
      throw new IOException(broken.getMessage(), broken);
    }
  }

  /** The list that comes with the program: American English; empty for other languages. */
  public static Optional<HunspellList> packaged(Language language) throws IOException {
    if (language != Language.ENGLISH) {
      return Optional.empty();
    }
    try (InputStream affixes = resource(ENGLISH + ".aff");
        InputStream words = resource(ENGLISH + ".dic")) {
      return Optional.of(read(affixes, words));
    }
  }

  private static InputStream resource(String path) throws IOException {
    InputStream found = HunspellList.class.getResourceAsStream(path);
    if (found == null) {
      throw new IOException("missing resource " + path);
    }
    return found;
  }

  @Override
  public boolean has(String word) {
    return words.spell(word);
  }

  @Override
  public List<String> near(String word) {
    return words.suggest(word);
  }
}

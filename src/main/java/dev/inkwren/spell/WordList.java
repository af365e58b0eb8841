package dev.inkwren.spell;

import java.util.List;

/** The words of one language. For one thread at a time. */
public interface WordList {

  boolean has(String word);

  /** Words that may be meant, best first; perhaps none. */
  List<String> near(String word);
}

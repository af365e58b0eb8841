package dev.inkwren.ui.editor;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** Knows which words are misspelled; brought by the window. FX thread only, answers at once. */
public interface SpellCheck {

  /** True when {@code word} is known to be wrong; false also while nothing is known of it. */
  boolean isWrong(String word);

  /** Finds out about {@code words}; {@link EditorAids#spellingKnown} tells when more is known. */
  void judge(Collection<String> words);

  /** Hands over later what may be meant, best first; perhaps nothing. */
  void suggest(String word, Consumer<List<String>> done);

  /** {@code word} is right from now on. */
  void learn(String word);

  /** Nothing is checked. */
  SpellCheck NONE =
      new SpellCheck() {
        @Override
        public boolean isWrong(String word) {
          return false;
        }

        @Override
        public void judge(Collection<String> words) {}

        @Override
        public void suggest(String word, Consumer<List<String>> done) {
          done.accept(List.of());
        }

        @Override
        public void learn(String word) {}
      };
}

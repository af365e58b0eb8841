package dev.inkwren.ui;

import dev.inkwren.session.Speller;
import dev.inkwren.ui.editor.SpellCheck;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/**
 * The one speller, as a text pane asks it.
 *
 * @param failed hears why a learned word could not be kept
 */
record SpellerCheck(Speller speller, Consumer<String> failed) implements SpellCheck {

  @Override
  public boolean isWrong(String word) {
    return speller.isWrong(word);
  }

  @Override
  public void judge(Collection<String> words) {
    speller.judge(words);
  }

  @Override
  public void suggest(String word, Consumer<List<String>> done) {
    speller.suggest(word, done);
  }

  @Override
  public void learn(String word) {
    speller.learn(word, failed);
  }
}

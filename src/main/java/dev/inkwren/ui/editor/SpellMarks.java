package dev.inkwren.ui.editor;

import dev.inkwren.text.TextEdit;
import dev.inkwren.text.TextEdits;
import dev.inkwren.text.TextRange;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import javafx.animation.PauseTransition;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.util.Duration;

/**
 * Underlines misspelled words in the lines in sight, a moment after typing or scrolling pauses and
 * sooner when a word has ended. The word being typed is left alone until the caret leaves it.
 */
final class SpellMarks {

  private static final ResourceBundle WORDS =
      ResourceBundle.getBundle("dev.inkwren.ui.editor.messages");
  private static final Duration PAUSE = Duration.millis(350);

  /**
   * When a word has ended since the last look. Longer than it takes a fast hand, or a key held
   * down, to the next key: a line full of marks is dear to lay out while it is written.
   */
  private static final Duration SHORT_PAUSE = Duration.millis(40);

  /** Lines beyond those in sight, so that a little scrolling shows nothing unmarked. */
  private static final int AROUND = 12;

  private static final int LONGEST_LINE = 4_000;

  private final EditCore core;
  private final ImeCodeArea area;
  private final Highlighter highlighter;
  private final MarkStore marks;
  private final Scroll scroll;
  private final PauseTransition pause = new PauseTransition(PAUSE);
  private SpellCheck check = SpellCheck.NONE;
  private boolean wordEnded;
  private int typedTo = -1;
  private int lookedFrom = -1;
  private int lookedAt = -1;

  SpellMarks(EditCore core, Highlighter highlighter, MarkStore marks, Scroll scroll, Pulse pulse) {
    this.core = core;
    this.area = core.area();
    this.highlighter = highlighter;
    this.marks = marks;
    this.scroll = scroll;
    pause.setOnFinished(event -> look());
    core.watch(
        change -> {
          typedTo = change.after().caret();
          wordEnded = wordEnded || endsWord();
          pause.stop();
          pause.setDuration(wordEnded ? SHORT_PAUSE : PAUSE);
          pause.playFromStart();
        });
    pulse.add(this::follow);
  }

  void setCheck(SpellCheck speller) {
    check = speller;
    look();
  }

  /** More is known about the words asked for. */
  void known() {
    look();
  }

  private boolean endsWord() {
    String before = core.lines().text(new TextRange(Math.max(0, typedTo - 1), typedTo));
    return before.isBlank();
  }

  private void follow() {
    if (scroll.firstLine() != lookedFrom || area.getCaretPosition() != lookedAt) {
      pause.play();
    }
  }

  private void look() {
    wordEnded = false;
    lookedFrom = scroll.firstLine();
    lookedAt = area.getCaretPosition();
    if (area.isComposing()) {
      pause.playFromStart();
      return;
    }
    Set<String> words = new HashSet<>();
    List<EditorMark> wrong = new ArrayList<>();
    TextLines text = core.lines();
    int last = Math.min(highlighter.known() - 1, scroll.lastLine() + AROUND);
    for (int line = Math.max(0, lookedFrom - AROUND); line <= last; line++) {
      String content = text.line(line);
      if (content.length() <= LONGEST_LINE) {
        look(content, line, words, wrong);
      }
    }
    check.judge(words);
    if (!wrong.equals(marks.spelling())) {
      highlighter.repaintMarks(() -> marks.setSpelling(wrong));
    }
  }

  private void look(String content, int line, Set<String> words, List<EditorMark> wrong) {
    int start = core.lines().start(line);
    for (TextRange range : SpellWords.of(content, highlighter.lexed(line))) {
      String word = range.in(content);
      TextRange place = range.shifted(start);
      boolean beingTyped = typedTo == lookedAt && touches(place, typedTo);
      words.add(word);
      if (check.isWrong(word) && !beingTyped) {
        wrong.add(new EditorMark(place, EditorMark.Style.SPELLING, ""));
      }
    }
  }

  private static boolean touches(TextRange range, int offset) {
    return range.start() <= offset && offset <= range.end();
  }

  /** The misspelled word at {@code offset}. */
  private Optional<TextRange> at(int offset) {
    return marks.spelling().stream()
        .map(EditorMark::range)
        .filter(range -> touches(range, offset))
        .findFirst();
  }

  /** Offers at the caret what may be meant by the word there; false when nothing is wrong. */
  boolean offer(int offset) {
    Optional<TextRange> found = at(offset);
    found.ifPresent(
        range -> {
          String word = core.lines().text(range);
          check.suggest(word, near -> Offer.show(offers(word, near), area));
        });
    return found.isPresent();
  }

  private List<Offer> offers(String word, List<String> near) {
    List<Offer> offers = new ArrayList<>();
    near.forEach(instead -> offers.add(new Offer(instead, () -> replace(word, instead))));
    offers.add(new Offer(learnLabel(word), () -> check.learn(word)));
    return offers;
  }

  private static String learnLabel(String word) {
    return WORDS.getString("spelling.learn").replace("{0}", word);
  }

  /** The word may have moved since; it is the one at the caret, still spelled as it was. */
  private void replace(String word, String instead) {
    at(area.span().caret())
        .filter(range -> core.lines().text(range).equals(word))
        .ifPresent(
            range -> {
              TextEdits edits = TextEdits.of(new TextEdit(range, instead));
              core.perform(edits, Span.at(range.start() + instead.length()));
            });
  }

  /** What a menu offers for {@code offset}; suggestions take the first item's place later. */
  List<MenuItem> items(int offset) {
    List<MenuItem> items = new ArrayList<>();
    at(offset)
        .ifPresent(
            range -> {
              String word = core.lines().text(range);
              MenuItem waiting = new MenuItem(WORDS.getString("spelling.looking"));
              waiting.setDisable(true);
              items.add(waiting);
              items.add(item(learnLabel(word), "spelling-learn", () -> check.learn(word)));
              check.suggest(word, near -> fill(waiting, word, near));
            });
    return items;
  }

  private void fill(MenuItem waiting, String word, List<String> near) {
    ContextMenu menu = waiting.getParentPopup();
    int at = menu == null ? -1 : menu.getItems().indexOf(waiting);
    if (near.isEmpty() || at < 0) {
      waiting.setText(WORDS.getString("spelling.none"));
      return;
    }
    menu.getItems().remove(at);
    for (int i = 0; i < near.size(); i++) {
      String instead = near.get(i);
      menu.getItems().add(at + i, item(instead, "spelling-" + i, () -> replace(word, instead)));
    }
  }

  private static MenuItem item(String label, String id, Runnable run) {
    MenuItem item = new MenuItem(label);
    item.setId(id);
    item.setMnemonicParsing(false);
    item.setOnAction(event -> run.run());
    return item;
  }
}

package dev.inkwren.ui.editor;

import dev.inkwren.text.TextEdits;
import dev.inkwren.ui.text.Composed;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/**
 * A shown editor and a copy of its text that is kept up to date by the reported edits alone; {@code
 * |} in a given or told text stands for the caret, {code ⟦⟧} for a selection.
 */
abstract class EditorTest extends ApplicationTest {

  protected EditorView editor;
  protected ImeCodeArea area;
  protected final List<TextEdits> heard = new ArrayList<>();
  protected String followed = "";

  @Override
  public void start(Stage stage) {
    editor = new EditorView();
    editor.onEdits(
        edits -> {
          heard.add(edits);
          followed = edits.applyTo(followed);
        });
    stage.setX(0);
    stage.setY(0);
    stage.setScene(new Scene(editor.root(), 700, 500));
    stage.show();
    area = (ImeCodeArea) editor.root().lookup("#editor-text");
    editor.focus();
  }

  /** Loads a text; {@code |} marks the caret, {@code ⟦⟧} a selection. */
  protected void given(String marked) {
    interact(
        () -> {
          int open = marked.indexOf('⟦');
          int close = marked.indexOf('⟧');
          int caret = marked.indexOf('|');
          String text = marked.replace("|", "").replace("⟦", "").replace("⟧", "");
          editor.load(text, Math.max(0, caret));
          if (open >= 0) {
            area.selectRange(open, close - 1);
          }
          followed = text;
          heard.clear();
        });
  }

  /** The text as listeners know it, with the caret as {@code |} and the selection in ⟦⟧. */
  protected String told() {
    return fx(
        () -> {
          Span span = area.span();
          StringBuilder text = new StringBuilder(followed);
          if (span.isEmpty()) {
            return text.insert(span.caret(), '|').toString();
          }
          return text.insert(span.end(), '⟧').insert(span.start(), '⟦').toString();
        });
  }

  /** Offers {@code words} wherever it is asked; tells whether the author asked, each time. */
  protected List<Boolean> offering(String... words) {
    List<Boolean> asked = new ArrayList<>();
    List<Completion.Candidate> candidates =
        Stream.of(words)
            .map(word -> new Completion.Candidate(word, "", TextEdits.NONE, 0, ""))
            .toList();
    interact(
        () ->
            editor
                .aids()
                .setCompletion(
                    request -> {
                      asked.add(request.asked());
                      return candidates;
                    }));
    return asked;
  }

  protected String shown() {
    return fx(() -> area.getText());
  }

  protected <T> T fx(Callable<T> question) {
    return WaitForAsyncUtils.waitForAsyncFx(10_000, question);
  }

  protected void compose(String composed) {
    ime("", composed);
  }

  protected void commit(String text) {
    ime(text, "");
  }

  protected void ime(String committed, String composed) {
    interact(() -> send(committed, composed));
  }

  /** What an input method sends to the text; on the FX thread. */
  protected void send(String committed, String composed) {
    Composed.send(area, committed, composed);
  }
}

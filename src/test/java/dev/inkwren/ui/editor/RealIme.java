package dev.inkwren.ui.editor;

import dev.inkwren.text.TextEdit;
import dev.inkwren.text.TextEdits;
import java.util.ArrayList;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.util.Duration;

/**
 * The receiving end of {@code src/test/ci/ime.sh}: an editor on a real display into which a real
 * input method types. Says READY, waits until the expected text has been committed or the time is
 * up, and ends with 0 or 1; every failed expectation is printed.
 *
 * <p>In mid-composition it edits the text before the caret, as the form and quick fixes do.
 */
public final class RealIme extends Application {

  private static final String START = "title: x\n\n";
  private static final String PROGRAM = "# 프로그램\n";
  private static final String TYPED = "안녕하세요 ";

  private final EditorView editor = new EditorView();
  private final TextField field = new TextField();
  private final List<TextEdits> heard = new ArrayList<>();
  private String followed = START;
  private int compositions;

  public static void main(String[] arguments) {
    launch(arguments);
  }

  @Override
  public void start(Stage stage) {
    editor.onEdits(this::hear);
    editor.composingProperty().addListener((property, was, is) -> composing(is));
    stage.setScene(new Scene(new VBox(field, editor.root()), 600, 400));
    stage.setTitle("ime");
    stage.show();
    editor.load(START, START.length());
    editor.focus();
    after(1_500, () -> System.out.println("READY"));
    after(30_000, () -> finish("time is up"));
  }

  private void hear(TextEdits edits) {
    heard.add(edits);
    followed = edits.applyTo(followed);
    if (followed.equals(PROGRAM + START + TYPED)) {
      after(300, () -> finish(""));
    }
  }

  private void composing(boolean is) {
    compositions += is ? 1 : 0;
    if (is && compositions == 2) {
      Platform.runLater(() -> editor.apply(TextEdits.of(TextEdit.insert(0, PROGRAM))));
    }
  }

  private void finish(String why) {
    List<String> failures = new ArrayList<>();
    expect(failures, why.isEmpty(), why);
    String shown = shown();
    expect(failures, shown.equals(followed), "shown <" + shown + ">, told <" + followed + ">");
    expect(failures, compositions > 0, "nothing was composed: is the input method there?");
    boolean jamo = heard.stream().anyMatch(RealIme::hasJamo);
    expect(failures, !jamo, "half a syllable was told: " + heard);
    int steps = 0;
    while (editor.canUndoProperty().get() && steps < 50) {
      editor.undo();
      steps++;
    }
    expect(failures, steps <= 4, "undo took " + steps + " steps for one word and one edit");
    expect(failures, followed.equals(START), "undo left <" + followed + ">");
    System.out.printf(
        "%d compositions, %d changes told, %d undo steps%n", compositions, heard.size(), steps);
    failures.forEach(failure -> System.out.println("FAILED: " + failure));
    System.exit(failures.isEmpty() ? 0 : 1);
  }

  private String shown() {
    return ((ImeCodeArea) editor.root().lookup("#editor-text")).getText();
  }

  private static boolean hasJamo(TextEdits edits) {
    return edits.edits().stream()
        .flatMapToInt(e -> e.replacement().chars())
        .anyMatch(c -> c >= 0x3131 && c <= 0x318E);
  }

  private static void expect(List<String> failures, boolean holds, String otherwise) {
    if (!holds) {
      failures.add(otherwise);
    }
  }

  private static void after(int milliseconds, Runnable task) {
    PauseTransition pause = new PauseTransition(Duration.millis(milliseconds));
    pause.setOnFinished(event -> task.run());
    pause.play();
  }
}

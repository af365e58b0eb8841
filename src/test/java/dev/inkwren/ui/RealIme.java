package dev.inkwren.ui;

import dev.inkwren.frontmatter.FrontMatterEdits;
import dev.inkwren.session.EditorSession;
import dev.inkwren.text.TextEdit;
import dev.inkwren.text.TextEdits;
import dev.inkwren.ui.editor.EditorView;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.fxmisc.richtext.CodeArea;
import org.testfx.util.WaitForAsyncUtils;

/**
 * The receiving end of {@code src/test/ci/ime.sh}: the real window on a real display into which a
 * real Hangul input method types, in the body, the title and a tag, while the program edits the
 * text in mid-composition. Prints what happened and ends with 0 or 1.
 *
 * <p>The last part is the control: the same keys in the library's own area must be caught leaking
 * half syllables, or this suite sees nothing.
 */
public final class RealIme extends Application {

  private static final String POST =
      """
      ---
      title: 처음
      tags: [java]
      ---

      첫 줄
      """;

  /** The keys of 안녕하세요 on the Korean keyboard, in two halves: the first ends within 녕. */
  private static final String FIRST_KEYS = "dkssu";

  private static final String LAST_KEYS = "dgktpdy";

  /** Seconds to wait for what has to happen, on however slow a machine. */
  private static final int INSIST = Integer.getInteger("ime.insist", 60);

  private static final String WORD = "안녕하세요";

  private final Path folder;
  private final List<String> texts = new ArrayList<>();
  private final List<String> analysed = new ArrayList<>();
  private WindowUnderTest under;
  private Stage stage;
  private int revisions;

  public RealIme() throws IOException {
    folder = Files.createTempDirectory("ime");
  }

  public static void main(String[] arguments) {
    launch(arguments);
  }

  @Override
  public void start(Stage primary) {
    stage = primary;
    stage.setTitle("ime");
    under = new WindowUnderTest(primary, folder);
    Thread hands = new Thread(this::run, "hands");
    hands.setDaemon(true);
    hands.start();
  }

  private void run() {
    int code = 1;
    try {
      Path post = folder.resolve("2026-01-01-ime.md");
      Files.writeString(post, POST);
      under.open(post);
      until("the post is open", () -> under.window.session().isPresent());
      listen(under.session());
      inputMethodAnswers();
      body();
      title();
      tag();
      control();
      System.out.println("PASSED");
      code = 0;
    } catch (Exception | AssertionError failure) {
      System.out.println("FAILED: " + failure.getMessage());
    }
    System.exit(code);
  }

  private void listen(EditorSession session) {
    fx(
        () -> {
          under
              .window
              .tabs()
              .viewOf(session)
              .onEdits(
                  edits -> {
                    revisions++;
                    texts.add(session.revision().source().text());
                  });
          session
              .analysis()
              .addListener((property, was, is) -> analysed.add(is.post().source().text()));
          return true;
        });
  }

  /** It may attach to the window later than the window is there; then a Latin letter arrives. */
  private void inputMethodAnswers() {
    EditorView editor = under.editor();
    for (int attempt = 0; attempt < 10; attempt++) {
      String before = text();
      xdotool("search", "--name", "^ime$", "windowactivate", "--sync");
      command("ibus", "engine", "hangul");
      fx(() -> focusEnd(editor));
      keys("r");
      until("a key arrives", () -> editor.composingProperty().get() || !text().equals(before));
      boolean composes = fx(() -> editor.composingProperty().get());
      xdotool("key", "BackSpace");
      until("it is gone", () -> !editor.composingProperty().get() && text().equals(before));
      if (composes) {
        fx(
            () -> {
              texts.clear();
              revisions = 0;
              return true;
            });
        return;
      }
    }
    throw new AssertionError("nothing is composed: is the input method there?");
  }

  private static boolean focusEnd(EditorView editor) {
    editor.goTo(POST.length() - 1);
    editor.focus();
    return true;
  }

  private void body() {
    EditorView editor = under.editor();
    EditorSession session = under.session();
    fx(() -> focusEnd(editor));
    keys(FIRST_KEYS);
    until("안 is committed", () -> text().contains("첫 줄안"));
    until("녀 is composed", () -> editor.composingProperty().get());
    fx(() -> session.edit(post -> FrontMatterEdits.set(post.source(), "title", "긴 제목으로"), false));
    expect(!text().contains("긴 제목으로"), "the program's edit did not wait for the commit");
    keys(LAST_KEYS + " ");
    String wanted = POST.replace("처음", "긴 제목으로").replace("첫 줄", "첫 줄" + WORD + " ");
    until("the word and the title are there: " + wanted, () -> text().equals(wanted));
    noHalfSyllable("body");
    expect(revisions <= 8, "7 changes were made and " + revisions + " told: " + texts);
    int steps = 0;
    while (!text().equals(POST) && steps < 20) {
      fx(
          () -> {
            editor.undo();
            return true;
          });
      steps++;
    }
    expect(steps <= 4, "undo took " + steps + " steps for one word and one edit");
    expect(text().equals(POST), "undo left " + text());
    System.out.printf("body: %d changes told, %d undo steps%n", revisions, steps);
  }

  private void title() {
    TextField field = fieldOf("title");
    fx(
        () -> {
          under.window.form().focus("title");
          field.selectAll();
          return true;
        });
    fieldTakes(field, "title");
    xdotool("key", "Return");
    holds("title: " + WORD + "\n");
    noHalfSyllable("title");
  }

  private void tag() {
    TextField field = fieldOf("tags");
    fx(
        () -> {
          under.window.form().focus("tags");
          return true;
        });
    fieldTakes(field, "tag");
    xdotool("key", "Return");
    holds("tags: [java, " + WORD + "]\n");
    noHalfSyllable("tag");
  }

  /** Types the word into {@code field}; the program edits the body in mid-composition. */
  private void fieldTakes(TextField field, String name) {
    EditorSession session = under.session();
    until("the field has the focus", field::isFocused);
    keys(FIRST_KEYS);
    shows(field, "안녀");
    String added = "편집 " + name + "\n";
    fx(
        () -> {
          session.apply(TextEdits.of(TextEdit.insert(text().length(), added)));
          return true;
        });
    until(
        "the program's edit is analysed", () -> analysed.stream().anyMatch(t -> t.contains(added)));
    expect(!text().contains("녀"), "an open syllable left the " + name + " field: " + text());
    expect(fx(() -> field.getText().equals("안녀")), "the edit disturbed the " + name + " field");
    keys(LAST_KEYS);
    shows(field, WORD);
    System.out.println(name + ": composed undisturbed by an edit of the program");
  }

  private void shows(TextField field, String wanted) {
    try {
      until("the field shows " + wanted, () -> field.getText().equals(wanted));
    } catch (AssertionError never) {
      String found = fx(() -> field.getText() + ", focused: " + field.isFocused());
      throw new AssertionError(never.getMessage() + ", but <" + found + "> in " + text(), never);
    }
  }

  private void holds(String wanted) {
    try {
      until("the text holds " + wanted, () -> text().contains(wanted));
    } catch (AssertionError never) {
      throw new AssertionError(never.getMessage() + ", but is " + text(), never);
    }
  }

  private TextField fieldOf(String key) {
    return fx(
        () -> {
          String id = key.equals("tags") ? "#form-tags-input" : "#form-" + key;
          return (TextField) under.window.root().lookup(id);
        });
  }

  private void control() {
    List<String> inserted = new ArrayList<>();
    fx(
        () -> {
          CodeArea plain = new CodeArea();
          plain.plainTextChanges().subscribe(change -> inserted.add(change.getInserted()));
          stage.setScene(new Scene(plain, 400, 300));
          plain.requestFocus();
          return true;
        });
    keys(FIRST_KEYS + LAST_KEYS + " ");
    until("the control hears the last syllable", () -> inserted.stream().anyMatch("요"::equals));
    expect(fx(() -> inserted.stream().anyMatch(RealIme::hasJamo)), "the control was not caught");
    System.out.println("control caught: the library's own area tells " + fx(() -> inserted));
  }

  private void noHalfSyllable(String where) {
    fx(
        () -> {
          List<String> all = new ArrayList<>(texts);
          all.addAll(analysed);
          all.stream()
              .filter(RealIme::hasJamo)
              .findFirst()
              .ifPresent(
                  text -> {
                    throw new AssertionError(where + ": half a syllable was told: " + text);
                  });
          return true;
        });
  }

  private static boolean hasJamo(String text) {
    return text.chars().anyMatch(c -> c >= 0x3131 && c <= 0x318E);
  }

  private String text() {
    return fx(() -> under.window.session().orElseThrow().revision().source().text());
  }

  private static void keys(String typed) {
    xdotool("type", "--delay", "60", typed);
  }

  private static void xdotool(String... arguments) {
    String[] all = new String[arguments.length + 1];
    all[0] = "xdotool";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    command(all);
  }

  private static void command(String... words) {
    try {
      new ProcessBuilder(words).inheritIO().start().waitFor();
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(Arrays.toString(words) + ": " + e, e);
    }
  }

  private static void until(String what, Callable<Boolean> condition) {
    try {
      WaitForAsyncUtils.waitFor(
          INSIST, java.util.concurrent.TimeUnit.SECONDS, () -> fx(condition::call));
    } catch (java.util.concurrent.TimeoutException late) {
      throw new AssertionError("never happened: " + what, late);
    }
  }

  private static <T> T fx(Callable<T> question) {
    return WaitForAsyncUtils.waitForAsyncFx(60_000, question);
  }

  private static void expect(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}

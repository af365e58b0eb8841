package dev.inkwren.bench;

import dev.inkwren.ui.editor.EditorView;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

/**
 * CPU time of the FX thread for one typed key, layout included, at 100, 10,000 and 100,000 lines
 * and three places of the caret. Prints medians in milliseconds and each one's ratio to the
 * smallest document; it is a measurement, not a test, and fails for nothing.
 *
 * <p>Run it as a main class with the JVM arguments of the tests.
 */
public final class EditorBench extends Application {

  private static final int WARM_UP = 60;
  private static final int KEYS = 120;

  public static void main(String[] arguments) {
    launch(arguments);
  }

  @Override
  public void start(Stage stage) {
    EditorView editor = new EditorView();
    stage.setScene(new Scene(editor.root(), 900, 900));
    stage.setX(0);
    stage.setY(0);
    stage.show();
    editor.focus();
    Node area = editor.root().lookup("#editor-text");
    double[] base = new double[3];
    System.out.println("lines    load ms   caret    key ms (median, p95)   ratio to 100 lines");
    measure(editor, area, 300, new double[3]);
    for (int lines : new int[] {100, 10_000, 100_000}) {
      measure(editor, area, lines, base);
    }
    longLine(editor, area);
    Platform.exit();
  }

  private static void measure(EditorView editor, Node area, int lines, double[] base) {
    String text = document(lines);
    long start = cpu();
    editor.load(text);
    frame(editor);
    double load = (cpu() - start) / 1e6;
    String[] places = {"top", "middle", "end"};
    for (int place = 0; place < places.length; place++) {
      int line = Math.max(1, Math.min(lines - 3, place * lines / 2));
      editor.goTo(endOfLine(text, line));
      frame(editor);
      double[] times = keys(editor, area);
      double median = times[times.length / 2];
      base[place] = base[place] == 0 ? median : base[place];
      System.out.printf(
          Locale.ROOT,
          "%-8d %-9.0f %-8s %6.2f %6.2f %18.2f%n",
          lines,
          load,
          places[place],
          median,
          times[times.length * 95 / 100],
          median / base[place]);
    }
  }

  private static double[] keys(EditorView editor, Node area) {
    double[] times = new double[KEYS];
    for (int i = -WARM_UP; i < KEYS; i++) {
      long start = cpu();
      String key = i % 7 == 0 ? " " : "가";
      Event.fireEvent(
          area,
          new KeyEvent(
              KeyEvent.KEY_TYPED, key, key, KeyCode.UNDEFINED, false, false, false, false));
      frame(editor);
      if (i >= 0) {
        times[i] = (cpu() - start) / 1e6;
      }
    }
    Arrays.sort(times);
    return times;
  }

  private static void longLine(EditorView editor, Node area) {
    editor.load("# a\n\n" + "긴 줄 long ".repeat(12_500) + "\n\nend\n");
    frame(editor);
    editor.goTo(0);
    frame(editor);
    double[] beside = keys(editor, area);
    System.out.printf(
        Locale.ROOT,
        "100,000-character line in sight, typing beside it: %.1f ms%n",
        beside[KEYS / 2]);
    editor.goTo(2_000);
    frame(editor);
    System.out.printf(Locale.ROOT, "a key in it: %.1f ms%n", keys(editor, area)[KEYS / 2]);
  }

  /** Work of this thread alone: wall time would measure what else the machine does. */
  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static void frame(EditorView editor) {
    editor.root().applyCss();
    editor.root().layout();
  }

  private static int endOfLine(String text, int line) {
    int at = -1;
    for (int i = 0; i <= line; i++) {
      int next = text.indexOf('\n', at + 1);
      if (next < 0) {
        return text.length();
      }
      at = next;
    }
    return at;
  }

  private static String document(int lines) {
    String[] kinds = {
      "## 제목 heading",
      "",
      "한국어 문장과 **굵은 글씨**, `code`, [link](/posts/a/)가 섞인 한 줄이다. 조금 길게 이어진다.",
      "- 항목 하나",
      "- item two with *emphasis*",
      "",
      "> 인용 quote",
      "{: .prompt-tip }",
      "",
      "```java",
      "int x = 1; // 주석",
      "```",
      "",
    };
    StringBuilder text = new StringBuilder("---\ntitle: bench\n---\n");
    for (int i = 3; i < lines; i++) {
      text.append(kinds[i % kinds.length]).append('\n');
    }
    return text.toString();
  }
}

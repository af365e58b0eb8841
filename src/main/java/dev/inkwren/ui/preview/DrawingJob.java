package dev.inkwren.ui.preview;

import dev.inkwren.render.DrawingSanitizer;
import dev.inkwren.render.Formulas.Formula;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** Something to draw; goes to the drawing process as a line and comes back as one. */
sealed interface DrawingJob {

  record OfFormula(Formula formula) implements DrawingJob {
    @Override
    public String source() {
      return formula.tex();
    }

    @Override
    public String line() {
      return "formula " + formula.display() + " " + formula.before() + " " + coded(formula.tex());
    }

    @Override
    public Optional<String> clean(String svg) {
      return DrawingSanitizer.formula(svg);
    }
  }

  record OfDiagram(String text, boolean dark) implements DrawingJob {
    @Override
    public String source() {
      return text;
    }

    @Override
    public String line() {
      return "diagram " + dark + " 0 " + coded(text);
    }

    @Override
    public Optional<String> clean(String svg) {
      return DrawingSanitizer.diagram(svg);
    }
  }

  /** What the author wrote. */
  String source();

  /** The job in one line of ASCII; {@link #of} reads it. */
  String line();

  /** HTML of the drawing {@code svg}; empty when it holds what is no drawing. */
  Optional<String> clean(String svg);

  /** The job of which {@code line} was made. */
  static DrawingJob of(String line) {
    String[] words = line.split(" ", -1);
    String text = decoded(words[3]);
    boolean flag = Boolean.parseBoolean(words[1]);
    return words[0].equals("formula")
        ? new OfFormula(new Formula(text, flag, Integer.parseInt(words[2])))
        : new OfDiagram(text, flag);
  }

  /** {@code text} in one word of ASCII. */
  static String coded(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  /** The text of which {@code word} was made. */
  static String decoded(String word) {
    return new String(Base64.getDecoder().decode(word), StandardCharsets.UTF_8);
  }
}

package dev.inkwren.render;

import dev.inkwren.render.Formulas.Formula;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers the formulas of a page as MathJax does with Chirpy's {@code tags: 'ams'}: equations in
 * environments without a star count on through the page, and references get the number of their
 * label wherever it stands. Each formula is then drawn by itself.
 */
public final class FormulaNumbers {

  private static final Pattern EVENT =
      Pattern.compile(
          "\\\\begin\\{([a-zA-Z]{1,20}\\*?)}|\\\\end\\{([a-zA-Z]{1,20}\\*?)}|(\\\\\\\\)"
              + "|\\\\label\\{([^}]{1,200})}|\\\\(tag\\*?)\\{([^}]{1,200})}"
              + "|(\\\\(?:notag|nonumber)\\b)|([{}])|\\\\.|(\\S)");
  private static final Pattern REFERENCE =
      Pattern.compile("\\\\(eqref|ref)\\s*+\\{([^}]{1,200}+)}");
  private static final List<String> ONE_NUMBER = List.of("equation", "multline");
  private static final List<String> NUMBER_PER_ROW =
      List.of("align", "gather", "alignat", "flalign", "eqnarray", "xalignat");

  private final Map<String, String> labels = new HashMap<>();
  private final Iterator<Formula> numbered;
  private int count;

  private FormulaNumbers(List<Formula> all) {
    List<Formula> counted = new ArrayList<>(all.size());
    for (Formula formula : all) {
      int before = count;
      if (formula.display()) {
        new Equation(formula.tex()).read();
      }
      counted.add(new Formula(formula.tex(), formula.display(), count > before ? before : 0));
    }
    numbered = counted.iterator();
  }

  /**
   * @param all the formulas of a page in order
   */
  public static FormulaNumbers of(List<Formula> all) {
    return new FormulaNumbers(all);
  }

  /** The next formula of the page with its number, references replaced by what they refer to. */
  public Formula next() {
    Formula formula = numbered.next();
    Matcher reference = REFERENCE.matcher(formula.tex());
    String tex =
        reference.replaceAll(
            m -> {
              String number = labels.getOrDefault(m.group(2), "???");
              boolean bare = m.group(1).equals("ref");
              return Matcher.quoteReplacement(
                  "\\text{" + (bare ? number : "(" + number + ")") + "}");
            });
    return new Formula(tex, formula.display(), formula.before());
  }

  /** Goes through one displayed formula and counts. */
  private final class Equation {

    private final String tex;
    private Optional<String> environment = Optional.empty();
    private final List<String> rowLabels = new ArrayList<>();
    private Optional<String> tag = Optional.empty();
    private boolean silent;
    private boolean filled;
    private int depth;

    Equation(String tex) {
      this.tex = tex;
    }

    void read() {
      Matcher event = EVENT.matcher(tex);
      while (event.find()) {
        if (event.group(1) != null) {
          begin(event.group(1));
        } else if (event.group(2) != null) {
          end();
        } else if (event.group(3) != null) {
          newRow();
        } else if (event.group(4) != null) {
          rowLabels.add(event.group(4));
        } else if (event.group(6) != null) {
          tag = Optional.of(event.group(6));
        } else if (event.group(7) != null) {
          silent = true;
        } else {
          filled = true;
        }
      }
      row(false);
    }

    private void begin(String name) {
      boolean counts = ONE_NUMBER.contains(name) || NUMBER_PER_ROW.contains(name);
      if (environment.isEmpty() && counts) {
        environment = Optional.of(name);
        filled = false;
      } else {
        depth++;
      }
    }

    private void end() {
      if (depth > 0) {
        depth--;
      } else if (environment.isPresent()) {
        row(filled);
        environment = Optional.empty();
      }
    }

    private void newRow() {
      if (depth == 0 && environment.filter(NUMBER_PER_ROW::contains).isPresent()) {
        row(true);
      }
    }

    /** Ends a row, which has a number of its own unless it says otherwise. */
    private void row(boolean numbered) {
      boolean counts = numbered && environment.isPresent() && !silent && tag.isEmpty();
      count += counts ? 1 : 0;
      Optional<String> shown =
          tag.or(() -> Optional.of(count).filter(c -> counts).map(String::valueOf));
      shown.ifPresent(text -> rowLabels.forEach(label -> labels.putIfAbsent(label, text)));
      rowLabels.clear();
      tag = Optional.empty();
      silent = false;
      filled = false;
    }
  }
}

package dev.inkwren.bench;

import dev.inkwren.render.kramdown.Kramdown;
import dev.inkwren.render.kramdown.KramdownOptions;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * Inputs that make Markdown renderers hang or overflow, each repeated n times. {@link #main} prints
 * the CPU seconds each takes at 50,000 repetitions; the hostile tests run them smaller.
 */
public final class Pathology {

  private static final int REPETITIONS = 50_000;
  private static final double ALLOWED_SECONDS = 2;

  private Pathology() {}

  /** Renders every input once and prints its seconds; the optional argument is the repetitions. */
  public static void main(String[] arguments) {
    int n = arguments.length > 0 ? Integer.parseInt(arguments[0]) : REPETITIONS;
    KramdownOptions options = KramdownOptions.from(Map.of());
    ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    int slow = 0;
    for (Map.Entry<String, IntFunction<String>> input : inputs().entrySet()) {
      String text = input.getValue().apply(n);
      long start = clock.getCurrentThreadCpuTime();
      String end;
      try {
        end = Kramdown.render(text, options).html().length() + " characters";
      } catch (RuntimeException | StackOverflowError e) {
        end = e.getClass().getSimpleName();
      }
      double seconds = (clock.getCurrentThreadCpuTime() - start) / 1e9;
      boolean bad = seconds > ALLOWED_SECONDS || end.endsWith("Error") || end.endsWith("Exception");
      slow += bad ? 1 : 0;
      System.out.printf(
          Locale.ROOT, "%-6s %7.2f s  %-34s %s%n", bad ? "SLOW" : "", seconds, input.getKey(), end);
    }
    System.out.println(slow + " of " + inputs().size() + " over " + ALLOWED_SECONDS + " s");
  }

  /** Name to maker; the maker takes the number of repetitions. */
  public static Map<String, IntFunction<String>> inputs() {
    Map<String, IntFunction<String>> inputs = new LinkedHashMap<>();
    spans(inputs);
    brackets(inputs);
    blocks(inputs);
    html(inputs);
    definitions(inputs);
    return inputs;
  }

  private static void spans(Map<String, IntFunction<String>> inputs) {
    inputs.put("strong in em, nested", n -> "*a **a ".repeat(n) + "b" + " a** a*".repeat(n));
    inputs.put("em closers only", n -> "a_ ".repeat(n));
    inputs.put("em openers only", n -> "_a ".repeat(n));
    inputs.put("star openers only", n -> "*a ".repeat(n));
    inputs.put("strong openers only", n -> "**a ".repeat(n));
    inputs.put("openers of two kinds", n -> "a**b" + "c* ".repeat(n));
    inputs.put("mismatched openers", n -> "*a_ ".repeat(n));
    inputs.put("stars without end", n -> "*".repeat(n));
    inputs.put("underscores without end", n -> "_".repeat(n) + "a");
    inputs.put("alternating stars", n -> "* ** ".repeat(n));
    inputs.put("backtick run", n -> "`".repeat(n));
    inputs.put("unclosed double backticks", n -> " ``a".repeat(n));
    inputs.put("backtick runs of many lengths", Pathology::runs);
    inputs.put("strikes", n -> "~~a ".repeat(n));
    inputs.put("tildes", n -> "a" + "~".repeat(n));
    inputs.put("double quotes", n -> "\"".repeat(n));
    inputs.put("quotes and words", n -> "'a \"b ".repeat(n));
    inputs.put("dots and dashes", n -> ".-".repeat(n) + "...".repeat(n) + "-".repeat(n));
    inputs.put("guillemets", n -> "<< ".repeat(n));
    inputs.put("math openers", n -> "x $$a ".repeat(n));
    inputs.put("span attributes unclosed", n -> "*a*{: .b ".repeat(n));
    inputs.put("span attributes", n -> "*a*{: .b}".repeat(n));
    inputs.put("span comments unclosed", n -> "x {::comment} ".repeat(n));
    inputs.put("entities", n -> "&a".repeat(n) + "&#".repeat(n));
    inputs.put("backslashes", n -> "\\".repeat(n));
    inputs.put("hard breaks", n -> "a  \n".repeat(n));
  }

  private static String runs(int n) {
    StringBuilder text = new StringBuilder();
    for (int length = 1; text.length() < n; length++) {
      text.append("e").append("`".repeat(length));
    }
    return text.toString();
  }

  private static void brackets(Map<String, IntFunction<String>> inputs) {
    inputs.put("nested brackets", n -> "[".repeat(n) + "a" + "]".repeat(n));
    inputs.put("open brackets", n -> "[".repeat(n));
    inputs.put("open links", n -> "[a](".repeat(n));
    inputs.put("open links in angles", n -> "[a](<b".repeat(n));
    inputs.put("open images", n -> "![a](".repeat(n));
    inputs.put("links nested in brackets", n -> "[a](b".repeat(n) + ")".repeat(n));
    inputs.put("brackets with strong", n -> "[ **a".repeat(n));
    inputs.put("link titles unclosed", n -> "[a](b \"".repeat(n));
    inputs.put("parentheses", n -> "[a](" + "(".repeat(n));
    inputs.put("footnote markers", n -> "[^a]".repeat(n));
    inputs.put("references in brackets", n -> "[a]: b\n\n" + "[a][".repeat(n));
    inputs.put("closing brackets", n -> "]".repeat(n));
    inputs.put("escaped brackets", n -> "\\[".repeat(n) + "[");
  }

  private static void blocks(Map<String, IntFunction<String>> inputs) {
    inputs.put("quotes", n -> ">".repeat(n));
    inputs.put("quotes with text", n -> "> ".repeat(n) + "a");
    inputs.put("lists on one line", n -> "- ".repeat(n) + "a");
    inputs.put("numbers on one line", n -> "1. ".repeat(n) + "a");
    inputs.put("quote and list in turn", n -> "> - ".repeat(n) + "a");
    inputs.put("lists ever deeper", n -> deeper(Math.min(n, 1000)));
    inputs.put("items", n -> "- a\n".repeat(n));
    inputs.put("loose items", n -> "- a\n\n".repeat(n));
    inputs.put("definitions", n -> "a\n: b\n".repeat(n));
    inputs.put("definitions nested", n -> "a\n" + ": ".repeat(n) + "b");
    inputs.put("table rows", n -> "| a | b |\n".repeat(n));
    inputs.put("table separators", n -> "| a |\n|---|\n".repeat(n));
    inputs.put("pipes", n -> "|".repeat(n));
    inputs.put("pipe paragraph", n -> "text\n" + "a | b\n".repeat(n));
    inputs.put("fences unclosed", n -> "~~~ a\nb\n".repeat(n) + "````\n");
    inputs.put("fences of many lengths", n -> "```\n````\n`````\n".repeat(n / 3) + "a");
    inputs.put("headings", n -> "# a\n".repeat(n));
    inputs.put("setext candidates", n -> "a\nb\n===\n".repeat(n));
    inputs.put("blank lines", n -> "\n".repeat(n) + " \n".repeat(n));
    inputs.put("paragraph lines", n -> "word\n".repeat(n));
    inputs.put("one long line", n -> "word ".repeat(n));
    inputs.put("math blocks unclosed", n -> "$$\na\n\n".repeat(n) + "$$ x\n\n");
    inputs.put("indented code", n -> "    a\n\n".repeat(n));
    inputs.put("ends of block", n -> "^\n".repeat(n));
  }

  private static String deeper(int depth) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < depth; i++) {
      text.append("  ".repeat(i)).append("- a\n");
    }
    return text.toString();
  }

  private static void html(Map<String, IntFunction<String>> inputs) {
    inputs.put("comments unclosed", n -> "x <!-- ".repeat(n));
    inputs.put("comment blocks unclosed", n -> "<!--\n\n".repeat(n));
    inputs.put("instructions unclosed", n -> "x <? ".repeat(n));
    inputs.put("span tags unclosed", n -> "<b>x ".repeat(n));
    inputs.put("unknown tags unclosed", n -> "<x>y ".repeat(n));
    inputs.put("block tags unclosed", n -> "<div>\n".repeat(n));
    inputs.put("parsed block tags unclosed", n -> "<div markdown=\"1\">\n".repeat(n));
    inputs.put("closing tags", n -> "</div>\n".repeat(n));
    inputs.put("angle brackets", n -> "<".repeat(n));
    inputs.put("tags with open attributes", n -> "<a b='".repeat(n));
    inputs.put("many attributes", n -> "<a " + "b=\"c\" ".repeat(n) + ">");
    inputs.put("scripts unclosed", n -> "<script>\n\n".repeat(n));
    inputs.put("autolinks unclosed", n -> "<http://a".repeat(n));
  }

  private static void definitions(Map<String, IntFunction<String>> inputs) {
    inputs.put("link definitions", n -> "[a]: b\n".repeat(n));
    inputs.put("link definitions unclosed", n -> "[a".repeat(n) + ": b\n");
    inputs.put("footnotes", n -> numbered(n, "x[^%d]\n\n[^%<d]: y\n\n"));
    inputs.put("footnote nesting", n -> numbered(n, "[^%d]: a[^%<d]\n\n") + "b[^1]");
    inputs.put("abbreviations", n -> numbered(Math.min(n, 5000), "*[A%d]: b\n\nA%<d text\n\n"));
    inputs.put("attribute definitions", n -> numbered(n, "{:a%d: .b}\n"));
    inputs.put("attribute definitions in a ring", n -> "{:a: .x b}\n{:b: .y a}\n\nz\n{:a}\n");
    inputs.put("attribute lines", n -> "{: .a}\n".repeat(n) + "b");
    inputs.put("attribute line unclosed", n -> "a\n{: " + "b=\"c\" ".repeat(n));
    inputs.put("escaped braces", n -> "a\n{: " + "\\}".repeat(n));
    inputs.put("block comments unclosed", n -> "{::comment}\n\n".repeat(n));
    inputs.put("raw blocks unclosed", n -> "{::nomarkdown}\na\n\n".repeat(n));
    inputs.put("options", n -> "{::options auto_ids=\"false\" /}\n\n".repeat(n));
    inputs.put("contents of many headings", n -> "* x\n{:toc}\n\n" + numbered(n, "## a %d\n\n"));
    inputs.put("same heading", n -> "# a\n\n".repeat(n));
  }

  private static String numbered(int n, String line) {
    StringBuilder text = new StringBuilder();
    for (int i = 1; i <= n; i++) {
      text.append(String.format(Locale.ROOT, line, i));
    }
    return text.toString();
  }
}

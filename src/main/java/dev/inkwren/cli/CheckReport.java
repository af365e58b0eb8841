package dev.inkwren.cli;

import dev.inkwren.check.Messages;
import dev.inkwren.check.Problem;
import dev.inkwren.check.Rule;
import dev.inkwren.check.Severity;
import dev.inkwren.text.Lines;
import java.io.PrintWriter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** How {@code inkwren check} prints what it found. */
enum CheckReport {
  /** One line per problem, as compilers print them. */
  TEXT {
    @Override
    void write(PrintWriter out, List<Line> lines, List<Rule> rules, Messages messages) {
      for (Line line : lines) {
        out.printf(
            "%s:%d:%d: %s [%s] %s%n",
            line.file(),
            line.line(),
            line.column(),
            line.problem().severity().word(),
            line.problem().rule(),
            line.problem().message());
      }
      out.flush();
    }
  },

  /** An array of objects. */
  JSON {
    @Override
    void write(PrintWriter out, List<Line> lines, List<Rule> rules, Messages messages) {
      out.print("[");
      for (int i = 0; i < lines.size(); i++) {
        Line line = lines.get(i);
        out.print(i == 0 ? "\n  {" : ",\n  {");
        out.print("\"file\": " + json(line.file()) + ", \"line\": " + line.line());
        out.print(", \"column\": " + line.column());
        out.print(", \"rule\": " + json(line.problem().rule().value()));
        out.print(", \"severity\": " + json(line.problem().severity().word()));
        out.print(", \"message\": " + json(line.problem().message()) + "}");
      }
      out.print(lines.isEmpty() ? "]\n" : "\n]\n");
      out.flush();
    }
  },

  /** SARIF 2.1.0, which code hosts show beside the lines. */
  SARIF {
    @Override
    void write(PrintWriter out, List<Line> lines, List<Rule> rules, Messages messages) {
      out.print("{\n  \"$schema\": \"https://json.schemastore.org/sarif-2.1.0.json\",\n");
      out.print("  \"version\": \"2.1.0\",\n  \"runs\": [{\n");
      out.print("    \"tool\": {\"driver\": {\"name\": \"inkwren\", \"rules\": [\n");
      out.print(
          rules.stream().map(rule -> sarifRule(rule, messages)).collect(Collectors.joining(",\n")));
      out.print("\n    ]}},\n    \"columnKind\": \"utf16CodeUnits\",\n    \"results\": [");
      out.print(lines.stream().map(CheckReport::sarifResult).collect(Collectors.joining(",")));
      out.print("]\n  }]\n}\n");
      out.flush();
    }
  };

  /**
   * One problem with its place in its file.
   *
   * @param file as the user would type it, {@code /} between parts
   * @param line first line, 1-based
   * @param column first column in UTF-16 units, 1-based
   * @param endLine last line, 1-based
   * @param endColumn column behind the last character, 1-based
   */
  record Line(String file, int line, int column, int endLine, int endColumn, Problem problem) {

    static Line of(String file, String text, Problem problem) {
      Lines lines = Lines.of(text);
      int start = Math.min(problem.range().start(), text.length());
      int end = Math.min(problem.range().end(), text.length());
      return new Line(
          file,
          lines.lineAt(start) + 1,
          lines.columnAt(start) + 1,
          lines.lineAt(end) + 1,
          lines.columnAt(end) + 1,
          problem);
    }
  }

  abstract void write(PrintWriter out, List<Line> lines, List<Rule> rules, Messages messages);

  /** Reads the option. */
  static final class Reader extends Choice<CheckReport> {
    Reader() {
      super(values());
    }
  }

  private static String sarifRule(Rule rule, Messages messages) {
    return "      {\"id\": "
        + json(rule.id().value())
        + ", \"shortDescription\": {\"text\": "
        + json(messages.summary(rule.id()))
        + "}, \"fullDescription\": {\"text\": "
        + json(messages.why(rule.id()))
        + "}, \"defaultConfiguration\": {\"level\": "
        + json(level(rule.severity()))
        + "}}";
  }

  private static String sarifResult(Line line) {
    return "\n      {\"ruleId\": "
        + json(line.problem().rule().value())
        + ", \"level\": "
        + json(level(line.problem().severity()))
        + ", \"message\": {\"text\": "
        + json(line.problem().message())
        + "}, \"locations\": [{\"physicalLocation\": {\"artifactLocation\": {\"uri\": "
        + json(uri(line.file()))
        + "}, \"region\": {\"startLine\": "
        + line.line()
        + ", \"startColumn\": "
        + line.column()
        + ", \"endLine\": "
        + line.endLine()
        + ", \"endColumn\": "
        + line.endColumn()
        + "}}}]}";
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case HINT -> "note";
    };
  }

  /** A reference as RFC 3986 has it: relative to where the command ran, or a whole address. */
  private static String uri(String file) {
    String path =
        Arrays.stream(file.split("/", -1))
            .map(part -> URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20"))
            .collect(Collectors.joining("/"));
    return file.startsWith("/") ? "file://" + path : path;
  }

  private static String json(String text) {
    return JsonText.of(text);
  }
}

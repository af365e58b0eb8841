package dev.inkwren.ui.complete;

import dev.inkwren.render.RougeNames;
import dev.inkwren.ui.editor.Completion.Place;
import dev.inkwren.ui.editor.Completion.Request;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The language behind an opening fence, by Rouge's names. */
final class FenceSource implements Source {

  private static final Pattern FENCE =
      Pattern.compile("^[ \\t>]*(?:[-*+] +|\\d+\\. +)?(?:`{3,}|~{3,})[ \\t]*([\\w+#.-]*)$");

  /** What technical posts use most, after the post's own (A21). */
  private static final List<String> USUAL =
      List.of(
          "shell",
          "bash",
          "text",
          "yaml",
          "python",
          "java",
          "javascript",
          "json",
          "sql",
          "html",
          "css",
          "typescript",
          "kotlin",
          "go",
          "ruby",
          "hcl",
          "dockerfile",
          "diff",
          "console",
          "mermaid",
          "markdown",
          "liquid");

  private final List<String> all = new ArrayList<>(new TreeSet<>(RougeNames.ALL));

  @Override
  public Optional<Spot> at(Request request, Scene scene) {
    Matcher fence = FENCE.matcher(request.before());
    if (request.place() != Place.TEXT || !fence.find()) {
      return Optional.empty();
    }
    Set<String> names = new LinkedHashSet<>();
    scene.analysis().rendered().codeLanguages().stream()
        .filter(RougeNames::knows)
        .forEach(names::add);
    names.addAll(USUAL);
    names.addAll(all);
    return Optional.of(
        Spot.word(
            fence.start(1),
            request.column(),
            fence.group(1),
            names.stream().map(Item::of).toList()));
  }
}

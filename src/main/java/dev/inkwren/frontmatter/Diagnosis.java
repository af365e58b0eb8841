package dev.inkwren.frontmatter;

import dev.inkwren.text.SourceText;
import dev.inkwren.text.TextRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Says in plain words what is wrong with front matter, where, and what Jekyll makes of it. */
final class Diagnosis {

  private Diagnosis() {}

  static List<YamlError> of(SourceText source, Header header, Block block) {
    List<YamlError> errors = new ArrayList<>();
    for (YamlFailure failure : block.failures()) {
      int at = failure.problemAt();
      if (failure.context().contains("quoted") || failure.context().contains("flow")) {
        at = failure.contextAt();
      }
      at = Math.min(at, source.text().length());
      int end = Math.min(source.text().length(), at + 1);
      errors.add(
          new YamlError(
              Messages.of("error.syntax"),
              new TextRange(at, end),
              Messages.of("then.noMetadata"),
              Optional.empty()));
    }
    errors.sort(Comparator.comparingInt(e -> e.range().start()));
    return List.copyOf(errors);
  }
}

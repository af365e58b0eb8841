package dev.inkwren.frontmatter;

import dev.inkwren.text.SourceText;
import dev.inkwren.text.TextEdits;
import dev.inkwren.text.TextRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Says in plain words what is wrong with front matter, where, and what Jekyll makes of it. */
final class Diagnosis {

  private static final int MAX_ERRORS = 100;

  private Diagnosis() {}

  static List<YamlError> of(SourceText source, Header header, Block block) {
    if (!header.present()) {
      return HeaderFault.of(source).map(c -> error(c, "then.asText", c.repair())).stream().toList();
    }
    List<YamlError> errors = new ArrayList<>();
    if (block.shape() == Block.Shape.NO_MAP) {
      errors.add(noMap(source.text(), header));
    }
    for (Block.Failed failed : block.failures().stream().limit(MAX_ERRORS).toList()) {
      TextRange piece = failed.piece();
      Culprit culprit =
          new Culprits(source.text(), piece.start(), piece.end(), failed.failure()).find();
      String then =
          switch (failed.failure().kind()) {
            case TOO_LARGE -> "then.large";
            case IGNORED_REST -> "then.rest";
            default -> "then.noMetadata";
          };
      YamlError error = error(culprit, then, certain(source.text(), piece, culprit));
      if (errors.stream().noneMatch(e -> e.range().start() == error.range().start())) {
        errors.add(error);
      }
    }
    errors.sort(Comparator.comparingInt(e -> e.range().start()));
    return List.copyOf(errors);
  }

  private static YamlError noMap(String text, Header header) {
    int at = header.blockStart();
    while (at < header.blockEnd() && Header.isSpace(text.charAt(at))) {
      at++;
    }
    int end = Block.lineEnd(text, at, header.blockEnd());
    int stop = end > at && text.charAt(end - 1) == '\n' ? end - 1 : end;
    Culprit culprit =
        text.charAt(at) == '-' || text.charAt(at) == '['
            ? Culprit.at(at, stop - at, "error.listOnly")
            : new KeyLine(text, at, header.blockEnd()).find();
    return error(culprit, "then.noMetadata", Optional.empty());
  }

  /** The repair, if the piece can be read after it. */
  private static Optional<TextEdits> certain(String text, TextRange piece, Culprit culprit) {
    return culprit
        .repair()
        .filter(
            edits -> {
              int inside = culprit.range().start() - piece.start();
              if (inside < 0 || piece.length() > 100_000) {
                return false;
              }
              String mended = edits.applyTo(text);
              int end = piece.end() + edits.growth();
              return YamlReader.read(mended.substring(piece.start(), end), 0)
                      instanceof YamlReader.Read(YamlTree.Parsed parsed)
                  && parsed.root() instanceof YamlNode.Mapping;
            });
  }

  private static YamlError error(Culprit culprit, String then, Optional<TextEdits> fix) {
    return new YamlError(Messages.of(culprit.message()), culprit.range(), Messages.of(then), fix);
  }
}

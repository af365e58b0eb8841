package dev.inkwren.ui;

import dev.inkwren.render.pdf.FontFile;
import dev.inkwren.render.pdf.PdfPage;
import dev.inkwren.store.FontFiles;
import dev.inkwren.ui.preview.PageExport;
import dev.inkwren.ui.text.Texts;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/** The page as a PDF in the fonts of this machine, with what has to be said about it. */
final class PaperCopy {

  /** More would not be read; the first ones say what script is missing. */
  private static final int SHOWN = 12;

  private final Texts texts;

  PaperCopy(Texts texts) {
    this.texts = texts;
  }

  /** What came of it. */
  sealed interface Made {}

  /**
   * A page that can be kept.
   *
   * @param gaps what could not be drawn, in sentences
   */
  record Printed(PdfPage pdf, List<String> gaps) implements Made {}

  /**
   * No page.
   *
   * @param why a sentence
   */
  record Failed(String why) implements Made {}

  /** Makes it; not on the FX thread. */
  Made of(PageExport page) {
    List<FontFile> fonts =
        FontFiles.ofSystem().all().stream()
            .map(file -> new FontFile(file.getFileName().toString(), () -> FontFiles.open(file)))
            .toList();
    try {
      PdfPage pdf = page.pdf(fonts);
      return new Printed(pdf, sentences(pdf.gaps()));
    } catch (IOException e) {
      return new Failed(texts.get("pdf.failed", Objects.requireNonNullElse(e.getMessage(), "")));
    }
  }

  /** A character with its number, for the window may have no font for it either. */
  private static String named(String character) {
    return String.format(Locale.ROOT, "%s U+%04X", character, character.codePointAt(0));
  }

  private List<String> sentences(PdfPage.Gaps gaps) {
    List<String> sentences = new ArrayList<>();
    List<String> characters = gaps.characters();
    if (!characters.isEmpty()) {
      String first =
          characters.stream().limit(SHOWN).map(PaperCopy::named).collect(Collectors.joining(", "));
      sentences.add(texts.get("pdf.no-font", characters.size(), first));
    }
    if (gaps.pictures() > 0) {
      sentences.add(texts.get("pdf.no-picture", gaps.pictures()));
    }
    return sentences;
  }
}

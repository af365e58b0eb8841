package dev.inkwren.render.kramdown;

import dev.inkwren.render.kramdown.Fragments.Environment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;

/** One rendering from text to document: blocks, spans, print; takes over what has not changed. */
final class Rendering {
  private final DocumentState doc;
  private final String text;
  private final Fragments earlier;
  private final PassageReader reader;
  private final IdentityHashMap<Passage, List<Warning>> spanWarnings = new IdentityHashMap<>();

  /**
   * @param earlier fragments of an earlier document
   */
  Rendering(String text, KramdownOptions options, Fragments earlier) {
    this.text = text;
    this.earlier = options.equals(earlier.environment.initial()) ? earlier : Fragments.none();
    doc = new DocumentState(options);
    reader = new PassageReader(doc, text, this.earlier);
  }

  /** Renders the text. */
  KramdownDocument run() {
    List<Passage> passages = reader.read();
    Environment environment =
        new Environment(doc.initialOptions, doc.options, Signature.ofDefinitions(doc));
    if (reader.hasReused() && !environment.equals(earlier.environment)) {
      return fromScratch();
    }
    readSpans(passages);
    // What running text sets or adds holds from there on, which no fragment knows of.
    boolean keeps = doc.options.equals(environment.options()) && !doc.grownDefinition;
    KramdownDocument document = print(passages, environment, keeps);
    boolean partial = !keeps || doc.isCutShort();
    return partial && reader.hasReused() ? fromScratch() : document;
  }

  private KramdownDocument fromScratch() {
    return new Rendering(text, doc.initialOptions, Fragments.none()).run();
  }

  private void readSpans(List<Passage> passages) {
    List<Node> roots = new ArrayList<>();
    for (Passage passage : passages) {
      if (passage.ready() == null) {
        readSpans(passage);
        roots.add(passage.root());
      }
    }
    Abbreviations.replace(doc, roots);
    TreeUpdate update = new TreeUpdate(doc);
    for (Footnote footnote : doc.footnotes.values()) {
      update.update(footnote.content());
      Abbreviations.replace(doc, List.of(footnote.content()));
    }
  }

  private void readSpans(Passage passage) {
    int before = doc.warnings.size();
    new TreeUpdate(doc).update(passage.root());
    spanWarnings.put(passage, List.copyOf(doc.warnings.subList(before, doc.warnings.size())));
  }

  private KramdownDocument print(List<Passage> passages, Environment environment, boolean keeps) {
    HtmlWriter writer = new HtmlWriter(doc, text);
    PassagePrinter printer = new PassagePrinter(writer, text);
    PageBlocks page = new PageBlocks();
    List<Passage> kept = new ArrayList<>(passages.size());
    for (Passage passage : passages) {
      Fragment ready = passage.ready();
      if (ready != null && printer.repeat(ready)) {
        page.add(ready, false);
        kept.add(passage);
        continue;
      }
      Passage fresh = ready == null ? passage : readAgain(passage);
      int dependent = writer.dependent;
      Fragment fragment = printer.print(fresh, spanWarnings.getOrDefault(fresh, List.of()));
      page.add(fragment, writer.dependent > dependent);
      if (fresh.steady() && writer.dependent == dependent) {
        kept.add(fresh.printed(fragment));
      }
    }
    page.finish(writer, passages.isEmpty() ? 0 : passages.getLast().endLine());
    boolean keepsAny = keeps && !doc.isCutShort();
    Fragments fragments = keepsAny ? new Fragments(text, environment, kept) : Fragments.none();
    return document(page, writer, fragments);
  }

  /** Reads a passage anew that was to be taken over, but has to be printed differently. */
  private Passage readAgain(Passage passage) {
    Passage again = reader.readAt(passage.start(), passage.line());
    readSpans(again);
    Abbreviations.replace(doc, List.of(again.root()));
    return again;
  }

  private KramdownDocument document(PageBlocks page, HtmlWriter writer, Fragments fragments) {
    List<Warning> warnings = new ArrayList<>(new LinkedHashSet<>(doc.warnings));
    warnings.sort(Comparator.comparingInt(Warning::line).thenComparing(Warning::message));
    Uses uses = writer.uses;
    return new KramdownDocument(
        page.blocks(),
        uses.outline,
        uses.links,
        uses.images,
        uses.codes,
        writer.footnotes.uses(),
        warnings,
        fragments);
  }
}

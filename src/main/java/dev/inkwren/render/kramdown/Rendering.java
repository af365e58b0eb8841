package dev.inkwren.render.kramdown;

import dev.inkwren.render.kramdown.Fragments.Environment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One rendering from text to document: blocks, spans, print; takes over what has not changed. */
final class Rendering {
  /** A top-level block that may be kept. */
  private record Top(String signature, @Nullable Fragment ready, List<Warning> warnings) {}

  private final DocumentState doc;
  private final String text;
  private final Node root = new Node(Kind.ROOT, 0);
  private final IdentityHashMap<Node, Top> tops = new IdentityHashMap<>();
  private final Map<String, Fragment> kept = new HashMap<>();

  Rendering(String text, KramdownOptions options) {
    this.text = text;
    doc = new DocumentState(options);
  }

  /**
   * Renders the text.
   *
   * @param earlier fragments of an earlier document
   */
  KramdownDocument run(Fragments earlier) {
    BlockText blocks = new BlockText(text, 0);
    new BlockParser(doc, blocks, root).parseNested(root, blocks);
    Environment environment = new Environment(doc.options, Signature.ofDefinitions(doc));
    Map<String, Fragment> known = earlier.in(environment);
    readSpans(known);
    if (!doc.options.equals(environment.options())) {
      // Options set in running text hold from there on, which no fragment knows of.
      return known.isEmpty()
          ? print(Fragments.none())
          : new Rendering(text, doc.initialOptions).run(Fragments.none());
    }
    return print(new Fragments(environment, kept));
  }

  private void readSpans(Map<String, Fragment> known) {
    TreeUpdate update = new TreeUpdate(doc);
    List<Node> updated = new ArrayList<>(root.children.size());
    for (Node child : root.children) {
      String signature = Signature.of(child);
      Fragment earlier = signature == null ? null : known.get(signature);
      Fragment ready = earlier == null ? null : earlier.at(child.line);
      Node node = child;
      int before = doc.warnings.size();
      if (ready != null) {
        node = new Node(Kind.READY, child.line);
        ready.warnings().forEach(warning -> doc.warn(warning.message(), warning.line()));
        updated.add(node);
      } else {
        update.updateOne(child, updated);
      }
      if (signature != null) {
        List<Warning> warnings = doc.warnings.subList(before, doc.warnings.size());
        tops.put(node, new Top(signature, ready, List.copyOf(warnings)));
      }
    }
    root.children.clear();
    updated.forEach(root::add);
    Abbreviations.replace(doc, List.of(root));
    for (Footnote footnote : doc.footnotes.values()) {
      update.update(footnote.content());
      Abbreviations.replace(doc, List.of(footnote.content()));
    }
    if (doc.gfm) {
      new GfmUpdate(doc).update(root);
    }
  }

  private KramdownDocument print(Fragments fragments) {
    HtmlWriter writer = new HtmlWriter(doc, text);
    PageBlocks page = new PageBlocks(text, root);
    writer.enter(root);
    for (int i = 0; i < root.children.size(); i++) {
      Node child = root.children.get(i);
      Top top = tops.get(child);
      page.add(i, top == null ? print(writer, child) : print(writer, child, top));
    }
    page.finish(writer);
    writer.leave();
    Uses uses = writer.uses;
    return new KramdownDocument(
        page.blocks(),
        uses.outline,
        uses.links,
        uses.images,
        uses.codes,
        writer.footnotes.uses(),
        new ArrayList<>(new LinkedHashSet<>(doc.warnings)),
        doc.isCutShort() ? Fragments.none() : fragments);
  }

  private static String print(HtmlWriter writer, Node node) {
    writer.write(node, 0);
    String html = writer.out.toString();
    writer.out.setLength(0);
    return html;
  }

  private String print(HtmlWriter writer, Node node, Top top) {
    Fragment ready = top.ready;
    Uses uses = writer.uses;
    if (ready != null) {
      ready.addTo(uses);
      kept.put(top.signature, ready);
      return ready.html();
    }
    int links = uses.links.size();
    int images = uses.images.size();
    int codes = uses.codes.size();
    int markers = writer.footnotes.markers();
    String html = print(writer, node);
    if (writer.footnotes.markers() == markers) {
      Fragment fragment =
          new Fragment(
              html,
              node.line,
              uses.links.subList(links, uses.links.size()),
              uses.images.subList(images, uses.images.size()),
              uses.codes.subList(codes, uses.codes.size()),
              top.warnings);
      kept.put(top.signature, fragment);
    }
    return html;
  }
}

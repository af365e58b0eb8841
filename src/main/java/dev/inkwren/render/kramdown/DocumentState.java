package dev.inkwren.render.kramdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What the constructs of one document share: definitions, options, warnings, limits. */
final class DocumentState {
  /** Blocks within blocks are read down to this depth, deeper ones stay text. */
  static final int MAX_BLOCK_DEPTH = 100;

  /** Spans within spans likewise. */
  static final int MAX_SPAN_DEPTH = 50;

  private static final int MAX_WARNINGS = 500;

  KramdownOptions options;
  final KramdownOptions initialOptions;
  final boolean gfm;
  final boolean paragraphEndQuirk;
  final boolean hardWrap;
  final boolean typography;
  final Map<String, AttributeList> attributeDefinitions = new HashMap<>();
  final Map<String, Footnote> footnotes = new LinkedHashMap<>();
  final Map<String, LinkTarget> links = new HashMap<>();
  final Map<String, Abbreviation> abbreviations = new LinkedHashMap<>();
  final List<Warning> warnings = new ArrayList<>();
  int longestLinkName;

  /** Grows with every definition and every option that the text sets. */
  int changes;

  /** Whether a span has added to the attributes of a link definition, which later links have. */
  boolean grownDefinition;

  private boolean depthReported;

  DocumentState(KramdownOptions options) {
    this.options = options;
    initialOptions = options;
    gfm = options.input().equals("GFM");
    paragraphEndQuirk = gfm && options.gfmQuirks().contains("paragraph_end");
    hardWrap = gfm && options.hardWrap();
    typography = !gfm || !options.gfmQuirks().contains("no_auto_typographic");
    options.linkDefinitions().forEach((name, link) -> define(name, link));
  }

  /** An abbreviation's long form and the boundary that carries its attributes. */
  record Abbreviation(String title, Node boundary) {}

  void define(String name, LinkTarget target) {
    changes++;
    String normal = Link.normalName(name);
    links.put(normal, target);
    longestLinkName = Math.max(longestLinkName, normal.length());
  }

  AttributeList attributesToDefine(String name) {
    changes++;
    return attributeDefinitions.computeIfAbsent(name, n -> new AttributeList());
  }

  void define(Footnote footnote) {
    changes++;
    footnotes.put(footnote.name(), footnote);
  }

  void define(String name, Abbreviation abbreviation) {
    changes++;
    abbreviations.put(name, abbreviation);
  }

  void setOption(String name, @Nullable Object value) {
    changes++;
    options = options.with(name, value);
  }

  /** Whether ids are made from the text of a heading without its markup. */
  boolean stripsIds() {
    return gfm || options.autoIdStripping();
  }

  /** Does something that gives no warnings. */
  <T> T quietly(Supplier<T> work) {
    int before = warnings.size();
    boolean reported = depthReported;
    T result = work.get();
    warnings.subList(before, warnings.size()).clear();
    depthReported = reported;
    return result;
  }

  void warn(String message, int line) {
    if (warnings.size() < MAX_WARNINGS) {
      warnings.add(new Warning(message, line));
    }
  }

  /** Whether something was left out, which depends on more than the block it is in. */
  boolean isCutShort() {
    return depthReported || warnings.size() >= MAX_WARNINGS;
  }

  void warnDepth(int line) {
    if (!depthReported) {
      depthReported = true;
      warn("nested too deeply: from here on the inner levels stay plain text", line);
    }
  }

  /** Adds an attribute list and all lists it refers to to attributes. */
  void apply(Attributes attributes, @Nullable AttributeList list) {
    apply(attributes, list, new HashSet<>(), 1000);
  }

  /** Follows each reference once on its way, and so many in all: definitions may form circles. */
  private int apply(
      Attributes attributes, @Nullable AttributeList list, Set<String> open, int budget) {
    int left = budget - 1;
    if (list == null || left <= 0) {
      return left;
    }
    for (String name : list.references) {
      if (left > 0 && open.add(name)) {
        left = apply(attributes, attributeDefinitions.get(name), open, left);
        open.remove(name);
      }
    }
    AttributeList.merge(list.values, attributes);
    return left;
  }
}

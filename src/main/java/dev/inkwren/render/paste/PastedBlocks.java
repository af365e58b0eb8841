package dev.inkwren.render.paste;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Paragraphs, headings, lists, quotes, code and tables. */
final class PastedBlocks {

  private static final int DEEPEST = 60;

  private static final Set<String> BLOCKS =
      Set.of(
          ("address article aside blockquote center dd details div dl dt fieldset figcaption figure"
                  + " footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main nav ol p pre section"
                  + " summary table tbody td tfoot th thead tr ul")
              .split(" "));

  private static final Pattern LANGUAGE =
      Pattern.compile("(?:^|\\s)(?:language|lang|highlight-source|brush:)-?\\s*([\\w+#-]+)");

  /** Kinds of prompts, by the words that other places have for them. */
  private static final Pattern PROMPT =
      Pattern.compile(
          "(?:prompt|markdown-alert|notice-|admonition|callout)[- ]"
              + "(tip|info|warning|danger|note|important|caution|success)");

  private int depth;

  /** The blocks in {@code parent}, blank lines between; inline text between blocks is one. */
  String of(Element parent) {
    if (++depth > DEEPEST) {
      depth--;
      return PastedInline.escaped(parent.text());
    }
    List<String> blocks = new ArrayList<>();
    List<Node> inline = new ArrayList<>();
    for (Node node : parent.childNodes()) {
      if (node instanceof Element element && isBlock(element)) {
        flush(inline, blocks);
        add(blocks, block(element));
      } else if (node instanceof Element || node instanceof TextNode) {
        inline.add(node);
      }
    }
    flush(inline, blocks);
    depth--;
    return String.join("\n\n", blocks);
  }

  /** Google Docs wraps everything in an inline element. */
  private static boolean isBlock(Element element) {
    return BLOCKS.contains(element.normalName())
        || (!element.normalName().equals("a") && element.stream().anyMatch(PastedBlocks::isListed));
  }

  private static boolean isListed(Element element) {
    return BLOCKS.contains(element.normalName());
  }

  private static void flush(List<Node> inline, List<String> blocks) {
    add(blocks, paragraph(new PastedInline().of(inline)));
    inline.clear();
  }

  private static void add(List<String> blocks, String block) {
    if (!block.isBlank()) {
      blocks.add(block.stripTrailing());
    }
  }

  private static String paragraph(String text) {
    return PastedInline.startsNothing(text.strip());
  }

  private String block(Element element) {
    return switch (element.normalName()) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element);
      case "hr" -> "---";
      case "pre" -> fence(element);
      case "ul", "ol" -> list(element);
      case "blockquote" -> quote(element);
      case "table" -> new PastedTable().of(element, this);
      case "dl" -> definitions(element);
      case "li" -> item("- ", element);
      default -> isPrompt(element) ? quote(element) : of(element);
    };
  }

  private static String heading(Element element) {
    String text = new PastedInline().of(element.childNodes()).replace("  \n", " ").strip();
    int level = element.normalName().charAt(1) - '0';
    return text.isEmpty() ? "" : "#".repeat(level) + " " + text;
  }

  private static String fence(Element element) {
    String code = element.wholeText().replace("\r\n", "\n").replace('\u00A0', ' ');
    code = code.startsWith("\n") ? code.substring(1) : code;
    StringBuilder ticks = new StringBuilder("```");
    while (code.contains(ticks)) {
      ticks.append('`');
    }
    return ticks + language(element) + "\n" + code.stripTrailing() + "\n" + ticks;
  }

  private static String language(Element pre) {
    List<Element> places = new ArrayList<>(pre.select("code"));
    places.add(pre);
    for (Element at = pre.parent(); at != null && places.size() < 6; at = at.parent()) {
      places.add(at);
    }
    for (Element place : places) {
      String named = place.hasAttr("data-lang") ? place.attr("data-lang") : "";
      Matcher inClass = LANGUAGE.matcher(place.className());
      String found = named.isEmpty() && inClass.find() ? inClass.group(1) : named;
      if (!found.isEmpty() && found.matches("[\\w+#.-]+")) {
        String name = found.toLowerCase(Locale.ROOT);
        return Set.of("plaintext", "none", "text-plain").contains(name) ? "" : name;
      }
    }
    return "";
  }

  private String list(Element list) {
    boolean numbered = list.normalName().equals("ol");
    List<String> items = new ArrayList<>();
    int number = 1;
    for (Element child : list.children()) {
      if (child.normalName().equals("li")) {
        items.add(item(numbered ? number++ + ". " : "- ", child));
      } else if (!items.isEmpty() && (child.is("ul") || child.is("ol"))) {
        // Word processors put a nested list beside its item instead of into it.
        int width = numbered ? (number - 1 + ". ").length() : 2;
        items.add(items.removeLast() + "\n" + indented(block(child), width));
      }
    }
    return String.join("\n", items);
  }

  private String item(String marker, Element item) {
    Element box = item.selectFirst("input[type=checkbox]");
    String task = box == null ? "" : box.hasAttr("checked") ? "[x] " : "[ ] ";
    String content = of(item).strip();
    // A nested list directly below its item keeps the list tight.
    String tight = content.replaceFirst("(?s)^([^\n]*)\n\n(?=[-*] |\\d+\\. )", "$1\n");
    String lines = indented(tight, marker.length());
    return marker + task + lines.substring(Math.min(marker.length(), lines.length()));
  }

  private static String indented(String text, int width) {
    String blanks = " ".repeat(width);
    StringBuilder lines = new StringBuilder();
    for (String line : text.split("\n", -1)) {
      lines.append(lines.isEmpty() ? "" : "\n").append(line.isEmpty() ? "" : blanks).append(line);
    }
    return lines.toString();
  }

  private static boolean isPrompt(Element element) {
    return PROMPT.matcher(element.className()).find();
  }

  private String quote(Element element) {
    Matcher kind = PROMPT.matcher(element.className());
    boolean prompt = kind.find();
    // The word that names the kind stands in the box only because its colour may not be seen.
    element.select(".markdown-alert-title,.admonition-title").remove();
    StringBuilder lines = new StringBuilder();
    for (String line : of(element).split("\n", -1)) {
      lines.append(lines.isEmpty() ? "" : "\n").append(line.isEmpty() ? ">" : "> ").append(line);
    }
    return prompt ? lines + "\n{: .prompt-" + promptKind(kind.group(1)) + " }" : lines.toString();
  }

  private static String promptKind(String word) {
    return switch (word) {
      case "tip", "success" -> "tip";
      case "warning" -> "warning";
      case "danger", "caution" -> "danger";
      default -> "info";
    };
  }

  private String definitions(Element list) {
    List<String> lines = new ArrayList<>();
    for (Element child : list.children()) {
      if (child.normalName().equals("dt")) {
        lines.add(
            (lines.isEmpty() ? "" : "\n") + new PastedInline().of(child.childNodes()).strip());
      } else if (child.normalName().equals("dd") && !lines.isEmpty()) {
        lines.add(": " + indented(of(child).strip(), 2).strip());
      }
    }
    return String.join("\n", lines);
  }
}

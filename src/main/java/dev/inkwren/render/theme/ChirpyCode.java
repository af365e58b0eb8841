package dev.inkwren.render.theme;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** The header above a code block, and what becomes of its frame (C16 to C19). */
final class ChirpyCode {

  private static final String MARK = "language-";
  private static final Set<String> CAPITALS =
      Set.of("css", "html", "scss", "ssh", "toml", "xml", "yaml", "json");
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("actionscript as as3", "ActionScript"),
          Map.entry("applescript", "AppleScript"),
          Map.entry("brightscript bs brs", "BrightScript"),
          Map.entry("cfscript cfc", "CFScript"),
          Map.entry("coffeescript coffee coffee-script", "CoffeeScript"),
          Map.entry("cs csharp", "C#"),
          Map.entry("erl", "Erlang"),
          Map.entry("graphql", "GraphQL"),
          Map.entry("haskell hs", "Haskell"),
          Map.entry("javascript js", "JavaScript"),
          Map.entry("make mf gnumake bsdmake", "Makefile"),
          Map.entry("md mkd", "Markdown"),
          Map.entry("m", "Matlab"),
          Map.entry("objective_c objc obj-c obj_c objectivec", "Objective-C"),
          Map.entry("perl pl", "Perl"),
          Map.entry("php php3 php4 php5", "PHP"),
          Map.entry("py", "Python"),
          Map.entry("rb", "Ruby"),
          Map.entry("rs no_run ignore should_panic", "Rust"),
          Map.entry("bash zsh ksh sh", "Shell"),
          Map.entry("st squeak", "Smalltalk"),
          Map.entry("tex", "TeX"),
          Map.entry("latex", "LaTex"),
          Map.entry("ts typescript", "TypeScript"),
          Map.entry("vb visualbasic", "Visual Basic"),
          Map.entry("vue vuejs", "Vue.js"),
          Map.entry("yml", "YAML"));

  private ChirpyCode() {}

  static void dress(Element body) {
    for (Element highlight : body.select("div.highlighter-rouge > div.highlight")) {
      Element outer = highlight.parent();
      Element pre = highlight.firstElementChild();
      if (outer == null || pre == null || !pre.normalName().equals("pre")) {
        continue;
      }
      for (Node child : java.util.List.copyOf(pre.childNodes())) {
        pre.before(child);
      }
      pre.remove();
      highlight.before(header(outer));
    }
  }

  private static Element header(Element outer) {
    String file = outer.attr("file");
    Element header = new Element("div").addClass("code-header");
    header
        .appendElement("span")
        .attr("data-label-text", file.isEmpty() ? label(language(outer)) : file)
        .appendElement("i")
        .attr("class", file.isEmpty() ? "fas fa-code fa-fw small" : "far fa-file-code fa-fw");
    header
        .appendElement("button")
        .attr("aria-label", "copy")
        .attr("data-title-succeed", "Copied!")
        .appendElement("i")
        .attr("class", "far fa-clipboard");
    return header;
  }

  private static String language(Element outer) {
    for (String name : outer.classNames()) {
      if (name.startsWith(MARK)) {
        return name.substring(MARK.length());
      }
    }
    return "";
  }

  /** What the header calls a language (C17). */
  static String label(String language) {
    for (Map.Entry<String, String> entry : NAMES.entrySet()) {
      if ((" " + entry.getKey() + " ").contains(" " + language + " ") && !language.isEmpty()) {
        return entry.getValue();
      }
    }
    if (CAPITALS.contains(language)) {
      return language.toUpperCase(Locale.ROOT);
    }
    String lower = language.toLowerCase(Locale.ROOT);
    return lower.isEmpty()
        ? ""
        : lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1);
  }
}

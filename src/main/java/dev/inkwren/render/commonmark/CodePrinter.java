package dev.inkwren.render.commonmark;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.util.ast.Node;
import dev.inkwren.render.kramdown.CodeUse;
import dev.inkwren.render.kramdown.RougeLanguages;

/** Prints code blocks with the wrappers of the plug-in, without colours. */
final class CodePrinter {

  private final CommonMarkOptions options;
  private final Found found;

  CodePrinter(CommonMarkOptions options, Found found) {
    this.options = options;
    this.found = found;
  }

  void fenced(FencedCodeBlock node, StringBuilder out) {
    String info = node.getInfo().unescape().strip();
    String pattern = options.gitHubPages() ? "[\\s,]" : "\\s+";
    String language = info.isEmpty() ? "" : info.split(pattern, 2)[0];
    StringBuilder code = new StringBuilder();
    node.getContentLines().forEach(code::append);
    print(node, language, ended(code.toString()), out);
  }

  void indented(IndentedCodeBlock node, StringBuilder out) {
    String code = node.getContentChars().trimTailBlankLines().toString();
    print(node, "", ended(code), out);
  }

  private static String ended(String code) {
    return code.isEmpty() || code.endsWith("\n") ? code : code + "\n";
  }

  private void print(Node node, String language, String code, StringBuilder out) {
    found.codes.add(new CodeUse(language, false, found.line(node), found.lineBehind(node)));
    String name = Escaping.text(language);
    if (!options.gitHubPages()) {
      wrapped(name, name.isEmpty() ? "" : " data-lang=\"" + name + "\"", code, out);
    } else if (RougeLanguages.has(withoutOptions(language))) {
      wrapped(name, "", code, out);
    } else {
      plain(name, code, out);
    }
  }

  /** Rouge reads what follows a question mark as options. */
  private static String withoutOptions(String language) {
    int question = language.indexOf('?');
    return question < 0 ? language : language.substring(0, question);
  }

  private void wrapped(String name, String attribute, String code, StringBuilder out) {
    boolean onFrame = options.is("GITHUB_PRE_LANG");
    out.append("<div class=\"").append(name.isEmpty() ? "" : "language-" + name + " ");
    out.append("highlighter-rouge\"><div class=\"highlight\"><pre class=\"highlight\"");
    out.append(onFrame ? attribute : "").append("><code");
    out.append(onFrame ? "" : attribute).append('>');
    Escaping.text(code, out);
    out.append("</code></pre></div></div>\n");
  }

  private void plain(String name, String code, StringBuilder out) {
    boolean onFrame = options.is("GITHUB_PRE_LANG");
    out.append("<pre").append(onFrame && !name.isEmpty() ? " lang=\"" + name + "\"" : "");
    out.append("><code");
    out.append(!onFrame && !name.isEmpty() ? " class=\"language-" + name + "\"" : "").append('>');
    Escaping.text(code, out);
    out.append("</code></pre>\n");
  }
}

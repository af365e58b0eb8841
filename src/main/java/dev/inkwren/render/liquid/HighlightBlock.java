package dev.inkwren.render.liquid;

import dev.inkwren.render.liquid.LiquidNotice.Kind;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import liqp.TemplateContext;
import liqp.blocks.Block;
import liqp.nodes.LNode;
import org.jspecify.annotations.Nullable;

/** Jekyll's own code block (J46): a figure, not what Markdown makes of a fence. */
final class HighlightBlock extends Block {

  private static final Pattern SYNTAX =
      Pattern.compile(
          "([a-zA-Z0-9.+#_-]++)((?:\\s++\\w++(?:=(?:\\w++|\"(?:[0-9]++\\s)*+[0-9]++\"))?)*+)");
  private static final Pattern EMPTY_ENDS = Pattern.compile("\\A[\\n\\r]++|[\\n\\r]++\\z");

  HighlightBlock() {
    super("highlight");
  }

  @Override
  public Object render(TemplateContext context, LNode... nodes) {
    String markup = LiquidRewrite.decoded(String.valueOf(nodes[0].render(context)));
    Matcher head = SYNTAX.matcher(markup.strip());
    if (!head.matches()) {
      throw new LiquidTrouble(
          Kind.STOPS_BUILD, "Syntax Error in tag 'highlight': " + markup.strip());
    }
    String language = head.group(1).toLowerCase(Locale.ROOT);
    @Nullable Object inner = nodes[nodes.length - 1].render(context);
    String code = EMPTY_ENDS.matcher(String.valueOf(inner)).replaceAll("");
    boolean numbered = head.group(2).contains("linenos");
    return "<figure class=\"highlight\"><pre><code class=\"language-"
        + language.replace('+', '-')
        + "\" data-lang=\""
        + TextFilters.escaped(language)
        + "\">"
        + (numbered ? numbered(code) : plain(code))
        + "</code></pre></figure>";
  }

  private static String plain(String code) {
    return code.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static String numbered(String code) {
    StringBuilder numbers = new StringBuilder();
    long lines = code.chars().filter(c -> c == '\n').count() + 1;
    for (long line = 1; line <= lines; line++) {
      numbers.append(line).append('\n');
    }
    return "<table class=\"rouge-table\"><tbody><tr><td class=\"gutter gl\"><pre class=\"lineno\">"
        + numbers
        + "</pre></td><td class=\"code\"><pre>"
        + plain(code)
        + "\n</pre></td></tr></tbody></table>";
  }
}

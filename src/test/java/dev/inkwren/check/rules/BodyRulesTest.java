package dev.inkwren.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Traps of kramdown and Liquid; in the tables {@code ⏎} is a line break. */
class BodyRulesTest {

  private static String text(String body) {
    return body.replace("⏎", "\n").replace("␣", " ");
  }

  private static List<String> split(@Nullable String expected) {
    return expected == null ? List.of() : List.of(text(expected).split(" & "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '\0',
      value = {
        "prompt-place => > tip⏎⏎{: .prompt-tip } => {: .prompt-tip }",
        "prompt-place => > tip⏎> {: .prompt-tip } => {: .prompt-tip }",
        "prompt-place => > tip⏎{: .prompt-tip } => ",
        "prompt-place => - a⏎⏎  > tip⏎  {: .prompt-tip } => ",
        "prompt-place => text⏎⏎{: .prompt-tip }⏎> next => ",
        "prompt-place => ```⏎> tip⏎⏎{: .prompt-tip }⏎``` => ",
        "attribute-list => > q⏎{ : .prompt-tip } => { : .prompt-tip }",
        "attribute-list => > q⏎{.prompt-tip} => {.prompt-tip}",
        "attribute-list => > q⏎{: .prompt-tip } text => {: .prompt-tip }",
        "attribute-list => ![a](b) {: .left } => {: .left }",
        "attribute-list => ![a](b){.left} => {.left}",
        "attribute-list => ## Head {: #id } => {: #id }",
        "attribute-list => 끝났습니다.{: .notice} => {: .notice}",
        "attribute-list => - 둥지{: .notice } => {: .notice }",
        "attribute-list => x...{: .y} [a](b){: .c}{: .d} $$x$$ => ",
        "attribute-list => `a` {: .filepath } => {: .filepath }",
        "attribute-list => ![a](b){: w=50 h=\"5\" } => w=50",
        "attribute-list => ![a](b){: w=\"50\" .left }⏎_c_ => ",
        "attribute-list => ## Head {#id} => ",
        "attribute-list => > q⏎{: .prompt-tip } => ",
        "attribute-list => `{ : .x }` and `{.x}` => ",
        "attribute-list => a set {a : b} and {x: 1} => ",
        "attribute-list => {::comment}⏎x⏎{:/comment} => ",
        "attribute-list => 1. TOC⏎{:toc} => ",
        "attribute-list => css: a {color: red} => ",
        "accidental-table => AWS | GCP 비교 => |",
        "accidental-table => text⏎⏎[AWS | GCP](/x) => |",
        "accidental-table => - a | b => |",
        "accidental-table => a | b⏎--|--⏎1 | 2 => ",
        "accidental-table => | a | b |⏎|---|---|⏎| 1 | 2 | => ",
        "accidental-table => a | b⏎c | d => ",
        "accidental-table => text⏎then a | b => ",
        "accidental-table => `a | b` is code => ",
        "accidental-table => a \\| b => ",
        "accidental-heading => text⏎⏎![a](b)⏎--- => ---",
        "accidental-heading => ## H⏎⏎마지막 줄입니다.⏎--- => ---",
        "accidental-heading => a<br>⏎--- => ---",
        "accidental-heading => one⏎two⏎--- => ---",
        "accidental-heading => ## H⏎⏎어떤 문장⏎⏎--- => ",
        "accidental-heading => Title⏎---⏎⏎text => ",
        "accidental-heading => Title⏎===== => ",
        "accidental-heading => A Longer Title⏎-------------- => ",
        "accidental-heading => | a |⏎|---|⏎| b | => ",
        "accidental-heading => ```⏎a.⏎---⏎``` => ",
        "accidental-list => 행사는⏎2024. 5월에 => 2024.",
        "accidental-list => 2024. 5월에 열렸다. => 2024.",
        "accidental-list => version⏎3. is out => 3.",
        "accidental-list => 1. a⏎2. b => ",
        "accidental-list => list:⏎1. a⏎2. b => ",
        "accidental-list => 3. c⏎4. d => ",
        "accidental-list => 1. a⏎   more⏎2. b => ",
        "accidental-list => 1. a⏎⏎   more⏎⏎2. b => ",
        "accidental-list => 2024.5 is a version => ",
        "accidental-list => ## 2. Title⏎text => ",
        "fence-unclosed => a⏎⏎```sh⏎ls => ```",
        "fence-unclosed => ```sh⏎ls⏎``` => ",
        "fence-unclosed => ~~~⏎```⏎~~~ => ",
        "fence-unclosed => - a⏎  ```sh⏎  ls⏎  ``` => ",
        "fence-unclosed => ```a``` inline => ",
        "fence-info => ```js title=\"a\"⏎x⏎``` => js title=\"a\"",
        "fence-info => ```js⏎x⏎``` => ",
        "fence-info => ``` js⏎x⏎``` => ",
        "html-unknown-element => use <name> here => <name>",
        "html-unknown-element => 값은 <Gogs 토큰> 입니다 => <Gogs 토큰>",
        "html-unknown-element => List<String> x => <String>",
        "html-unknown-element => `<name>` and \\<name> => ",
        "html-unknown-element => a<br>b <b>c</b> <kbd>K</kbd> => ",
        "html-unknown-element => <https://a.b> <a@b.c> 1 < 2 > 0 => ",
        "html-unknown-element => <my-box>x</my-box> => ",
        "html-unknown-element => <!-- <name> --> => ",
        "dash-swallowed => use --force here => --force",
        "dash-swallowed => (--dry-run=client) => --dry-run=client",
        "dash-swallowed => ## kubectl get --watch => --watch",
        "dash-swallowed => `--force` and \\--force => ",
        "dash-swallowed => word -- word, a--b, 1--2 => ",
        "dash-swallowed => [a](/x/--b) <a href=\"--x\">y</a> => ",
        "dash-swallowed => | --- | --- | => ",
        "caption-break => ![a](b)␣␣⏎_caption_ => ␣␣",
        "caption-break => ![a](b){: .shadow }␣␣⏎*caption* => ␣␣",
        "caption-break => ![a](b)⏎_caption_ => ",
        "caption-break => ![a](b)␣␣⏎text => ",
        "math-off => $$x$$ => $$x$$",
        "math-off => a $$x$$ b => $$x$$",
        "math-off => `$$x$$` and $5 => ",
        "mermaid-off => ```mermaid⏎a⏎``` => mermaid",
        "mermaid-off => ```text⏎mermaid⏎``` => ",
        "code-language => ```YAML⏎a: b⏎``` => YAML",
        "code-language => ```nosuch⏎a⏎``` => nosuch",
        "code-language => ```yaml⏎a⏎```⏎⏎```⏎b⏎```⏎⏎```mermaid⏎c⏎``` => ",
        "code-language => ```php?start_inline=1⏎a⏎``` => ",
        "image-alt => ![](/a.png) => ![](/a.png)",
        "image-alt => <img src=\"/a.png\"> => <img src=\"/a.png\">",
        "image-alt => ![a](/a.png) <img src=\"b\" alt=\"\"> => ",
        "image-alt => `![](/a.png)` => ",
        "liquid-in-code => ```yaml⏎a: ${{ secrets.X }}⏎``` => {{ secrets.X }}",
        "liquid-in-code => use `{{ x }}` => {{ x }}",
        "liquid-in-code => {% raw %}⏎```⏎{{ x }}⏎```⏎{% endraw %} => ",
        "liquid-in-code => {{ page.title }} => ",
        "liquid-in-code => `{% raw %}{{ x }}{% endraw %}` => ",
        "liquid-in-code => [a]({% post_url x %}) `{{ '/x' | relative_url }}` => ",
        "liquid-unknown-tag => {% wibble x %} => {% wibble x %}",
        "liquid-unknown-tag => {% if a %}{% assign b = 1 %}{% endif %}{% seo %} => ",
        "liquid-unknown-tag => {% raw %}{% wibble %}{% endraw %} => ",
        "liquid-unclosed => a {{ b => {{",
        "liquid-unclosed => {% if a %} b => {% if a %}",
        "liquid-unclosed => a {% endif %} => {% endif %}",
        "liquid-unclosed => {% for a in b %}{% if c %}{% endif %}{% endfor %} => ",
        "liquid-unclosed => {% raw %} {{ a {% endraw %} => ",
        "liquid-include-missing => {% include embed/nothing.html %} => embed/nothing.html",
        "liquid-include-missing => {% include embed/youtube.html id='x' %} => ",
      })
  void trapsAreFoundExactlyWhereTheyAre(String rule, String body, @Nullable String expected) {
    String source = "---\ntitle: t\n---\n" + text(body) + "\n";
    assertThat(Checked.chirpy().post("_posts/2024-01-01-z.md", "x").finds(rule, source))
        .isEqualTo(split(expected));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '\0',
      value = {
        "prompt-place => > tip⏎⏎{: .prompt-tip } => > tip⏎{: .prompt-tip }",
        "prompt-place => > tip⏎> {: .prompt-tip } => > tip⏎{: .prompt-tip }",
        "attribute-list => > q⏎{ : .prompt-tip } => > q⏎{: .prompt-tip }",
        "attribute-list => > q⏎{.prompt-tip} => > q⏎{:.prompt-tip}",
        "attribute-list => ![a](b) {: .left } => ![a](b){: .left }",
        "attribute-list => ![a](b){: w=50 } => ![a](b){: w=\"50\" }",
        "accidental-table => AWS | GCP => AWS \\| GCP",
        "accidental-heading => a.⏎--- => a.⏎⏎---",
        "accidental-list => 2024. 5월 => 2024\\. 5월",
        "fence-info => ```js x=\"a\"⏎x⏎``` => ```js⏎x⏎```",
        "html-unknown-element => use <name> => use \\<name>",
        "dash-swallowed => use --force. => use `--force`.",
        "caption-break => ![a](b)␣␣⏎_c_ => ![a](b)⏎_c_",
        "code-language => ```YAML⏎a⏎``` => ```yaml⏎a⏎```",
        "liquid-in-code => ```⏎{{ x }}⏎``` => {% raw %}⏎```⏎{{ x }}⏎```⏎{% endraw %}",
        "liquid-in-code => > ```⏎> {{ x }}⏎> ``` => > {% raw %}⏎> ```⏎> {{ x }}⏎> ```⏎> {% endraw %}",
        "liquid-in-code => use `{{ x }}` => use {% raw %}`{{ x }}`{% endraw %}",
      })
  void mendsChangeOnlyTheTrap(String rule, String body, String expected) {
    String header = "---\ntitle: t\n---\n";
    String source = header + text(body) + "\n";
    String mended = Checked.chirpy().mended(rule, source);
    assertThat(mended).isEqualTo(header + text(expected) + "\n");
    assertThat(Checked.chirpy().finds(rule, mended)).isEmpty();
  }

  @Test
  void switchesOfPostOrSiteAreHeeded() {
    String math = "---\ntitle: t\nmath: true\n---\n$$x$$\n";
    assertThat(Checked.chirpy().finds("math-off", math)).isEmpty();
    assertThat(Checked.plain().finds("math-off", "---\ntitle: t\n---\n$$x$$\n")).isEmpty();
    Checked defaults =
        Checked.chirpy()
            .config(
                "theme: jekyll-theme-chirpy\ndefaults:\n  - scope:\n      path: \"\"\n"
                    + "    values:\n      math: true\n");
    assertThat(
            defaults.findsAt("math-off", "_posts/2024-01-01-a.md", "---\ntitle: t\n---\n$$x$$\n"))
        .isEmpty();
    assertThat(Checked.chirpy().mended("math-off", "---\ntitle: t\n---\n$$x$$\n"))
        .isEqualTo("---\ntitle: t\nmath: true\n---\n$$x$$\n");
  }

  @Test
  void liquidSwitchedOffIsText() {
    String off = "---\ntitle: t\nrender_with_liquid: false\n---\n`{{ x }}` {% wibble %} {{\n";
    assertThat(Checked.chirpy().finds("liquid-in-code", off)).isEmpty();
    assertThat(Checked.chirpy().finds("liquid-unknown-tag", off)).isEmpty();
    assertThat(Checked.chirpy().finds("liquid-unclosed", off)).isEmpty();
  }

  @Test
  void aTagOfTheSitesOwnCodeIsKnownWhereJekyllRunsIt() {
    String ruby =
        """
        class Wibble < Liquid::Block; end
        Liquid::Template.register_tag('wibble', Wibble)
          Liquid::Template.register_tag :wobble, Wibble
        # Liquid::Template.register_tag("gone", Wibble)
        """;
    String text = "{% wibble x %}a{% endwibble %} {% wobble %} {% gone %}";
    List<String> onlyGone = List.of("{% gone %}");
    assertThat(Checked.chirpy().plugin(ruby).finds("liquid-unknown-tag", text)).isEqualTo(onlyGone);
    assertThat(Checked.chirpy().finds("liquid-unknown-tag", text)).hasSize(4);
    assertThat(
            Checked.plain()
                .config("plugins_dir: [./_plugins/]\n")
                .plugin(ruby)
                .finds("liquid-unknown-tag", text))
        .isEqualTo(onlyGone);
    for (String settings : List.of("safe: true\n", "plugins_dir: other\n")) {
      assertThat(Checked.plain().config(settings).plugin(ruby).finds("liquid-unknown-tag", text))
          .hasSize(4);
    }
  }

  @Test
  void aTagThatOtherPostsUseComesFromAPlugin() {
    Checked site =
        Checked.chirpy().post("_posts/2024-01-01-a.md", "---\ntitle: a\n---\n{% wibble %}");
    assertThat(site.finds("liquid-unknown-tag", "{% wibble %}")).isEmpty();
  }
}

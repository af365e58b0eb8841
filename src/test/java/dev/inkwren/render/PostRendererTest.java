package dev.inkwren.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkwren.post.Post;
import dev.inkwren.site.Site;
import dev.inkwren.site.SiteFiles;
import dev.inkwren.text.SourceText;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PostRendererTest {

  private static final String CHIRPY =
      """
      theme: jekyll-theme-chirpy
      timezone: Asia/Seoul
      baseurl: /blog
      kramdown:
        syntax_highlighter: rouge
        syntax_highlighter_opts:
          css_class: highlight
          block: {line_numbers: true, start_line: 1}
      """;

  private static Site site() {
    return site(CHIRPY);
  }

  private static Site site(String config) {
    return Site.build(
        new SiteFiles(
            Path.of("."),
            config,
            Map.of(),
            Map.of(),
            Map.of(),
            Map.of("authors.yml", "wren:\n  name: 굴뚝새\n  url: https://wren.example\n"),
            Map.of("note.html", "<b>{{ include.t }}</b>"),
            Map.of(),
            Map.of(),
            Instant.EPOCH));
  }

  private static RenderedPost render(String text) {
    return new PostRenderer(site()).render(Post.of(SourceText.of(text)), Optional.empty());
  }

  @Test
  void blocksKnowTheirLinesInTheFile() {
    RenderedPost post = render("---\ntitle: t\n---\n\none\n\ntwo\nlines\n\n- list\n- more\n");
    assertThat(post.blocks())
        .extracting(RenderedBlock::startLine, RenderedBlock::endLine)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(4, 5),
            org.assertj.core.groups.Tuple.tuple(6, 8),
            org.assertj.core.groups.Tuple.tuple(9, 11));
    assertThat(post.head()).allSatisfy(b -> assertThat(b.endLine()).isEqualTo(4));
  }

  @Test
  void linesSurviveLiquid() {
    RenderedPost post =
        render("---\ntitle: t\n---\n{% if page.title %}\n\na\n\nb\n{% endif %}\n\nc\n");
    assertThat(post.blocks()).extracting(RenderedBlock::startLine).containsExactly(5, 7, 10);
  }

  @Test
  void theHeadHasTitleDateAuthorAndReadingTime() {
    String head =
        render(
                "---\ntitle: A <b>B</b>\ndescription: 설명\ndate: 2024-05-17 21:53:31 +0900\n"
                    + "author: wren\nimage:\n  path: a.png\n  alt: Alt\nmedia_subpath: /img/x/\n"
                    + "---\n글 하나\n")
            .headHtml();
    assertThat(head)
        .contains("<h1 data-toc-skip>A <b>B</b></h1>")
        .contains(">설명</p>")
        .contains("<time>May 17, 2024</time>")
        .contains("<a href=\"https://wren.example\">굴뚝새</a>")
        .contains("src=\"/blog/img/x/a.png\"")
        .contains("<figcaption class=\"text-center pt-2 pb-2\">Alt</figcaption>")
        .contains("title=\"3 words\"><em>1 min</em> read");
  }

  @Test
  void liquidThatFailsIsShownInPlaceInThePreviewOnly() {
    Post post = Post.of(SourceText.of("---\ntitle: t\n---\na {% nope %} b `{{ .x }}`\n"));
    RenderedPost shown = new PostRenderer(site()).render(post, Optional.empty());
    assertThat(shown.contentHtml()).contains("ink-card-liquid-fatal").contains("Unknown tag");
    RenderedPost exact = new PostRenderer(site(), false).render(post, Optional.empty());
    assertThat(exact.contentHtml()).doesNotContain("ink-card");
    assertThat(exact.notices())
        .extracting(RenderNotice::kind, RenderNotice::line)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(RenderNotice.Kind.LIQUID_FATAL, 3),
            org.assertj.core.groups.Tuple.tuple(RenderNotice.Kind.LIQUID_WARNING, 3));
  }

  @Test
  void liquidCanBeSwitchedOffByThePost() {
    assertThat(render("---\nrender_with_liquid: false\n---\n{{ x }}\n").contentHtml())
        .contains("{{ x }}");
  }

  @Test
  void picturesAndLanguagesAreThoseThatWereWritten() {
    RenderedPost post =
        render("---\ntitle: t\n---\n# H\n\n[l](/a) ![i](b.png)\n\n```java\nint x;\n```\n");
    assertThat(post.images()).containsExactly("b.png");
    assertThat(post.codeLanguages()).containsExactly("java");
    assertThat(post.outline().getFirst().line()).isEqualTo(3);
  }

  @Test
  void theContentsListWhatTheThemeLists() {
    String body =
        "# one\n## two\n## skipped\n{: data-toc-skip='' }\n### three\n##### five\n"
            + "#### four\n{: .x data-toc-skip=\"true\" #y }\n#### last\n";
    RenderedPost chirpy = render("---\ntitle: t\n---\n" + body);
    assertThat(chirpy.outline())
        .filteredOn(Heading::listed)
        .extracting("text")
        .containsExactly("two", "three", "last");
    assertThat(chirpy.outline()).hasSize(7);
    RenderedPost plain =
        new PostRenderer(site("theme: minima\n"))
            .render(Post.of(SourceText.of("---\ntitle: t\n---\n" + body)), Optional.empty());
    assertThat(plain.style()).isNotEqualTo(RenderedPost.Style.CHIRPY);
    assertThat(plain.outline()).allMatch(Heading::listed);
  }

  @Test
  void everyPrefixOfAPostRendersWithLinesInTheFile() {
    String text =
        "---\ntitle: x\n---\n\n{% raw %}\n> q\n{: .prompt-tip}\n{% endraw %}\n\n|a|b|\n|-|-|\n|1|2|\n"
            + "\n```js\nx\n```\n\n1. a\n   - b\n\n[^1]: note\n\nuse[^1] {{ page.title }}\n";
    PostRenderer renderer = new PostRenderer(site());
    for (int end = 0; end <= text.length(); end++) {
      String prefix = text.substring(0, end);
      RenderedPost post = renderer.render(Post.of(SourceText.of(prefix)), Optional.empty());
      int lines = (int) prefix.chars().filter(c -> c == '\n').count() + 1;
      assertThat(post.blocks()).allSatisfy(b -> assertThat(b.endLine()).isLessThanOrEqualTo(lines));
    }
  }

  @Test
  void aPostOutsideAnySiteIsShownAsChirpyWould() {
    RenderedPost post =
        new PostRenderer(Site.empty())
            .render(Post.of(SourceText.of("```java\nint x;\n```\n")), Optional.empty());
    assertThat(post.style()).isEqualTo(RenderedPost.Style.CHIRPY);
    assertThat(post.contentHtml()).contains("code-header").contains("lineno");
  }

  @Test
  void embedsComeFromTheTheme() {
    assertThat(render("{% include embed/youtube.html id='abc' %}\n").contentHtml())
        .contains("<iframe class=\"embed-video\"")
        .contains("https://www.youtube.com/embed/abc");
    assertThat(
            render(
                    "---\nmedia_subpath: /v\n---\n{% include embed/video.html src='a/b.mp4'"
                        + " types='ogg|mov' title='T' muted=true %}\n")
                .contentHtml())
        .contains("src=\"/blog/v/a/b.mp4\" type=\"video/mp4\"")
        .contains("src=\"/blog/v/a/b.ogg\" type=\"video/ogg\"")
        .contains("muted=\"true\"")
        .contains("<em>T</em>");
  }

  @Test
  void aSiteOfAnOlderChirpyKeepsItsNamesForPlacesOfPictures() {
    String settings = "theme: jekyll-theme-chirpy\ncomments: {active: giscus}\n";
    String post = "---\nimg_path: /birds\nmedia_subpath: /new\n---\n![a](a.png)\n";
    assertThat(picture(settings, post)).isEqualTo("/birds/a.png");
    assertThat(picture("img_cdn: https://pics.example\n" + settings, post))
        .isEqualTo("https://pics.example/birds/a.png");
    assertThat(picture(settings.replace("active", "provider"), post)).isEqualTo("/new/a.png");
  }

  private static String picture(String settings, String post) {
    String html =
        new PostRenderer(site(settings), false)
            .render(Post.of(SourceText.of(post)), Optional.empty())
            .contentHtml();
    int at = html.indexOf(" src=\"") + " src=\"".length();
    return html.substring(at, html.indexOf('"', at));
  }

  @Test
  void theSiteOwnsItsIncludes() {
    assertThat(render("{% include note.html t='x' %}\n").contentHtml()).contains("<b>x</b>");
    assertThat(render("{% include none.html %}\n").notices())
        .extracting(RenderNotice::kind)
        .isEqualTo(List.of(RenderNotice.Kind.UNKNOWN_INCLUDE));
  }
}

package dev.inkwren.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkwren.post.Post;
import dev.inkwren.site.Site;
import dev.inkwren.site.SiteFiles;
import dev.inkwren.text.SourceText;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a post of a Minimal Mistakes site may include from the theme's gem. */
class MinimalMistakesTest {

  private static RenderedPost rendered(String text) {
    return rendered("", text);
  }

  private static RenderedPost rendered(String more, String text) {
    String settings = "theme: minimal-mistakes-jekyll\nbaseurl: /b\n" + more;
    SiteFiles files =
        new SiteFiles(
            Path.of("."),
            settings,
            Map.of(),
            Map.of(),
            Map.of(),
            Map.of(),
            Map.of(),
            Map.of(),
            Map.of(),
            Instant.EPOCH);
    return new PostRenderer(Site.build(files), false)
        .render(Post.of(SourceText.of(text)), Optional.empty());
  }

  @Test
  void aFigureHasItsPictureAndItsCaption() {
    RenderedPost post =
        rendered("{% include figure image_path=\"/a.png\" alt=\"A\" caption=\"a **b**\" %}\n");
    assertThat(post.notices()).isEmpty();
    assertThat(post.contentHtml())
        .contains("<img src=\"/b/a.png\" alt=\"A\"")
        .contains("<figcaption>a <strong>b</strong></figcaption>");
  }

  @Test
  void aVideoIsTheFrameOfItsProvider() {
    assertThat(rendered("{% include video id=\"x1\" provider=\"vimeo\" %}\n").contentHtml())
        .contains("https://player.vimeo.com/video/x1?dnt=true\"");
    assertThat(rendered("{% include video id=\"x1\" provider=\"youtube\" %}\n").contentHtml())
        .contains("https://www.youtube-nocookie.com/embed/x1\"");
    assertThat(rendered("{% include video id=\"x1\" provider=\"google-drive\" %}\n").contentHtml())
        .contains("https://drive.google.com/file/d/x1/preview\"");
  }

  @Test
  void aGalleryShowsThePicturesOfTheFrontMatter() {
    String html =
        rendered(
                "---\ngallery:\n  - {image_path: /a.png, alt: A}\n  - {url: /l.png, title: L,"
                    + " image_path: /s.png}\n---\n{% include gallery %}\n")
            .contentHtml();
    assertThat(html)
        .contains("class=\"half \"", "<img src=\"/b/a.png\" alt=\"A\"", "src=\"/b/s.png\"")
        .contains("<a href=\"/b/l.png\" title=\"L\">")
        .doesNotContain("href=\"/b/a.png\"");
  }

  @Test
  void theListOfContentsCanStandInTheText() {
    assertThat(rendered("{% include toc title=\"차례\" %}\n\n## 둥지\n").contentHtml())
        .contains("차례</h4>", "class=\"toc__menu\"", "<a href=\"#둥지\"");
  }

  @Test
  void itsLayoutSpeaksTheSitesLocale() {
    assertThat(rendered("locale: ko-KR\n", "짧은 글\n").headHtml()).contains("1분 소요");
    assertThat(rendered("lang: ko\n", "짧은 글\n").headHtml()).contains("1 minute read");
  }

  @Test
  void whatOnlyTheGemKnowsIsToldAsThat() {
    assertThat(rendered("{% include feature_row %}\n").notices())
        .extracting(RenderNotice::kind)
        .containsExactly(RenderNotice.Kind.THEME_INCLUDE);
  }
}

package dev.inkwren.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkRulesTest {

  private static final String PATH = "_posts/2024-05-17-x.md";
  private static final String CONFIG =
      "theme: jekyll-theme-chirpy\ntimezone: Asia/Seoul\nbaseurl: /blog\n"
          + "url: https://me.example\npermalink: /posts/:title/\n";

  private static Checked site() {
    return Checked.chirpy()
        .config(CONFIG)
        .asset("/assets/img/a.png", 5_000, 1200, 630)
        .asset("/assets/img/big.png", 1_500_000, 800, 800)
        .asset("/assets/img/sub/b.webp", 5_000, 1280, 720)
        .asset("/assets/img/thin.svg", 500, 0, 0)
        .asset("/assets/img/wide.svg", 500, 300, 100)
        .asset("/assets/img/한글.png", 500, 300, 100)
        .post(
            "_posts/2024-01-01-other.md",
            "---\ntitle: o\n---\n## A Heading\n\n<a id=\"spot\"></a>\n")
        .post("_posts/2024/2024-01-02-deep.md", "---\ntitle: d\n---\nx\n")
        .post("_drafts/idea.md", "---\ntitle: i\n---\nx\n");
  }

  private static String post(String body) {
    return "---\ntitle: t\ndate: 2024-05-17 10:00:00 +0900\n---\n" + body + "\n";
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "![a](/assets/img/a.png)",
        "![a](/blog/assets/img/a.png)",
        "![a](https://me.example/blog/assets/img/a.png)",
        "![a](https://elsewhere.example/none.png)",
        "![a]({{ '/assets/img/a.png' | relative_url }})",
        "![a]({{ site.baseurl }}/assets/img/a.png)",
        "![a](/assets/img/%ED%95%9C%EA%B8%80.png)",
        "![a](/assets/img/a.png?x=1 \"title\")",
        "<img src='/assets/img/a.png'>",
        "![a]({{ page.picture }})",
        "`![a](/none.png)`",
        "<!-- ![a](/none.png) -->",
        "![a](data:image/png;base64,AAAA)",
        "![a][i]\n\n[i]: /assets/img/a.png",
      })
  void aPictureThatIsThereOrCannotBeKnownIsFine(String body) {
    assertThat(site().findsAt("image-missing", PATH, post(body))).isEmpty();
  }

  @Test
  void aPictureThatIsNotThereIsFound() {
    assertThat(site().findsAt("image-missing", PATH, post("![a](/assets/img/none.png)")))
        .containsExactly("/assets/img/none.png");
    assertThat(site().findsAt("image-missing", PATH, post("<img src=\"/assets/none.png\">")))
        .containsExactly("/assets/none.png");
    assertThat(site().findsAt("image-missing", PATH, post("![a][i]\n\n[i]: /none.png")))
        .containsExactly("/none.png");
    assertThat(Checked.alone().finds("image-missing", post("![a](/none.png)"))).isEmpty();
  }

  @Test
  void upperAndLowerCaseCount() {
    String text = post("![a](/blog/assets/img/A.PNG)");
    assertThat(site().findsAt("image-missing", PATH, text)).hasSize(1);
    assertThat(site().mendedAt("image-missing", PATH, text))
        .isEqualTo(post("![a](/blog/assets/img/a.png)"));
  }

  @Test
  void theMediaPathOfThePostComesFirst() {
    String header = "---\ntitle: t\nmedia_subpath: /assets/img/sub/\n---\n";
    assertThat(site().findsAt("image-missing", PATH, header + "![a](b.webp)")).isEmpty();
    assertThat(site().findsAt("image-missing", PATH, header + "![a](/assets/img/a.png)"))
        .containsExactly("/assets/img/a.png");
  }

  @Test
  void aCoverIsLookedForInEverySpelling() {
    String map = "---\ntitle: t\nimage:\n  path: /assets/none.png\n  alt: x\n---\n";
    assertThat(site().findsAt("cover-missing", PATH, map)).containsExactly("/assets/none.png");
    assertThat(site().findsAt("cover-missing", PATH, "---\nimage: /none.png\n---\n"))
        .containsExactly("/none.png");
    assertThat(site().findsAt("cover-missing", PATH, "---\nimage: /assets/img/a.png\n---\n"))
        .isEmpty();
    assertThat(site().findsAt("cover-missing", PATH, "---\n# image:\n#   path: /no.png\n---\n"))
        .isEmpty();
    assertThat(site().findsAt("cover-missing", PATH, "---\nimage:\n  lqip: data:x\n---\n"))
        .isEmpty();
  }

  @Test
  void aCoverHasTheThemesShape() {
    assertThat(site().findsAt("cover-ratio", PATH, "---\nimage: /assets/img/big.png\n---\n"))
        .containsExactly("/assets/img/big.png");
    assertThat(site().findsAt("cover-ratio", PATH, "---\nimage: /assets/img/sub/b.webp\n---\n"))
        .isEmpty();
  }

  @Test
  void aLargePictureIsFound() {
    assertThat(site().findsAt("image-large", PATH, post("![a](/assets/img/big.png)")))
        .containsExactly("/assets/img/big.png");
    assertThat(site().findsAt("image-large", PATH, post("![a](/assets/img/a.png)"))).isEmpty();
  }

  @Test
  void anSvgNeedsAWidthSomewhere() {
    assertThat(site().findsAt("svg-width", PATH, post("![a](/assets/img/thin.svg)"))).hasSize(1);
    assertThat(site().findsAt("svg-width", PATH, post("![a](/assets/img/thin.svg){: w=\"100\" }")))
        .isEmpty();
    assertThat(site().findsAt("svg-width", PATH, post("![a](/assets/img/wide.svg)"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[a](/posts/other/)",
        "[a](/posts/other)",
        "[a](/blog/posts/other/#a-heading)",
        "[a](https://me.example/blog/posts/other/)",
        "[a](/posts/)",
        "[a](/tags/aws/)",
        "[a](https://elsewhere.example/posts/none/)",
        "`[a](/posts/none/)`",
      })
  void aLinkToAPostThatIsThereIsFine(String body) {
    assertThat(site().findsAt("link-post", PATH, post(body))).isEmpty();
  }

  @Test
  void aLinkToNoPostIsFound() {
    assertThat(site().findsAt("link-post", PATH, post("[a](/posts/none/)")))
        .containsExactly("/posts/none/");
    assertThat(site().findsAt("link-post", PATH, post("[a](/posts/idea/)")))
        .containsExactly("/posts/idea/");
    assertThat(site().findsAt("link-post", PATH, post("[a][b]\n\n[b]: /posts/none/")))
        .contains("/posts/none/");
    assertThat(site().findsAt("link-post", PATH, post("<a href=\"/posts/none/\">x</a>")))
        .containsExactly("/posts/none/");
  }

  @Test
  void postUrlKnowsPathsAndBareNames() {
    assertThat(site().findsAt("link-post-url", PATH, post("[a]({% post_url 2024-01-01-other %})")))
        .isEmpty();
    assertThat(
            site().findsAt("link-post-url", PATH, post("[a]({% post_url 2024/2024-01-02-deep %})")))
        .isEmpty();
    assertThat(site().findsAt("link-post-url", PATH, post("[a]({% post_url 2024-01-02-deep %})")))
        .isEmpty();
    assertThat(site().findsAt("link-post-url", PATH, post("[a]({% post_url 2024-01-09-none %})")))
        .containsExactly("2024-01-09-none");
    assertThat(site().mendedAt("link-post-url", PATH, post("{% post_url 2024-01-01-other.md %}")))
        .isEqualTo(post("{% post_url 2024-01-01-other %}"));
  }

  @Test
  void linkKnowsPostsAndFiles() {
    assertThat(site().findsAt("link-tag", PATH, post("{% link _posts/2024-01-01-other.md %}")))
        .isEmpty();
    assertThat(site().findsAt("link-tag", PATH, post("{% link /assets/img/a.png %}"))).isEmpty();
    assertThat(site().findsAt("link-tag", PATH, post("{% link assets/none.pdf %}")))
        .containsExactly("assets/none.pdf");
  }
}

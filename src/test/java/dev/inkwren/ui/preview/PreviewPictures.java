package dev.inkwren.ui.preview;

import java.nio.file.Path;
import java.util.List;

/** Takes pictures of the preview for the eye; run by hand with the folder to write to. */
final class PreviewPictures {
  private PreviewPictures() {}

  public static void main(String[] arguments) {
    Path folder = Path.of(arguments[0]);
    String code =
        "<div class=\"language-java highlighter-rouge\"><div class=\"code-header\"><span"
            + " data-label-text=\"Java\"><i class=\"fas fa-code fa-fw small\"></i></span><button"
            + " aria-label=\"copy\"><i class=\"far fa-clipboard\"></i></button></div><div"
            + " class=\"highlight\"><code><table class=\"rouge-table\"><tbody><tr><td"
            + " class=\"rouge-gutter gl\"><pre class=\"lineno\">1\n2\n3\n</pre></td><td"
            + " class=\"rouge-code\"><pre><span class=\"kd\">public</span> <span"
            + " class=\"kd\">class</span> <span class=\"nc\">Wren</span> <span"
            + " class=\"o\">{</span>\n  <span class=\"c1\">// 작은 새</span>\n<span"
            + " class=\"o\">}</span>\n</pre></td></tr></tbody></table></code></div></div>";
    List<String> blocks =
        List.of(
            "<p>오늘은 <strong>미리보기</strong>를 만든다. Inkwren shows what the site will"
                + " publish 😀, with <code class=\"language-plaintext"
                + " highlighter-rouge\">inline code</code> and a <a href=\"https://example.org\">link</a>.</p>",
            "<h2 id=\"prompts\"><span class=\"me-2\">프롬프트 Prompts</span><a href=\"#prompts\""
                + " class=\"anchor text-muted\"><i class=\"fas fa-hashtag\"></i></a></h2>",
            "<blockquote class=\"prompt-tip\">\n  <p>팁: 한 번 더 읽어 보세요.</p>\n</blockquote>",
            "<blockquote class=\"prompt-info\">\n  <p>Information with <a href=\"#\">a link</a>.</p>\n</blockquote>",
            "<blockquote class=\"prompt-warning\">\n  <p>경고: 저장하지 않은 글이 있습니다.</p>\n</blockquote>",
            "<blockquote class=\"prompt-danger\">\n  <p>Danger: this cannot be undone.</p>\n</blockquote>",
            "<blockquote>\n  <p>그냥 인용문입니다.</p>\n</blockquote>",
            code,
            "<div class=\"table-wrapper\"><table><thead><tr><th>이름</th><th"
                + " style=\"text-align: right\">Size</th></tr></thead><tbody><tr><td>굴뚝새</td><td"
                + " style=\"text-align: right\">10 cm</td></tr><tr><td>Wren</td><td"
                + " style=\"text-align: right\">9 g</td></tr></tbody></table></div>",
            "<ul class=\"task-list\"><li class=\"task-list-item\"><i class=\"far fa-circle"
                + " fa-fw\"></i>할 일</li><li class=\"task-list-item\"><i class=\"fas fa-check-circle"
                + " fa-fw checked\"></i>Done</li></ul>",
            "<p><img src=\"https://img.example.net/a.png\" alt=\"A wren\"></p>",
            "<iframe class=\"embed-video\" src=\"https://www.youtube.com/embed/abc123\"></iframe>",
            "<script>alert(1)</script>",
            "<div class=\"footnotes\" role=\"doc-endnotes\"><ol><li id=\"fn:1\"><p>각주"
                + " <a href=\"#fnref:1\" class=\"reversefootnote\">↩︎</a></p></li></ol></div>");
    try (PreviewBench bench = PreviewBench.open()) {
      bench.show(PreviewBench.post(blocks));
      bench.picture(folder.resolve("light.png"));
      PreviewBench.fx(
          () -> {
            bench.view.setDark(true);
            bench.view.showSourceLine(17);
            return null;
          });
      bench.picture(folder.resolve("dark.png"));
    }
    System.exit(0);
  }
}

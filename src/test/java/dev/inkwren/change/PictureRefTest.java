package dev.inkwren.change;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkwren.post.Post;
import dev.inkwren.text.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PictureRefTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '`',
      value = {
        "![a](/a.png)                                       # /a.png",
        "![a](/a b(1).png 'title')                          # /a b(1).png",
        "![a](<a b.png> \"t\")                              # a b.png",
        "![a]({{ '/a.png' | relative_url }})                # /a.png",
        "![a]({{ \"/a b.png\" | absolute_url }} \"title\")  # /a b.png",
        "![a]({{'/(a).png'|relative_url}}){: w='7' }        # /(a).png",
        "![a]({{ site.img }}/a.png 'title')                 # {{ site.img }}/a.png",
        "![a]({{ '/a' | append: '.png' }})                  # {{ '/a' | append: '.png' }}",
        "<img src=\"{{ '/a.png' | relative_url }}\">        # /a.png",
        "<img alt='x' src='{{ \"/a.png\" | relative_url }}'># /a.png",
        "<img src=\"/it's.png\">                            # /it's.png",
      })
  void theReferenceIsWhatNamesTheFile(String markdown, String path) {
    Post post = Post.of(SourceText.of("---\ntitle: t\n---\n" + markdown + "\n"));
    assertThat(PictureRef.of(post)).extracting(PictureRef::written).containsExactly(path);
  }

  @Test
  void liquidThatDoesNotEndHidesNoPictureBehindIt() {
    Post post = Post.of(SourceText.of("![a]({{ '/a.png'\n\n![b](/b.png)\n"));
    assertThat(PictureRef.of(post)).extracting(PictureRef::written).contains("/b.png");
  }
}

package dev.inkwren.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What counts when a page of Jekyll's is held against the preview's. */
class PublishedContentTest {

  private static final String OURS = "<p class=\"a\" id=\"b\">text <em>x</em></p>";

  @Test
  void spellingColoursAndCommentsDoNotCount() {
    String theirs =
        "<html><body><h1>T</h1><div class=\"content\"><!-- c --><p id=b\n class='a'>text\n"
            + "<em>x</em></p></div></body></html>";
    assertThat(PublishedContent.ofPage(theirs)).contains(PublishedContent.ofBody(OURS));
    assertThat(PublishedContent.ofBody("<code><span class=\"k\">if</span></code>"))
        .isEqualTo(PublishedContent.ofBody("<code>if</code>"));
  }

  @Test
  void anotherElementAttributeOrWordCounts() {
    assertThat(PublishedContent.ofBody(OURS))
        .isNotEqualTo(PublishedContent.ofBody(OURS.replace("em>", "b>")))
        .isNotEqualTo(PublishedContent.ofBody(OURS.replace("\"b\"", "\"c\"")))
        .isNotEqualTo(PublishedContent.ofBody(OURS.replace("text", "test")));
  }

  @Test
  void aPageWithoutContentHasNone() {
    assertThat(PublishedContent.ofPage("<html><body>x</body></html>")).isEmpty();
  }
}

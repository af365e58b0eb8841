package dev.inkwren.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkwren.post.Post;
import dev.inkwren.profile.Profiles;
import dev.inkwren.session.FormField.Control;
import dev.inkwren.text.SourceText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FrontMatterFormTest {

  private static Map<String, FormField> form(String block, Map<String, Object> inherited) {
    Post post = Post.of(SourceText.of("---\n" + block + "---\nBody\n"));
    Map<String, FormField> fields = new LinkedHashMap<>();
    FrontMatterForm.fields(post, Profiles.chirpy(), inherited)
        .forEach(field -> fields.put(field.key(), field));
    return fields;
  }

  private static Control control(String block, String key) {
    return form(block, Map.of()).get(key).control();
  }

  @Test
  void aFieldIsShownByItsOwnControl() {
    assertThat(control("", "title")).isEqualTo(Control.LINE);
    assertThat(control("date: 2024-05-17\n", "date")).isEqualTo(Control.DATE);
    assertThat(control("tags: a b\n", "tags")).isEqualTo(Control.CHIPS);
    assertThat(control("image: /a.png\n", "image")).isEqualTo(Control.COVER);
    assertThat(control("image: {path: /a.png, alt: x}\n", "image")).isEqualTo(Control.COVER);
    assertThat(control("pin: yes\n", "pin")).isEqualTo(Control.FLAG);
    assertThat(control("title: 2024\n", "title")).isEqualTo(Control.LINE);
  }

  @Test
  void aValueThatTheControlWouldSpoilIsShownByAnother() {
    assertThat(control("title: |-\n  a\n  b\n", "title")).isEqualTo(Control.PARAGRAPH);
    assertThat(control("title: \"a\\tb\"\n", "title")).isEqualTo(Control.YAML);
    assertThat(control("title: [a]\n", "title")).isEqualTo(Control.YAML);
    assertThat(control("math: \"true\"\n", "math")).isEqualTo(Control.YAML);
    assertThat(control("image: [a]\n", "image")).isEqualTo(Control.YAML);
    assertThat(control("author: [a, b]\n", "author")).isEqualTo(Control.CHIPS);
    assertThat(control("tags: {a: b}\n", "tags")).isEqualTo(Control.YAML);
    assertThat(control("description: " + "long ".repeat(9_000) + "\n", "description"))
        .isEqualTo(Control.TOO_LONG);
  }

  @Test
  void keysOfTheAuthorsOwnAreListedButNotByTheThousand() {
    assertThat(control("mine: text\n", "mine")).isEqualTo(Control.LINE);
    assertThat(control("mine: 5\n", "mine")).isEqualTo(Control.YAML);
    assertThat(control("mine: [a, b]\n", "mine")).isEqualTo(Control.CHIPS);
    assertThat(control("mine: [a, 1]\n", "mine")).isEqualTo(Control.YAML);
    assertThat(control("mine:\n  a: 1\n", "mine")).isEqualTo(Control.YAML);
    StringBuilder many = new StringBuilder();
    for (int i = 0; i < 1_000; i++) {
      many.append("own").append(i).append(": x\n");
    }
    List<String> own =
        form(many.toString(), Map.of()).keySet().stream().filter(k -> k.startsWith("own")).toList();
    assertThat(own).hasSize(FrontMatterForm.MOST_OWN_KEYS);
  }

  @Test
  void whatTheSiteGivesIsSaidAndCounts() {
    Map<String, FormField> fields = form("toc: true\n", Map.of("toc", false, "comments", false));
    assertThat(fields.get("toc").on()).isTrue();
    assertThat(fields.get("comments").on()).isFalse();
    assertThat(fields.get("comments").present()).isFalse();
    assertThat(fields.get("comments").inherited()).contains("false");
    assertThat(fields.get("pin").inherited()).isEmpty();
  }
}

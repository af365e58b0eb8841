package dev.inkwren.render.kramdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Whole posts come out exactly as kramdown prints them; there is no list of exceptions here. */
class KramdownPostsTest {

  @TestFactory
  Stream<DynamicTest> everyPostRendersAsKramdownDoes() {
    return Sample.all("posts").stream()
        .map(post -> dynamicTest(post.name(), () -> assertThat(post.difference()).isEmpty()));
  }

  @Test
  void thereAreAtLeastFortyPostsOfBelievableLength() {
    assertThat(Sample.all("posts"))
        .hasSizeGreaterThanOrEqualTo(40)
        .allSatisfy(post -> assertThat(post.body().lines().count()).isBetween(30L, 300L));
  }
}

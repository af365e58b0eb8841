package dev.inkwren.build;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FormatTest {

  @Test
  void everySourceFileIsFormatted() throws Exception {
    assertThat(Format.unformatted())
        .as("run dev.inkwren.build.Format to format these files")
        .isEmpty();
  }
}

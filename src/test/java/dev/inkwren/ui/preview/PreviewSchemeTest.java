package dev.inkwren.ui.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.FileNotFoundException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PreviewSchemeTest {

  @Test
  void aClosedPageIsForgotten() throws Exception {
    PreviewFiles files =
        new PreviewFiles(
            Optional.empty(),
            SiteAddress.NONE,
            new RemotePictures(Set.of()),
            EnumSet.allOf(Layer.class));
    String address = PreviewScheme.open(() -> files);
    URL shell = URI.create(address + PreviewFiles.OWN + "shell.html").toURL();
    try (InputStream in = shell.openStream()) {
      assertThat(in.readAllBytes()).isNotEmpty();
    }
    PreviewScheme.close(address);
    assertThatThrownBy(shell::openStream).isInstanceOf(FileNotFoundException.class);
  }
}

package dev.inkwren.ui.dialog;

import dev.inkwren.ui.text.Texts;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

/** The file and folder windows of the desktop. */
public final class SystemChoosers implements Choosers {

  /** Endings of what is made of a post and is none itself. */
  private static final Set<String> PAGES = Set.of("html", "pdf");

  private final Texts texts;
  private final Window owner;

  /** The choosers of {@code owner}, which waits for them. */
  public SystemChoosers(Texts texts, Window owner) {
    this.texts = texts;
    this.owner = owner;
  }

  private FileChooser fileChooser(Optional<Path> startFolder) {
    FileChooser chooser = new FileChooser();
    startFolder.map(Path::toFile).filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
    chooser
        .getExtensionFilters()
        .addAll(
            new ExtensionFilter(texts.get("file.posts"), "*.md", "*.markdown", "*.txt"),
            new ExtensionFilter(texts.get("file.all"), "*.*"));
    return chooser;
  }

  @Override
  public Optional<Path> openFile(Optional<Path> startFolder) {
    FileChooser chooser = fileChooser(startFolder);
    chooser.setTitle(texts.get("command.open-file"));
    return Optional.ofNullable(chooser.showOpenDialog(owner)).map(File::toPath);
  }

  private FileChooser pictureChooser(String titleKey, Optional<Path> startFolder) {
    FileChooser chooser = new FileChooser();
    startFolder.map(Path::toFile).filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
    chooser
        .getExtensionFilters()
        .add(
            new ExtensionFilter(
                texts.get("file.pictures"),
                "*.png",
                "*.jpg",
                "*.jpeg",
                "*.gif",
                "*.webp",
                "*.avif",
                "*.svg"));
    chooser.setTitle(texts.get(titleKey));
    return chooser;
  }

  @Override
  public Optional<Path> openPicture(Optional<Path> startFolder) {
    FileChooser chooser = pictureChooser("form.cover.choose", startFolder);
    return Optional.ofNullable(chooser.showOpenDialog(owner)).map(File::toPath);
  }

  @Override
  public List<Path> openPictures(Optional<Path> startFolder) {
    List<File> chosen = pictureChooser("picture.title", startFolder).showOpenMultipleDialog(owner);
    return chosen == null ? List.of() : chosen.stream().map(File::toPath).toList();
  }

  @Override
  public Optional<Path> openFolder(String title, Optional<Path> startFolder) {
    DirectoryChooser chooser = new DirectoryChooser();
    chooser.setTitle(title);
    startFolder.map(Path::toFile).filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
    return Optional.ofNullable(chooser.showDialog(owner)).map(File::toPath);
  }

  @Override
  public Optional<Path> saveFile(String suggestedName, Optional<Path> startFolder) {
    FileChooser chooser = fileChooser(startFolder);
    String ending = suggestedName.substring(suggestedName.lastIndexOf('.') + 1);
    if (PAGES.contains(ending)) {
      chooser
          .getExtensionFilters()
          .set(0, new ExtensionFilter(ending.toUpperCase(Locale.ROOT), "*." + ending));
    }
    chooser.setTitle(texts.get("command.save-as"));
    chooser.setInitialFileName(suggestedName);
    return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
  }
}

package dev.inkwren.ui;

import dev.inkwren.change.PictureHabit;
import dev.inkwren.session.EditorSession;
import dev.inkwren.session.PictureSource;
import dev.inkwren.text.TextRange;
import dev.inkwren.ui.editor.EditorView;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.input.Clipboard;

/** Pictures that are pasted, dropped or chosen become files of the site. FX thread only. */
final class PictureInsertion {

  private final MainWindow window;

  PictureInsertion(MainWindow window) {
    this.window = window;
  }

  /** Connects the text pane of a post that is being opened. */
  void attach(EditorView view) {
    view.aids().setImagePaste(this::pasted);
    view.aids().onImageWanted(this::choose);
    view.aids().onDrop(this::dropped);
  }

  private boolean pasted(Clipboard clipboard) {
    if (clipboard.hasFiles()) {
      return take(clipboard.getFiles(), Optional.empty());
    }
    Image image = clipboard.getImage();
    if (image != null) {
      ask(List.of(pixels(image)), Optional.empty());
    }
    return image != null;
  }

  private boolean dropped(List<File> files, int offset) {
    return take(files, Optional.of(TextRange.at(offset)));
  }

  private void choose() {
    Optional<Path> folder = window.session().flatMap(s -> s.file().get()).map(Path::getParent);
    List<Path> chosen = window.doors().choosers().openPictures(folder);
    ask(chosen.stream().<PictureSource>map(PictureSource.OfFile::new).toList(), Optional.empty());
  }

  private boolean take(List<File> files, Optional<TextRange> place) {
    boolean pictures =
        !files.isEmpty() && files.stream().allMatch(f -> PictureHabit.isPicture(f.getName()));
    if (pictures) {
      ask(
          files.stream().<PictureSource>map(f -> new PictureSource.OfFile(f.toPath())).toList(),
          place);
    }
    return pictures;
  }

  private static PictureSource pixels(Image image) {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    int[] argb = new int[width * height];
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
    return new PictureSource.OfPixels(width, height, argb);
  }

  /** One sheet after the other, all pictures where the first was wanted. */
  private void ask(List<PictureSource> sources, Optional<TextRange> place) {
    Optional<EditorSession> session = window.session();
    if (session.isEmpty() || sources.isEmpty()) {
      return;
    }
    EditorView view = window.tabs().viewOf(session.get());
    List<PictureSource> rest = new ArrayList<>(sources.subList(1, sources.size()));
    TextRange range = place.orElse(view.selection());
    new PictureSheet(window)
        .ask(
            session.get(),
            sources.getFirst(),
            view.aids().hold(range),
            rest.isEmpty() ? "" : "\n\n",
            () -> ask(rest, Optional.empty()));
  }
}

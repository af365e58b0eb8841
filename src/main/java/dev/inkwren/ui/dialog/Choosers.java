package dev.inkwren.ui.dialog;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The system's own windows for files and folders, behind an interface because tests have none. */
public interface Choosers {

  /** A post to open; empty when the author changes their mind. */
  Optional<Path> openFile(Optional<Path> startFolder);

  /** A picture file; empty when the author changes their mind. */
  Optional<Path> openPicture(Optional<Path> startFolder);

  /** Pictures to insert; none when the author changes their mind. */
  List<Path> openPictures(Optional<Path> startFolder);

  /** A folder; empty when the author changes their mind. */
  Optional<Path> openFolder(String title, Optional<Path> startFolder);

  /** Where to save; the system has asked before an existing file is named. */
  Optional<Path> saveFile(String suggestedName, Optional<Path> startFolder);
}

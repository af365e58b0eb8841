package dev.inkwren.ui;

import java.util.List;
import org.kordamp.ikonli.feather.Feather;

/** What is done to the files of the site. */
final class PostCommands {

  private final MainWindow window;
  private final CommandTargets on;

  PostCommands(MainWindow window, CommandTargets on) {
    this.window = window;
    this.on = on;
  }

  List<Command> all() {
    PostVerbs verbs = window.verbs();
    return List.of(
        Command.of("publish", () -> on.onSession(session -> verbs.publishOpenPost()))
            .icon(Feather.UPLOAD)
            .keys("Shortcut+Alt+U")
            .when(on.postOpen()),
        Command.of("unpublish", () -> on.onPost(verbs::unpublish))
            .icon(Feather.DOWNLOAD)
            .keys("Shortcut+Alt+Shift+U")
            .when(on.postOpen()),
        Menus.LINE,
        Command.of("rename-post", () -> on.onPost(verbs::rename))
            .icon(Feather.EDIT_3)
            .keys("F2")
            .when(on.postOpen()),
        Command.of("redate-post", () -> on.onPost(verbs::redate))
            .icon(Feather.CALENDAR)
            .keys("Shift+F2")
            .when(on.postOpen()),
        Command.of("delete-post", () -> on.onPost(verbs::delete))
            .icon(Feather.TRASH_2)
            .keys("Shortcut+Alt+DELETE")
            .when(on.postOpen()),
        Menus.LINE,
        Command.of("names", () -> new TagsSheet(window).show())
            .icon(Feather.TAG)
            .keys("Shortcut+Alt+M")
            .when(on.siteOpen()),
        Command.of("preflight", () -> new PreflightSheet(window).show())
            .icon(Feather.SHIELD)
            .keys("F7")
            .when(on.siteOpen()),
        Menus.LINE,
        Command.of("undo-change", () -> new ChangesSheet(window).show())
            .icon(Feather.ROTATE_CCW)
            .keys("Shortcut+Alt+Z")
            .when(on.siteOpen()),
        Command.of("trash", () -> new TrashSheet(window).show())
            .icon(Feather.ARCHIVE)
            .keys("Shortcut+Alt+X")
            .when(on.siteOpen()));
  }
}

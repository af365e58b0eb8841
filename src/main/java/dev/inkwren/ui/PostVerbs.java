package dev.inkwren.ui;

import dev.inkwren.change.Delete;
import dev.inkwren.change.Export;
import dev.inkwren.change.OldAddress;
import dev.inkwren.change.PlanResult;
import dev.inkwren.change.Publish;
import dev.inkwren.change.Redate;
import dev.inkwren.change.Rename;
import dev.inkwren.change.Unpublish;
import dev.inkwren.post.PostDate;
import dev.inkwren.session.ChangeDraft;
import dev.inkwren.session.EditorSession;
import dev.inkwren.session.SitePaths;
import dev.inkwren.site.PostEntry;
import dev.inkwren.site.Site;
import dev.inkwren.ui.text.ComposingText;
import dev.inkwren.ui.text.Texts;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What can be done to one post of the site as a file; each is shown as a plan first. */
final class PostVerbs {

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss xx", Locale.ROOT);

  private final MainWindow window;
  private final Texts texts;

  PostVerbs(MainWindow window) {
    this.window = window;
    this.texts = window.doors().texts();
  }

  /** Does {@code verb} to the post in the window, or says that it lies in no site. */
  void toOpenPost(Consumer<PostEntry> verb) {
    Optional<PostEntry> entry = window.session().flatMap(this::entry);
    entry.ifPresentOrElse(verb, () -> window.notice(texts.get("verb.outside")));
  }

  /** Publishes the post in the window: a draft of the site, or a text from outside into a site. */
  void publishOpenPost() {
    window
        .session()
        .ifPresent(
            session ->
                entry(session)
                    .ifPresentOrElse(this::publish, () -> new ExportSheet(window, session).ask()));
  }

  private Optional<PostEntry> entry(EditorSession session) {
    Site site = site();
    return SitePaths.inside(site, session.file().get()).flatMap(site::entry);
  }

  private Site site() {
    return window.workspace().site().get();
  }

  /** The menu of a post in the list. */
  ContextMenu menu(PostEntry entry) {
    ContextMenu menu = new ContextMenu();
    if (entry.draft()) {
      add(menu, "publish", Feather.UPLOAD, () -> publish(entry));
    } else {
      add(menu, "unpublish", Feather.DOWNLOAD, () -> unpublish(entry));
    }
    add(menu, "rename-post", Feather.EDIT_3, () -> rename(entry));
    add(menu, "redate-post", Feather.CALENDAR, () -> redate(entry));
    menu.getItems().add(new SeparatorMenuItem());
    add(menu, "delete-post", Feather.TRASH_2, () -> delete(entry));
    return menu;
  }

  private void add(ContextMenu menu, String command, Feather icon, Runnable action) {
    MenuItem item = new MenuItem(texts.get("command." + command), new FontIcon(icon));
    item.setId("context-" + command);
    item.setOnAction(
        event -> {
          window.form().flush();
          action.run();
        });
    menu.getItems().add(item);
  }

  /** A draft becomes a post. */
  void publish(PostEntry entry) {
    String written = ownDate(entry).map(PostDate::spelling).orElse("");
    ZonedDateTime now = now();
    TextField slug = field("publish-slug", Publish.suggestSlug(entry));
    TextField date = field("publish-date", written);
    date.setPromptText(texts.get("verb.publish.now", DATE.format(now)));
    ReadOnlyStringProperty name = ComposingText.settledText(slug);
    ReadOnlyStringProperty moment = ComposingText.settledText(date);
    Supplier<Function<Site, PlanResult>> wish =
        () -> {
          String day = moment.get().strip();
          Optional<String> another =
              Optional.of(day).filter(d -> !d.isBlank() && !d.equals(written));
          return publishing(entry, name.get().strip(), another, now);
        };
    ChangeDraft draft = window.workspace().changes().judgedDraft(wish.get());
    Runnable again = () -> draft.replan(wish.get());
    name.addListener((property, old, text) -> again.run());
    moment.addListener((property, old, text) -> again.run());
    Findings places = new Findings(window);
    Path file = site().root().resolve(entry.path());
    new PlanSheet(window, draft)
        .named(Feather.UPLOAD, texts.get("verb.publish.title"), texts.get("verb.publish"))
        .field(texts.get("export.slug"), slug)
        .field(texts.get("field.date"), date)
        .judged(
            finding -> places.goTo(file, finding),
            (finding, fix) -> places.fix(file, finding, fix, again))
        .show();
  }

  private Function<Site, PlanResult> publishing(
      PostEntry entry, String slug, Optional<String> date, ZonedDateTime now) {
    Optional<String> name = Optional.of(slug);
    if (date.isEmpty()) {
      Publish.Wish wish = new Publish.Wish(name, Optional.empty(), now);
      return site -> Publish.plan(site, entry.path(), wish);
    }
    return site ->
        dated(
            date.get(),
            site,
            moment ->
                Publish.plan(site, entry.path(), new Publish.Wish(name, Optional.of(moment), now)));
  }

  /** A post becomes a draft again. */
  void unpublish(PostEntry entry) {
    new PlanSheet(window, draft(site -> Unpublish.plan(site, entry.path())))
        .named(Feather.DOWNLOAD, texts.get("verb.unpublish.title"), texts.get("verb.unpublish"))
        .show();
  }

  /** Another slug, asked for on a sheet that shows what would follow. */
  void rename(PostEntry entry) {
    rename(entry, entry.draft() ? Publish.suggestSlug(entry) : entry.slug());
  }

  /**
   * Another slug.
   *
   * @param suggestion what stands in the field at first
   */
  void rename(PostEntry entry, String suggestion) {
    TextField slug = field("rename-slug", suggestion);
    CheckBox redirect = redirect();
    ChangeDraft draft = draft(renaming(entry, suggestion, old(redirect)));
    ReadOnlyStringProperty name = ComposingText.settledText(slug);
    Runnable again = () -> draft.replan(renaming(entry, name.get().strip(), old(redirect)));
    name.addListener((property, old, text) -> again.run());
    redirect.setOnAction(event -> again.run());
    PlanSheet sheet =
        new PlanSheet(window, draft)
            .named(Feather.EDIT_3, texts.get("verb.rename.title"), texts.get("verb.rename"))
            .field(texts.get("export.slug"), slug);
    offered(sheet, entry, redirect).show();
    slug.selectAll();
  }

  private static Function<Site, PlanResult> renaming(
      PostEntry entry, String slug, OldAddress oldAddress) {
    return site -> Rename.plan(site, entry.path(), slug, oldAddress);
  }

  /** Another date, in the front matter, the file name and the date folder. */
  void redate(PostEntry entry) {
    String written = entry.date().map(DATE::format).orElseGet(() -> DATE.format(now()));
    TextField date = field("redate-date", written);
    CheckBox redirect = redirect();
    ChangeDraft draft = draft(redating(entry, written, old(redirect)));
    ReadOnlyStringProperty moment = ComposingText.settledText(date);
    Runnable again = () -> draft.replan(redating(entry, moment.get().strip(), old(redirect)));
    moment.addListener((property, old, text) -> again.run());
    redirect.setOnAction(event -> again.run());
    PlanSheet sheet =
        new PlanSheet(window, draft)
            .named(Feather.CALENDAR, texts.get("verb.redate.title"), texts.get("verb.redate"))
            .field(texts.get("field.date"), date);
    offered(sheet, entry, redirect).show();
  }

  private Function<Site, PlanResult> redating(PostEntry entry, String date, OldAddress oldAddress) {
    return site -> dated(date, site, moment -> Redate.plan(site, entry.path(), moment, oldAddress));
  }

  /** To the trash. */
  void delete(PostEntry entry) {
    new PlanSheet(window, draft(site -> Delete.plan(site, entry.path())))
        .named(Feather.TRASH_2, texts.get("verb.delete.title"), texts.get("verb.delete"))
        .dangerous()
        .show();
  }

  private PlanResult dated(String date, Site site, Function<ZonedDateTime, PlanResult> plan) {
    return PostDate.typed(date)
        .map(typed -> plan.apply(typed.in(site.config().zone())))
        .orElseGet(() -> Export.unreadableDate(date));
  }

  private Optional<PostDate> ownDate(PostEntry entry) {
    return site().post(entry.path()).flatMap(post -> post.date());
  }

  private ZonedDateTime now() {
    return window.doors().services().clock().instant().atZone(site().config().zone());
  }

  private ChangeDraft draft(Function<Site, PlanResult> planner) {
    return window.workspace().changes().draft(planner);
  }

  private static TextField field(String id, String text) {
    TextField field = new TextField(text);
    field.setId(id);
    return field;
  }

  private CheckBox redirect() {
    CheckBox box = new CheckBox(texts.get("verb.redirect"));
    box.setId("keep-address");
    box.setMnemonicParsing(false);
    box.setSelected(OldAddress.canRedirect(site()));
    return box;
  }

  private static OldAddress old(CheckBox redirect) {
    return redirect.isSelected() ? OldAddress.REDIRECTS : OldAddress.BREAKS;
  }

  private PlanSheet offered(PlanSheet sheet, PostEntry entry, CheckBox redirect) {
    return OldAddress.canRedirect(site()) && !entry.draft() ? sheet.line(redirect) : sheet;
  }
}

package dev.inkwren.change;

import dev.inkwren.frontmatter.FrontMatterEdits;
import dev.inkwren.post.Post;
import dev.inkwren.post.Slugs;
import dev.inkwren.site.PostEntry;
import dev.inkwren.site.Site;
import dev.inkwren.text.SourceText;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/** A new post or draft with the theme's keys in the theme's order and the site's habits. */
public final class NewPost {

  private NewPost() {}

  /**
   * What the author wants.
   *
   * @param title of the post; not blank
   * @param slug of the file; empty to make it from the title
   * @param draft true for the drafts folder, without a date
   * @param template name of one of {@link Site#templates()}; empty for the built-in one
   * @param now the date of a post
   */
  public record Wish(
      String title, String slug, boolean draft, Optional<String> template, ZonedDateTime now) {}

  /** Plans the file; refused when its name or address is taken. */
  public static PlanResult plan(Site site, Wish wish) {
    Optional<String> unknown = wish.template().filter(t -> !site.templates().containsKey(t));
    if (unknown.isPresent()) {
      String known = String.join(", ", site.templates().keySet());
      return new PlanResult.Refused(Words.say("refused.template", unknown.get(), known));
    }
    String slug =
        FileNames.clean(wish.slug().isBlank() ? Slugs.slugify(wish.title()) : wish.slug());
    Optional<String> refusal =
        wish.draft() ? FileNames.draftRefusal(slug, "md") : FileNames.refusal(slug, "md");
    if (refusal.isPresent()) {
      return new PlanResult.Refused(refusal.get());
    }
    ZonedDateTime local = wish.now().withZoneSameInstant(site.config().zone());
    String path =
        wish.draft()
            ? FileNames.draft(site, slug, site.habits().extension())
            : FileNames.post(site, local.toLocalDate(), slug, site.habits().extension());
    Optional<String> taken = FileNames.occupant(site, path);
    if (taken.isPresent()) {
      return new PlanResult.Refused(Words.say("refused.exists", taken.get()));
    }
    HeaderEdit text = text(site, wish, slug, local);
    if (!text.refused().isEmpty()) {
      return new PlanResult.Refused(text.refused());
    }
    PostEntry entry = site.preview(path, Post.of(text.text()));
    Optional<String> rival = PostMove.rival(site, entry, path);
    if (rival.isPresent()) {
      return new PlanResult.Refused(Words.say("refused.slug.taken", slug, rival.get()));
    }
    return new PlanResult.Planned(
        new ChangePlan(
            Words.say(wish.draft() ? "title.newDraft" : "title.newPost", wish.title()),
            List.of(new FileOperation.Create(path, text.text().fileText())),
            List.of()));
  }

  private static HeaderEdit text(Site site, Wish wish, String slug, ZonedDateTime now) {
    Optional<SourceText> template =
        wish.template().flatMap(name -> Optional.ofNullable(site.templates().get(name)));
    return template
        .map(t -> filled(t, site, wish, slug, now))
        .orElseGet(() -> builtIn(site, wish, now));
  }

  private static HeaderEdit builtIn(Site site, Wish wish, ZonedDateTime now) {
    String footer = site.habits().footer().map(f -> "\n\n" + f + "\n").orElse("");
    List<String> order = site.profile().keyOrder();
    List<String> wanted = site.profile().requiredKeys();
    HeaderEdit edit = new HeaderEdit(SourceText.of("---\n---\n\n" + footer));
    for (String key : order) {
      switch (key) {
        case "title" -> edit.then(t -> FrontMatterEdits.set(t, "title", wish.title()));
        case "date" -> {
          if (!wish.draft()) {
            edit.then(t -> FrontMatterEdits.setYaml(t, "date", DateSpelling.usual(now)));
          }
        }
        case "author" ->
            site.habits()
                .author()
                .ifPresent(a -> edit.then(t -> FrontMatterEdits.set(t, "author", a)));
        case "categories", "tags" -> edit.then(t -> FrontMatterEdits.setYaml(t, key, "[]"));
        case "comments" -> {
          if (site.habits().commonKeys().contains("comments")) {
            edit.then(t -> FrontMatterEdits.setFlag(t, "comments", true));
          }
        }
        default -> {
          if (wanted.contains(key)) {
            edit.then(t -> FrontMatterEdits.set(t, key, ""));
          }
        }
      }
    }
    return edit;
  }

  /**
   * A template's {@code {{ title }}}, date, slug and author. In front matter a plain word stands in
   * first, so that the engine can put the real value there with the quotes that YAML needs.
   */
  private static HeaderEdit filled(
      SourceText template, Site site, Wish wish, String slug, ZonedDateTime now) {
    String author = site.habits().author().orElse("");
    String date = DateSpelling.usual(now);
    String whole = template.fileText();
    int header = headerEnd(whole);
    String head = whole.substring(0, header);
    String body = fill(whole.substring(header), wish.title(), date, slug, author);
    boolean titled = holds(head, "title");
    boolean dated = holds(head, "date");
    String bare = fill(head, "x", date, slug, "x");
    HeaderEdit edit = new HeaderEdit(SourceText.of(bare + body));
    if (titled || header == 0) {
      edit.then(t -> FrontMatterEdits.set(t, "title", wish.title()));
    }
    if (dated && wish.draft()) {
      edit.then(t -> FrontMatterEdits.remove(t, "date"));
    }
    if (holds(head, "author")) {
      edit.then(
          t ->
              author.isEmpty()
                  ? FrontMatterEdits.remove(t, "author")
                  : FrontMatterEdits.set(t, "author", author));
    }
    return edit;
  }

  private static int headerEnd(String text) {
    int end = text.startsWith("---") ? text.indexOf("\n---", 3) : -1;
    return end < 0 ? 0 : end + 4;
  }

  private static boolean holds(String text, String word) {
    return text.contains("{{ " + word + " }}") || text.contains("{{" + word + "}}");
  }

  private static String fill(String text, String title, String date, String slug, String author) {
    String filled = text;
    String[][] words = {{"title", title}, {"date", date}, {"slug", slug}, {"author", author}};
    for (String[] word : words) {
      filled =
          filled.replace("{{ " + word[0] + " }}", word[1]).replace("{{" + word[0] + "}}", word[1]);
    }
    return filled;
  }
}

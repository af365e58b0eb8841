package dev.inkwren.change;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkwren.change.NameEdit.Kind;
import dev.inkwren.site.PostEntry;
import dev.inkwren.site.PostState;
import dev.inkwren.site.Site;
import dev.inkwren.site.SiteFiles;
import dev.inkwren.store.SiteScanner;
import dev.inkwren.text.SourceText;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** On the sample blog, a change and the change back leave every post as it was, byte for byte. */
class ThereAndBackTest {

  private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

  private static Site blog() {
    return new SiteScanner(InstantSource.fixed(NOW)).scan(Path.of("samples", "blog"));
  }

  private static Map<String, String> texts(Site site) {
    Map<String, String> texts = new TreeMap<>();
    site.posts().forEach(p -> texts.put(p.path(), site.text(p.path()).orElseThrow().fileText()));
    return texts;
  }

  /** The site after the plan; pictures do not move. */
  private static Site after(Site site, PlanResult result) {
    Map<String, SiteFiles.PostFile> posts = new LinkedHashMap<>();
    Plans.after(site, result)
        .forEach(
            (path, text) -> {
              if (path.contains("_posts/") || path.contains("_drafts/")) {
                posts.put(path, new SiteFiles.PostFile(SourceText.of(text), Optional.of(NOW)));
              }
            });
    SiteFiles f = site.files();
    return site.with(
        new SiteFiles(
            f.root(),
            f.config(),
            posts,
            f.unreadable(),
            Map.of(),
            f.data(),
            f.includes(),
            Map.of(),
            f.pages(),
            f.now()));
  }

  private static Site withoutPictures() {
    return after(blog(), new PlanResult.Planned(new ChangePlan("", List.of(), List.of())));
  }

  @Test
  void everyPostRenamedAndRenamedBack() {
    Site site = withoutPictures();
    for (PostEntry entry : site.posts()) {
      Site there = after(site, Rename.plan(site, entry.path(), "새-이름", OldAddress.BREAKS));
      PostEntry renamed =
          there.posts().stream().filter(p -> p.slug().equals("새-이름")).findFirst().orElseThrow();
      assertThat(texts(there)).isNotEqualTo(texts(site));
      assertThat(
              texts(
                  after(
                      there, Rename.plan(there, renamed.path(), entry.slug(), OldAddress.BREAKS))))
          .isEqualTo(texts(site));
    }
  }

  @Test
  void everyPostRedatedAndRedatedBack() {
    Site site = withoutPictures();
    for (PostEntry entry : site.posts()) {
      if (entry.draft()) {
        continue;
      }
      Site there =
          after(
              site,
              Redate.plan(
                  site, entry.path(), entry.date().orElseThrow().minusYears(3), OldAddress.BREAKS));
      PostEntry moved =
          there.posts().stream()
              .filter(p -> p.slug().equals(entry.slug()))
              .findFirst()
              .orElseThrow();
      assertThat(moved.folder()).isNotEqualTo(entry.folder());
      assertThat(
              texts(
                  after(
                      there,
                      Redate.plan(
                          there, moved.path(), entry.date().orElseThrow(), OldAddress.BREAKS))))
          .isEqualTo(texts(site));
    }
  }

  @Test
  void everyPostUnpublishedAndPublishedAgain() {
    Site site = withoutPictures();
    for (PostEntry entry : site.posts()) {
      if (entry.state() == PostState.DRAFT) {
        continue;
      }
      Site there = after(site, Unpublish.plan(site, entry.path()));
      String draft = "_drafts/" + entry.slug() + ".md";
      PlanResult back =
          Publish.plan(
              there,
              draft,
              new Publish.Wish(Optional.empty(), Optional.empty(), NOW.atZone(ZoneOffset.UTC)));
      assertThat(texts(after(there, back))).isEqualTo(texts(site));
    }
  }

  @Test
  void everyTagRenamedAndRenamedBack() {
    Site site = withoutPictures();
    for (Kind kind : Kind.values()) {
      for (String name : (kind == Kind.TAGS ? site.tags() : site.categories()).names()) {
        Site there = after(site, NameEdit.rename(site, kind, name, "another name"));
        assertThat(texts(there)).isNotEqualTo(texts(site));
        assertThat(texts(after(there, NameEdit.rename(there, kind, "another name", name))))
            .isEqualTo(texts(site));
      }
    }
  }
}

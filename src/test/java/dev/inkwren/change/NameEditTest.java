package dev.inkwren.change;

import static dev.inkwren.site.TestSites.chirpy;
import static org.assertj.core.api.Assertions.assertThat;

import dev.inkwren.change.NameEdit.Kind;
import dev.inkwren.site.Site;
import dev.inkwren.site.TestSites;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class NameEditTest {

  private static final String PATH = "_posts/2024-05-17-a.md";

  private static Site tagged(String lines) {
    return chirpy(PATH, "---\ntitle: A\n" + lines + "---\nBody aws\n");
  }

  private static String after(String lines, Function<Site, PlanResult> change) {
    Site site = tagged(lines);
    String text = Plans.after(site, change.apply(site)).get(PATH);
    assertThat(text).startsWith("---\ntitle: A\n").endsWith("---\nBody aws\n");
    return text.substring("---\ntitle: A\n".length(), text.length() - "---\nBody aws\n".length());
  }

  private static String renamed(String lines, String from, String to) {
    return after(lines, site -> NameEdit.rename(site, Kind.TAGS, from, to));
  }

  @Test
  void onlyTheTagsOwnSpanChanges() {
    assertThat(renamed("tags: [b, aws,  c]     # lowercase\n", "aws", "amazon"))
        .isEqualTo("tags: [b, amazon,  c]     # lowercase\n");
    assertThat(renamed("tags:\n  - b # x\n  - \"aws\"\n  - c\n", "aws", "amazon"))
        .isEqualTo("tags:\n  - b # x\n  - \"amazon\"\n  - c\n");
    assertThat(renamed("tags: b aws c\n", "aws", "amazon")).isEqualTo("tags: b amazon c\n");
  }

  @Test
  void theSameNameIsRefusedAndTheReasonTold() {
    assertThat(NameEdit.rename(tagged("tags: [aws]\n"), Kind.TAGS, "aws", "aws"))
        .isEqualTo(new PlanResult.Refused("It is called “aws” already; write another name."));
  }

  @Test
  void aNameThatYamlWouldMisreadIsQuoted() {
    assertThat(renamed("tags: [a, b]\n", "b", "c, d")).isEqualTo("tags: [a, \"c, d\"]\n");
  }

  @Test
  void everySpellingOfAListIsEditedInItsOwnWay() {
    assertThat(renamed("tag: aws # one\n", "aws", "amazon")).isEqualTo("tag: amazon # one\n");
    assertThat(renamed("tag: aws cloud\n", "aws cloud", "amazon")).isEqualTo("tag: amazon\n");
    assertThat(renamed("tag: [aws, b]\n", "aws", "amazon")).isEqualTo("tag: [amazon, b]\n");
    assertThat(renamed("tags: [a,\n  aws,\n  b]\n", "aws", "amazon"))
        .isEqualTo("tags: [a,\n  amazon,\n  b]\n");
    assertThat(renamed("tags: ['aws', \"b\"]\n", "aws", "amazon"))
        .isEqualTo("tags: ['amazon', \"b\"]\n");
  }

  @Test
  void aNameInAListInsideTheListIsToldAndNotTouched() {
    Site site = tagged("tags:\n- aws\n- [x, aws]\n");
    ChangePlan plan = Plans.planned(NameEdit.rename(site, Kind.TAGS, "aws", "amazon"));
    assertThat(plan.unifiedDiff()).contains("-- aws\n+- amazon\n").doesNotContain("+- [x");
    assertThat(plan.notes()).anyMatch(note -> note.contains(PATH));
  }

  @Test
  void aCategoryThatWouldStandAtTwoDepthsIsTold() {
    Site site =
        TestSites.chirpy(
            "_posts/2024-01-01-a.md", "---\ncategories: [Cloud, AWS]\n---\n",
            "_posts/2024-01-02-b.md", "---\ncategories: [Amazon]\n---\n");
    assertThat(Plans.planned(NameEdit.rename(site, Kind.CATEGORIES, "Amazon", "AWS")).notes())
        .anyMatch(note -> note.contains("sub-category"));
    assertThat(Plans.planned(NameEdit.rename(site, Kind.CATEGORIES, "AWS", "EC2")).notes())
        .noneMatch(note -> note.contains("sub-category"));
  }

  @Test
  void removingATopCategoryIsToldWhereASubCategoryTakesItsPlace() {
    Site site = tagged("categories: [Cloud, AWS]\n");
    assertThat(Plans.planned(NameEdit.delete(site, Kind.CATEGORIES, "Cloud")).notes())
        .anyMatch(note -> note.contains("AWS"));
  }

  @Test
  void aPostThatHasBothKeepsOne() {
    assertThat(renamed("tags: [aws, b, amazon]\n", "aws", "amazon"))
        .isEqualTo("tags: [b, amazon]\n");
    assertThat(renamed("tags: [amazon, b, aws]\n", "aws", "amazon"))
        .isEqualTo("tags: [amazon, b]\n");
    assertThat(renamed("tags: [aws, b, aws]\n", "aws", "amazon")).isEqualTo("tags: [amazon, b]\n");
  }

  @Test
  void mergeMakesOneOfSeveral() {
    assertThat(
            after(
                "tags: [go routine, x, goroutine, go-routine]\n",
                site ->
                    NameEdit.merge(
                        site,
                        Kind.TAGS,
                        List.of("go routine", "go-routine", "goroutine"),
                        "goroutine")))
        .isEqualTo("tags: [x, goroutine]\n");
  }

  @Test
  void deleteLeavesAnEmptyList() {
    assertThat(after("tags: [a]\n", site -> NameEdit.delete(site, Kind.TAGS, "a")))
        .isEqualTo("tags: []\n");
  }

  @Test
  void categoriesAreRenamedWithoutTouchingTags() {
    assertThat(
            after(
                "categories: [Cloud, AWS]\ntags: [AWS]\n",
                site -> NameEdit.rename(site, Kind.CATEGORIES, "AWS", "Amazon Web Services")))
        .isEqualTo("categories: [Cloud, Amazon Web Services]\ntags: [AWS]\n");
  }

  @Test
  void allPostsThatUseTheNameChangeAndNoOther() {
    Site site =
        chirpy(
            "_posts/2024-05-17-a.md", "---\ntags: [x, y]\n---\n",
            "_posts/2024-05-18-b.md", "---\ntags: [xx]\n---\n",
            "_drafts/c.md", "---\ntags:\n- x\n---\n");
    assertThat(Plans.planned(NameEdit.rename(site, Kind.TAGS, "x", "z")).operations())
        .extracting(FileOperation::path)
        .containsExactlyInAnyOrder("_posts/2024-05-17-a.md", "_drafts/c.md");
  }

  @Test
  void aListThatCannotHoldTheNameIsLeftAndNamed() {
    Site site =
        chirpy(
            "_posts/2024-05-17-a.md", "---\ntags: x y\n---\n",
            "_posts/2024-05-18-b.md", "---\ntags: [x]\n---\n");
    ChangePlan plan = Plans.planned(NameEdit.rename(site, Kind.TAGS, "x", "two words"));
    assertThat(plan.operations())
        .extracting(FileOperation::path)
        .contains("_posts/2024-05-18-b.md");
    if (plan.operations().size() == 1) {
      assertThat(plan.notes()).anySatisfy(n -> assertThat(n).contains("_posts/2024-05-17-a.md"));
    }
  }

  @Test
  void aNameWithoutAddressAndAnUnusedNameAreRefused() {
    assertThat(Plans.refused(NameEdit.rename(tagged("tags: [a]\n"), Kind.TAGS, "a", "!!!")))
        .contains("!!!");
    assertThat(Plans.refused(NameEdit.rename(tagged("tags: [a]\n"), Kind.TAGS, "b", "c")))
        .contains("b");
  }

  @Test
  void aSharedAddressIsNoted() {
    Site site =
        chirpy(
            "_posts/2024-05-17-a.md", "---\ntags: [cpp]\n---\n",
            "_posts/2024-05-18-b.md", "---\ntags: [c]\n---\n");
    assertThat(Plans.planned(NameEdit.rename(site, Kind.TAGS, "cpp", "c++")).notes())
        .singleElement()
        .asString()
        .contains("c++", "c.");
  }
}

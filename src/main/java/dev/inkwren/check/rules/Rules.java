package dev.inkwren.check.rules;

import dev.inkwren.check.Rule;
import java.util.List;
import java.util.stream.Stream;

/**
 * Every check there is, in the order of the documentation. One class and one line here per rule.
 */
public final class Rules {

  private Rules() {}

  /** All rules; stateless, so one list serves all threads. */
  public static List<Rule> all() {
    return Stream.of(tags(), frontMatter(), links(), liquid(), kramdown(), own())
        .flatMap(List::stream)
        .toList();
  }

  private static List<Rule> tags() {
    return List.of(
        new TagUppercase(),
        new TagDuplicate(),
        new TagEmptySlug(),
        new TagSlugCollision(),
        new TagNearDuplicate(),
        new TagSpace(),
        new TagYamlType(),
        new TagSplit());
  }

  private static List<Rule> frontMatter() {
    return List.of(
        new CategoryYamlType(),
        new TooManyCategories(),
        new CategorySplit(),
        new CategoryDepth(),
        new CategoryParent(),
        new DateWithoutZone(),
        new DateUnreadable(),
        new DateFuture(),
        new DateMismatch(),
        new DuplicateTimestamp(),
        new TitleYaml(),
        new DuplicateKey(),
        new MissingKey(),
        new FrontMatterYaml(),
        new FrontMatterUnseen(),
        new FileName(),
        new DuplicateSlug(),
        new EmptyPermalink());
  }

  private static List<Rule> links() {
    return List.of(
        new ImageMissing(),
        new CoverMissing(),
        new ImageAlt(),
        new ImageLarge(),
        new CoverRatio(),
        new SvgWidth(),
        new LinkPost(),
        new LinkAnchor(),
        new LinkPostAnchor(),
        new LinkPostUrl(),
        new LinkTag());
  }

  private static List<Rule> liquid() {
    return List.of(
        new LiquidInCode(),
        new LiquidUnknownTag(),
        new LiquidUnclosed(),
        new LiquidIncludeMissing());
  }

  private static List<Rule> kramdown() {
    return List.of(
        new PromptPlace(),
        new AttributeList(),
        new AccidentalTable(),
        new AccidentalHeading(),
        new AccidentalList(),
        new FenceUnclosed(),
        new FenceInfo(),
        new HtmlUnknownElement(),
        new DashSwallowed(),
        new CaptionBreak(),
        new MathOff(),
        new MermaidOff(),
        new CodeLanguage());
  }

  private static List<Rule> own() {
    return List.of(
        new RequiredKey(),
        new AllowedValue(),
        new RequiredText(),
        new ForbiddenText(),
        new RequiredSection(),
        new HeadingNumbering(),
        new SeriesOrder());
  }
}

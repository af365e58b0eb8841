package dev.inkwren.render.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Minimal Mistakes: its page head; it leaves the body as the converter prints it. */
final class MinimalMistakesTheme implements Theme {

  /** Its own pace, unlike Chirpy's. */
  private static final int WORDS_PER_MINUTE = 200;

  @Override
  public List<String> head(ThemePage page, int words) {
    List<String> blocks = new ArrayList<>();
    blocks.add("<h1 id=\"page-title\" class=\"page__title\">" + page.title() + "</h1>");
    StringBuilder meta = new StringBuilder("<p class=\"page__meta\">");
    page.date()
        .ifPresent(
            d ->
                meta.append("<span class=\"page__meta-date\"><time>")
                    .append(Html.text(d))
                    .append("</time></span> · "));
    int minutes = Math.max(1, (words + WORDS_PER_MINUTE - 1) / WORDS_PER_MINUTE);
    meta.append("<span class=\"page__meta-readtime\">").append(minutes);
    meta.append(page.isKorean() ? "분 소요" : minutes == 1 ? " minute read" : " minutes read");
    blocks.add(meta.append("</span></p>").toString());
    page.cover()
        .ifPresent(
            c ->
                blocks.add(
                    "<p><img class=\"page__hero-image\" src=\""
                        + Html.attribute(page.media().relative(c.path()))
                        + "\" alt=\""
                        + Html.attribute(c.alt())
                        + "\"></p>"));
    return blocks;
  }

  @Override
  public String block(String html, ThemePage page) {
    return html;
  }

  @Override
  public Map<String, String> includes() {
    return MinimalMistakesIncludes.ALL;
  }

  @Override
  public String language(String post, UnaryOperator<String> setting, Predicate<String> locale) {
    return setting.apply("locale");
  }

  @Override
  public String style() {
    return "minimal-mistakes";
  }
}

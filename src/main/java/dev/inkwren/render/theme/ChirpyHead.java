package dev.inkwren.render.theme;

import dev.inkwren.render.theme.ThemePage.Cover;
import dev.inkwren.render.theme.ThemePage.Person;
import java.util.ArrayList;
import java.util.List;

/** Title, description, date, cover, author and reading time above a post (C11, C13, C14). */
final class ChirpyHead {

  private ChirpyHead() {}

  static List<String> of(ThemePage page, int words) {
    List<String> blocks = new ArrayList<>();
    blocks.add("<h1 data-toc-skip>" + page.title() + "</h1>");
    page.description()
        .ifPresent(d -> blocks.add("<p class=\"post-desc fw-light mb-4\">" + d + "</p>"));
    StringBuilder meta = new StringBuilder("<div class=\"post-meta text-muted\">");
    ChirpyWords say = ChirpyWords.of(page.language());
    page.date().ifPresent(d -> meta.append(moment(say.posted(), d)));
    page.updated().ifPresent(d -> meta.append(moment(say.updated(), d)));
    page.cover().ifPresent(c -> meta.append(cover(c, page.media())));
    meta.append("<div class=\"d-flex justify-content-between\">").append(authors(page, say));
    meta.append("<div>").append(readingTime(say, words)).append("</div></div></div>");
    blocks.add(meta.toString());
    return blocks;
  }

  private static String moment(String word, String date) {
    return "<span>" + word + " <time>" + Html.text(date) + "</time></span> ";
  }

  private static String cover(Cover cover, MediaUrl media) {
    String alt = cover.alt().isEmpty() ? "Preview Image" : cover.alt();
    String image =
        "<img src=\"%s\" class=\"preview-img%s\" alt=\"%s\" w=\"1200\" h=\"630\"%s>"
            .formatted(
                Html.attribute(cover.path()),
                cover.noBackground() ? " no-bg" : "",
                Html.attribute(alt),
                cover.lqip().isEmpty() ? "" : " lqip=\"" + Html.attribute(cover.lqip()) + "\"");
    StringBuilder html = new StringBuilder("<div class=\"mt-3 mb-3\">");
    html.append(ChirpyImages.dress(image, media));
    if (!cover.alt().isEmpty()) {
      html.append("<figcaption class=\"text-center pt-2 pb-2\">").append(Html.text(cover.alt()));
      html.append("</figcaption>");
    }
    return html.append("</div>").toString();
  }

  private static String authors(ThemePage page, ChirpyWords say) {
    StringBuilder html = new StringBuilder("<span>");
    html.append(say.by()).append(" <em>");
    String between = "";
    for (Person person : page.authors()) {
      html.append(between);
      between = ", ";
      if (person.url().isEmpty()) {
        html.append(Html.text(person.name()));
      } else {
        html.append("<a href=\"").append(Html.attribute(person.url())).append("\">");
        html.append(Html.text(person.name())).append("</a>");
      }
    }
    return html.append("</em></span>").toString();
  }

  private static String readingTime(ChirpyWords say, int words) {
    return "<span class=\"readtime\" title=\"%d %s\"><em>%d %s</em>%s</span>"
        .formatted(words, say.words(), WordCount.minutes(words), say.minutes(), say.read());
  }
}

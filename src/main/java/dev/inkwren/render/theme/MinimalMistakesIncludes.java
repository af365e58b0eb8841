package dev.inkwren.render.theme;

import java.util.Map;

/**
 * What Minimal Mistakes' gem has for {@code include} within a post, as its documentation shows
 * them. The texts are ours.
 */
final class MinimalMistakesIncludes {

  private static final String CAPTION =
      "{% if include.caption %}<figcaption>{{ include.caption | markdownify | remove: '<p>' | remove:"
          + " '</p>' | strip }}</figcaption>{% endif %}";

  static final Map<String, String> ALL =
      Map.of("figure", figure(), "video", video(), "gallery", gallery());

  private MinimalMistakesIncludes() {}

  private static String figure() {
    return "<figure class=\"{{ include.class }}\">{% if include.popup %}<a href=\"{{"
        + " include.image_path | relative_url }}\" class=\"image-popup\">{% endif %}<img src=\"{{"
        + " include.image_path | relative_url }}\" alt=\"{{ include.alt }}\">{% if include.popup"
        + " %}</a>{% endif %}"
        + CAPTION
        + "</figure>";
  }

  private static String video() {
    return "{% assign ink_from = include.provider | default: 'youtube' %}<div"
        + " class=\"responsive-video-container\"><iframe src=\"{% case ink_from %}{% when 'vimeo'"
        + " %}https://player.vimeo.com/video/{% when 'bilibili'"
        + " %}https://player.bilibili.com/player.html?bvid={% else"
        + " %}https://www.youtube-nocookie.com/embed/{% endcase %}{{ include.id }}\""
        + " frameborder=\"0\" allowfullscreen></iframe></div>";
  }

  private static String gallery() {
    return "{% assign ink_id = include.id | default: 'gallery' %}{% assign ink_all = page[ink_id]"
        + " %}<figure class=\"{{ include.class }}\">{% for ink_one in ink_all %}<a href=\"{{"
        + " ink_one.url | default: ink_one.image_path | relative_url }}\"><img src=\"{{"
        + " ink_one.image_path | relative_url }}\" alt=\"{{ ink_one.alt }}\"></a>{% endfor %}"
        + CAPTION
        + "</figure>";
  }
}

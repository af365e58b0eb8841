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
      Map.of("figure", figure(), "video", video(), "gallery", gallery(), "toc", contents());

  private MinimalMistakesIncludes() {}

  private static String figure() {
    return "<figure class=\"{{ include.class }}\">{% if include.popup %}<a href=\"{{"
        + " include.image_path | relative_url }}\" class=\"image-popup\"{% if include.caption %}"
        + " title=\"{{ include.caption | markdownify | strip_html }}\"{% endif %}>{% endif %}<img"
        + " src=\"{{ include.image_path | relative_url }}\" alt=\"{{ include.alt | escape_once"
        + " }}\">{% if include.popup %}</a>{% endif %}"
        + CAPTION
        + "</figure>";
  }

  private static String video() {
    return "<div class=\"responsive-video-container\">{% case include.provider %}{% when 'vimeo'"
        + " %}<iframe src=\"https://player.vimeo.com/video/{{ include.id }}?dnt=true\""
        + " frameborder=\"0\" webkitAllowFullScreen mozallowfullscreen allowFullScreen></iframe>{%"
        + " when 'youtube' %}"
        + frame("https://www.youtube-nocookie.com/embed/{{ include.id }}")
        + "{% when 'google-drive' %}"
        + frame("https://drive.google.com/file/d/{{ include.id }}/preview")
        + "{% when 'bilibili' %}"
        + frame("https://player.bilibili.com/player.html?bvid={{ include.id }}")
        + "{% endcase %}</div>";
  }

  private static String frame(String address) {
    return "<iframe src=\"" + address + "\" frameborder=\"0\" allowfullscreen></iframe>";
  }

  /** Two pictures share a row, more stand in rows of three; one without address is no link. */
  private static String gallery() {
    return "{% assign ink_id = include.id | default: 'gallery' %}{% assign ink_all = page[ink_id]"
        + " %}{% assign ink_row = include.layout %}{% unless ink_row %}{% if ink_all.size == 2"
        + " %}{% assign ink_row = 'half' %}{% elsif ink_all.size > 2 %}{% assign ink_row = 'third'"
        + " %}{% endif %}{% endunless %}<figure class=\"{{ ink_row }} {{ include.class }}\">{% for"
        + " ink_one in ink_all %}{% if ink_one.url %}<a href=\"{{ ink_one.url | relative_url }}\"{%"
        + " if ink_one.title %} title=\"{{ ink_one.title }}\"{% endif %}>{% endif %}<img src=\"{{"
        + " ink_one.image_path | relative_url }}\" alt=\"{{ ink_one.alt }}\">{% if ink_one.url"
        + " %}</a>{% endif %} {% endfor %}"
        + CAPTION
        + "</figure>";
  }

  /** The list of contents as the theme's earlier versions want it written. */
  private static String contents() {
    return "<aside class=\"sidebar__right\">\n<nav class=\"toc\" markdown=\"1\">\n<header><h4"
        + " class=\"nav__title\"><i class=\"fas fa-{{ include.icon | default: 'file-alt' }}\"></i>"
        + " {{ include.title | default: site.data.ui-text[site.locale].toc_label | default: 'On"
        + " This Page' }}</h4></header>\n* contents\n{:toc .toc__menu}\n</nav>\n</aside>\n";
  }
}

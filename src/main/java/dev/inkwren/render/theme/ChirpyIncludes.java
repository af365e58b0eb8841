package dev.inkwren.render.theme;

import java.util.Map;
import java.util.Set;

/**
 * The embeds that Chirpy's gem has for {@code include} (C29). Their texts are ours; what they print
 * is the theme's.
 */
final class ChirpyIncludes {

  static final Map<String, String> ALL =
      Map.of(
          "embed/youtube.html",
          frame("https://www.youtube.com/embed/{{ include.id }}", "YouTube video player"),
          "embed/twitch.html",
          frame(
              "https://player.twitch.tv/?video={{ include.id }}&parent={{ site.url | replace:"
                  + " 'https://', '' | replace: 'http://', '' }}",
              "Twitch video player"),
          "embed/bilibili.html",
          frame(
              "https://player.bilibili.com/player.html?bvid={{ include.id }}",
              "Bilibili video player"),
          "embed/spotify.html",
          "<iframe class=\"embed-audio\" loading=\"lazy\""
              + " src=\"https://open.spotify.com/embed/track/{{ include.id }}\"></iframe>",
          "embed/video.html",
          video(),
          "embed/audio.html",
          audio());

  /** What else the gem has: parts of its layouts, which a post may include but hardly ever does. */
  static final Set<String> OTHERS =
      Set.of(
          "comments.html",
          "datetime.html",
          "lang.html",
          "language-alias.html",
          "media-url.html",
          "no-linenos.html",
          "origin-type.html",
          "post-description.html",
          "post-sharing.html",
          "post-summary.html",
          "read-time.html",
          "refactor-content.html",
          "related-posts.html",
          "toc.html",
          "trending-tags.html",
          "update-list.html");

  private ChirpyIncludes() {}

  private static String frame(String address, String title) {
    return "<iframe class=\"embed-video\" loading=\"lazy\" src=\""
        + address
        + "\" title=\""
        + title
        + "\" frameborder=\"0\" allowfullscreen></iframe>";
  }

  /** One source per type; the first is the file's own. */
  private static String sources(String kind) {
    return "{% assign ink_parts = include.src | split: '.' %}{% assign ink_ext = ink_parts | last"
        + " %}{% assign ink_dot = ink_ext | prepend: '.' %}{% assign ink_stem = include.src |"
        + " remove: ink_dot %}{% assign ink_all = include.types | default: '' | prepend: '|' |"
        + " prepend: ink_ext | split: '|' %}{% for t in ink_all %}{% assign ink_url = ink_stem |"
        + " append: '.' | append: t | ink_media_url %}<source src=\"{{ ink_url }}\" type=\""
        + kind
        + "/{{ t | ink_media_type }}\">{% endfor %}";
  }

  private static String video() {
    return "<p><video class=\"embed-video file\"{% if include.poster %} poster=\"{{ include.poster"
        + " | ink_media_url }}\"{% endif %} controls{% if include.autoplay %} autoplay=\"true\"{%"
        + " endif %}{% if include.loop %} loop=\"true\"{% endif %}{% if include.muted %}"
        + " muted=\"true\"{% endif %}>"
        + sources("video")
        + "Your browser does not support the video tag.</video>{% if include.title %}<em>{{"
        + " include.title }}</em>{% endif %}</p>";
  }

  private static String audio() {
    return "<p><audio class=\"embed-audio\" controls>"
        + sources("audio")
        + "Your browser does not support the audio tag.</audio>{% if include.title %}<em>{{"
        + " include.title }}</em>{% endif %}</p>";
  }
}

package dev.inkwren.render.theme;

import java.util.Set;
import java.util.function.Predicate;

/**
 * The words above a post in the language of Chirpy's layout, as the theme's locale files have them.
 *
 * @param posted before the date
 * @param updated before the date of the last change
 * @param by before the author
 * @param words behind the number of words
 * @param minutes behind the number of minutes
 * @param read behind the reading time, with the space before it where the theme puts one
 */
record ChirpyWords(
    String posted, String updated, String by, String words, String minutes, String read) {

  private static final String ENGLISH = "en";

  /** The locale files in the theme's gem: {@code ko}, for one, is none of them (R42). */
  private static final Set<String> LOCALES =
      Set.of(
          ("ar bg-BG cs-CZ de-DE el-GR en es-ES fa-IR fi-FI fr-FR hu-HU id-ID it-IT ja-JP km-KH"
                  + " ko-KR my-MM nl-NL pt-BR ru-RU sl-SI sv-SE th tr-TR uk-UA vi-VN zh-CN zh-TW")
              .split(" "));

  /**
   * The language the layout speaks: the post's, else the site's, as far as there is a file for it.
   *
   * @param own whether the site has a locale file of that name
   */
  static String language(String post, String site, Predicate<String> own) {
    Predicate<String> known = own.or(LOCALES::contains);
    return known.test(post) ? post : known.test(site) ? site : ENGLISH;
  }

  /** The words for a language of {@link #language}; English where we do not know them. */
  static ChirpyWords of(String language) {
    return switch (language.substring(0, Math.min(2, language.length()))) {
      case "ko" -> new ChirpyWords("게시", "업데이트", "작성자", "단어", "분", "읽는 시간");
      case "ja" -> new ChirpyWords("投稿日", "更新日", "投稿者", "語", "分", "で読めます");
      case "zh" -> new ChirpyWords("发表于", "更新于", "作者", "字", "分钟", "阅读");
      default -> new ChirpyWords("Posted", "Updated", "By", "words", "min", " read");
    };
  }
}

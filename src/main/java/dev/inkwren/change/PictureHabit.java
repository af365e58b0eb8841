package dev.inkwren.change;

import dev.inkwren.post.Post;
import dev.inkwren.site.PostEntry;
import dev.inkwren.site.Site;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Where the posts of a site keep their pictures, and how they refer to them.
 *
 * @param folder site-absolute, without closing slash; {@code {slug}}, {@code {name}}, {@code
 *     {yyyy}}, {@code {MM}} and {@code {dd}} stand for those parts of the post's file name
 * @param style how an address is written
 */
public record PictureHabit(String folder, Style style) {

  /** How the address of a picture is written. */
  public enum Style {
    /** {@code /assets/img/a.png}. */
    PATH,
    /** {@code {{ '/assets/img/a.png' | relative_url }}}. */
    RELATIVE_URL,
    /** {@code {{ site.baseurl }}/assets/img/a.png}. */
    BASEURL
  }

  private static final Set<String> KINDS =
      Set.of("png", "jpg", "jpeg", "gif", "webp", "svg", "avif", "bmp", "ico");

  /** So many of the newest posts are looked at; older ones show older habits. */
  private static final int SAMPLE = 60;

  /** True for a file name or path that ends like a picture's. */
  public static boolean isPicture(String path) {
    String lower = path.toLowerCase(Locale.ROOT);
    return KINDS.contains(lower.substring(lower.lastIndexOf('.') + 1));
  }

  /** {@code path} as a link may hold it: blanks and brackets would end it early. */
  public static String escaped(String path) {
    return path.replace(" ", "%20").replace("(", "%28").replace(")", "%29");
  }

  /**
   * What the newest posts of {@code site} do: one folder for each post where most have that, else
   * the folder that posts of the same categories share, else the theme's advice.
   */
  public static PictureHabit of(Site site, Post post) {
    Map<String, Set<String>> patterns = new HashMap<>();
    Map<String, Integer> alike = new HashMap<>();
    Map<Style, Integer> styles = new HashMap<>();
    int illustrated = 0;
    for (PostEntry entry : site.posts().stream().limit(SAMPLE).toList()) {
      List<String> folders = folders(site, entry, styles);
      illustrated += folders.isEmpty() ? 0 : 1;
      boolean kin = !post.categories().isEmpty() && entry.categories().equals(post.categories());
      for (String folder : folders) {
        patterns.computeIfAbsent(pattern(folder, entry), p -> new HashSet<>()).add(entry.path());
        alike.merge(folder, kin ? 1 : 0, Integer::sum);
      }
    }
    int most = illustrated;
    Style style = usual(styles).orElse(Style.PATH);
    Optional<String> own =
        patterns.entrySet().stream()
            .filter(e -> e.getKey().contains("{") && e.getValue().size() * 2 > most)
            .map(Map.Entry::getKey)
            .findFirst();
    alike.values().removeIf(n -> n == 0);
    String folder = own.or(() -> usual(alike)).orElse(site.profile().layout().images() + "/{slug}");
    return new PictureHabit(folder, style);
  }

  private static <T> Optional<T> usual(Map<T, Integer> counts) {
    return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
  }

  private static List<String> folders(Site site, PostEntry entry, Map<Style, Integer> styles) {
    List<String> found = new ArrayList<>();
    Optional<Post> post = site.post(entry.path());
    for (PictureRef picture : post.map(PictureRef::of).orElse(List.of())) {
      String written = whole(picture, post.orElseThrow().source().text());
      Optional<Style> style = style(written);
      if (!picture.cover() && style.isPresent()) {
        styles.merge(style.get(), 1, Integer::sum);
        String path = path(written);
        int slash = path.lastIndexOf('/');
        if (slash > 0 && !found.contains(path.substring(0, slash))) {
          found.add(path.substring(0, slash));
        }
      }
    }
    return found;
  }

  /** The address with all of its Liquid, of which a picture knows the path alone. */
  private static String whole(PictureRef picture, String text) {
    int start = picture.range().map(range -> range.start()).orElse(-1);
    int open = start < 0 ? -1 : text.lastIndexOf("{{", start);
    int end = open < 0 ? -1 : text.indexOf("}}", open);
    return end < Math.max(start, 0) ? picture.written() : text.substring(open, end + 2);
  }

  private static Optional<Style> style(String written) {
    if (written.startsWith("/") && !written.startsWith("//")) {
      return Optional.of(Style.PATH);
    }
    if (written.contains("relative_url")) {
      return Optional.of(Style.RELATIVE_URL);
    }
    return written.contains("site.baseurl") ? Optional.of(Style.BASEURL) : Optional.empty();
  }

  /** The site-absolute path in an address of any style. */
  private static String path(String written) {
    int start = written.indexOf('/');
    int end = start;
    while (end >= 0 && end < written.length() && "'\"| }".indexOf(written.charAt(end)) < 0) {
      end++;
    }
    return start < 0 ? "" : written.substring(start, end);
  }

  /** The folder with the parts of the post's own name replaced by what they stand for. */
  private static String pattern(String folder, PostEntry entry) {
    List<String> parts = new ArrayList<>();
    UnaryOperator<String> sign = signs(entry);
    for (String part : folder.split("/")) {
      parts.add(sign.apply(part));
    }
    return String.join("/", parts);
  }

  private static UnaryOperator<String> signs(PostEntry entry) {
    String stem = entry.fileName().replaceFirst("\\.[^.]*$", "");
    String[] day = entry.name().map(n -> n.date().toString()).orElse("--").split("-", -1);
    return part -> {
      if (part.equals(entry.slug()) || part.equals(stem)) {
        return part.equals(stem) && !stem.equals(entry.slug()) ? "{name}" : "{slug}";
      }
      return part.isEmpty()
          ? part
          : part.equals(day[0])
              ? "{yyyy}"
              : part.equals(day[1]) ? "{MM}" : part.equals(day[2]) ? "{dd}" : part;
    };
  }

  /**
   * The folder for the post that lies at {@code fileName}.
   *
   * @param fileName of the post, without folders; may be one without a date
   * @param slug stands for the post where the file name has none
   * @param today what stands for the date where the file name has none, as {@code yyyy-MM-dd}
   */
  public String folderFor(String fileName, String slug, String today) {
    String stem = fileName.replaceFirst("\\.[^.]*$", "");
    boolean dated = stem.matches("\\d{4}-\\d{2}-\\d{2}-.+");
    String day = dated ? stem.substring(0, 10) : today;
    return folder
        .replace("{slug}", dated ? stem.substring(11) : slug)
        .replace("{name}", dated ? stem : today + "-" + slug)
        .replace("{yyyy}", day.substring(0, 4))
        .replace("{MM}", day.substring(5, 7))
        .replace("{dd}", day.substring(8, 10));
  }

  /** {@code path} (site-absolute) as the site's posts write it. */
  public String address(String path) {
    return switch (style) {
      case PATH -> escaped(path);
      case RELATIVE_URL -> "{{ '" + path + "' | relative_url }}";
      case BASEURL -> "{{ site.baseurl }}" + escaped(path);
    };
  }
}

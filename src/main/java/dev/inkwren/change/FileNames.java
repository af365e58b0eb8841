package dev.inkwren.change;

import dev.inkwren.post.Slugs;
import dev.inkwren.site.PostEntry;
import dev.inkwren.site.Site;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Names and places of post files that every disk and Jekyll accept. */
final class FileNames {

  /** File systems allow 255 bytes; the rest is left for a temporary name beside the file. */
  private static final int MOST_BYTES = 240;

  private static final String FORBIDDEN = "/\\:*?\"<>|";

  /** Names that Windows keeps for devices, with any extension. */
  private static final Set<String> RESERVED =
      Set.of(
          "CON", "PRN", "AUX", "NUL", "COM1", "COM2", "COM3", "COM4", "COM5", "COM6", "COM7",
          "COM8", "COM9", "LPT1", "LPT2", "LPT3", "LPT4", "LPT5", "LPT6", "LPT7", "LPT8", "LPT9");

  private FileNames() {}

  /** The slug as it is written to disk: composed characters, no blanks at its ends. */
  static String clean(String slug) {
    return Normalizer.normalize(slug.strip(), Normalizer.Form.NFC);
  }

  /** Why {@code slug} cannot name a file; empty when it can. */
  static Optional<String> refusal(String slug, String extension) {
    if (slug.isEmpty() || Slugs.cased("pretty", slug).isEmpty()) {
      return Optional.of(Words.say("refused.slug.empty"));
    }
    for (int i = 0; i < slug.length(); i++) {
      char c = slug.charAt(i);
      if (FORBIDDEN.indexOf(c) >= 0 || Character.isISOControl(c)) {
        String shown =
            Character.isISOControl(c)
                ? String.format(Locale.ROOT, "U+%04X", (int) c)
                : Character.toString(c);
        return Optional.of(Words.say("refused.slug.character", shown));
      }
    }
    if (slug.endsWith(".")) {
      return Optional.of(Words.say("refused.slug.character", "."));
    }
    int bytes = ("2024-01-01-" + slug + "." + extension).getBytes(StandardCharsets.UTF_8).length;
    return bytes > MOST_BYTES
        ? Optional.of(Words.say("refused.slug.long", bytes, MOST_BYTES))
        : Optional.empty();
  }

  /** Why {@code slug} cannot name a draft, which has no date in front; empty when it can. */
  static Optional<String> draftRefusal(String slug, String extension) {
    Optional<String> refusal = refusal(slug, extension);
    if (refusal.isPresent()) {
      return refusal;
    }
    String first = slug.substring(0, 1);
    if ("._#~".contains(first)) {
      return Optional.of(Words.say("refused.slug.special", first));
    }
    int dot = slug.indexOf('.');
    String bare = dot < 0 ? slug : slug.substring(0, dot);
    return RESERVED.contains(bare.toUpperCase(Locale.ROOT))
        ? Optional.of(Words.say("refused.slug.character", bare))
        : Optional.empty();
  }

  /** Where a post of {@code day} goes that has no place in the posts folder yet. */
  static String post(Site site, LocalDate day, String slug, String extension) {
    return post(site, site.habits().folders(), day, slug, extension);
  }

  /**
   * @param folders pattern of the sub-folders, see {@link dev.inkwren.site.Habits#folders}
   */
  static String post(Site site, String folders, LocalDate day, String slug, String extension) {
    String folder =
        folders.isEmpty()
            ? ""
            : day.format(DateTimeFormatter.ofPattern(folders, Locale.ROOT)) + "/";
    return root(site) + site.profile().layout().posts() + "/" + folder + name(day, slug, extension);
  }

  /** Where a draft goes. */
  static String draft(Site site, String slug, String extension) {
    return root(site) + site.profile().layout().drafts() + "/" + slug + "." + extension;
  }

  /** Where a post goes that gets another day or slug: date folders follow, others are kept. */
  static String moved(PostEntry entry, LocalDate day, String slug, String extension) {
    String folder = entry.folder();
    Optional<LocalDate> old = entry.name().map(n -> n.date());
    if (old.isPresent()) {
      for (String pattern : List.of("yyyy/MM/dd", "yyyy/MM", "yyyy")) {
        DateTimeFormatter format = DateTimeFormatter.ofPattern(pattern, Locale.ROOT);
        if (folder.endsWith("/" + old.get().format(format))) {
          String kept = folder.substring(0, folder.length() - old.get().format(format).length());
          return kept + day.format(format) + "/" + name(day, slug, extension);
        }
      }
    }
    return folder + "/" + name(day, slug, extension);
  }

  static String name(LocalDate day, String slug, String extension) {
    return day.format(DateTimeFormatter.ISO_LOCAL_DATE) + "-" + slug + "." + extension;
  }

  /** The extension of a file name without dot; {@code md} for none. */
  static String extension(String fileName) {
    int dot = fileName.lastIndexOf('.');
    return dot > 0 ? fileName.substring(dot + 1) : "md";
  }

  private static String root(Site site) {
    String dir = site.config().collectionsDir();
    return dir.isEmpty() ? "" : dir + "/";
  }

  /**
   * The file of the site that {@code path} would meet: the same path in any case and composition,
   * as some disks make no difference; empty when the place is free.
   */
  static Optional<String> occupant(Site site, String path) {
    String wanted = folded(path);
    return site.posts().stream()
        .map(PostEntry::path)
        .filter(p -> folded(p).equals(wanted))
        .findFirst();
  }

  private static String folded(String path) {
    return Normalizer.normalize(path, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }
}

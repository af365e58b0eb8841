package dev.inkwren.render.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The fonts for one text: those that look like the preview's, then any that has what they lack.
 * PDFBox embeds TrueType outlines only, so collections and PostScript outlines are passed over.
 */
final class FontChoice {

  static final String SANS = "ink-sans";
  static final String MONO = "ink-mono";

  /** Regular and bold, in the order of the preview's style sheet; the last have no Hangul. */
  private static final List<List<String>> SANS_FILES =
      List.of(
          List.of("notosanskr-regular.ttf", "notosanskr-bold.ttf"),
          List.of("pretendard-regular.ttf", "pretendard-bold.ttf"),
          List.of("malgun.ttf", "malgunbd.ttf"),
          List.of("nanumbarungothic.ttf", "nanumbarungothicbold.ttf"),
          List.of("nanumgothic.ttf", "nanumgothicbold.ttf"),
          List.of("applegothic.ttf", "applegothic.ttf"),
          List.of("arial unicode.ttf", "arial unicode.ttf"),
          List.of("notosans-regular.ttf", "notosans-bold.ttf"),
          List.of("segoeui.ttf", "segoeuib.ttf"),
          List.of("arial.ttf", "arial bold.ttf"),
          List.of("dejavusans.ttf", "dejavusans-bold.ttf"),
          List.of("liberationsans-regular.ttf", "liberationsans-bold.ttf"));

  private static final List<List<String>> MONO_FILES =
      List.of(
          List.of("jetbrainsmono-regular.ttf", "jetbrainsmono-bold.ttf"),
          List.of("consola.ttf", "consolab.ttf"),
          List.of("dejavusansmono.ttf", "dejavusansmono-bold.ttf"),
          List.of("liberationmono-regular.ttf", "liberationmono-bold.ttf"),
          List.of("nanumgothiccoding.ttf", "nanumgothiccodingbold.ttf"),
          List.of("courier new.ttf", "courier new bold.ttf"));

  /** Where characters that are no letters are found most often. */
  private static final List<String> RICH =
      List.of("dejavu", "symbola", "seguisym", "seguiemj", "symbol", "emoji", "unicode", "noto");

  /** Bits of OS/2 fsType that forbid embedding, subsetting, or all but bitmaps. */
  private static final int RESTRICTED = 0x0002;

  private static final int NO_SUBSET_OR_BITMAP_ONLY = 0x0300;

  private final Map<String, FontFile> files = new HashMap<>();
  private final Map<String, Optional<CmapLookup>> read = new HashMap<>();
  private final List<Face> faces = new ArrayList<>();
  private final Set<Integer> missing = new TreeSet<>();

  /**
   * One font under the name the style sheet has for it.
   *
   * @param weight as in CSS
   */
  record Face(String family, int weight, FontFile file) {}

  private FontChoice(List<FontFile> all) {
    all.forEach(file -> files.putIfAbsent(file.name().toLowerCase(Locale.ROOT), file));
  }

  /**
   * Chooses for {@code text} among {@code all}, of which only those are read that may be needed.
   */
  static FontChoice of(String text, List<FontFile> all) {
    FontChoice choice = new FontChoice(all);
    text.codePoints().filter(FontChoice::isDrawn).forEach(choice.missing::add);
    choice.take(SANS, SANS_FILES);
    choice.take(MONO, MONO_FILES);
    choice.fill();
    if (choice.faces.isEmpty()) {
      // The reader of a PDF has Helvetica and Courier, for the letters of ASCII at least.
      choice.missing.removeIf(c -> c < 0x7F);
    }
    return choice;
  }

  /** What shows by itself: neither a space nor a control, joiner or variation selector. */
  static boolean isDrawn(int c) {
    boolean selector = c >= 0xFE00 && c <= 0xFE0F;
    int type = Character.getType(c);
    return !selector
        && type != Character.CONTROL
        && type != Character.FORMAT
        && type != Character.SPACE_SEPARATOR
        && type != Character.LINE_SEPARATOR
        && type != Character.PARAGRAPH_SEPARATOR;
  }

  private void take(String family, List<List<String>> wanted) {
    for (List<String> pair : wanted) {
      if (cover(pair.get(0))) {
        add(family, 400, pair.get(0));
        if (lookup(pair.get(1)).isPresent()) {
          add(family, 700, pair.get(1));
        }
        return;
      }
    }
  }

  private void fill() {
    List<String> names = new ArrayList<>(new LinkedHashSet<>(order()));
    int number = 0;
    for (String name : names) {
      if (missing.isEmpty()) {
        return;
      }
      int before = missing.size();
      if (cover(name) && missing.size() < before) {
        add("ink-more-" + number++, 400, name);
      }
    }
  }

  private List<String> order() {
    List<String> order = new ArrayList<>();
    SANS_FILES.forEach(order::addAll);
    MONO_FILES.forEach(order::addAll);
    List<String> others = files.keySet().stream().sorted().toList();
    for (String rich : RICH) {
      others.stream().filter(name -> name.contains(rich)).forEach(order::add);
    }
    order.addAll(others);
    return order;
  }

  private void add(String family, int weight, String name) {
    FontFile file = files.get(name);
    if (file != null) {
      faces.add(new Face(family, weight, file));
    }
  }

  /** Takes what the font has off what is missing; false when there is no such font for us. */
  private boolean cover(String name) {
    Optional<CmapLookup> glyphs = lookup(name);
    glyphs.ifPresent(map -> missing.removeIf(c -> map.getGlyphId(c) != 0));
    return glyphs.isPresent();
  }

  private Optional<CmapLookup> lookup(String name) {
    FontFile file = files.get(name);
    return file == null
        ? Optional.empty()
        : read.computeIfAbsent(name, unread -> glyphs(file.content()));
  }

  private static Optional<CmapLookup> glyphs(FontFile.Content content) {
    try (InputStream in = content.open();
        TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in))) {
      OS2WindowsMetricsTable rights = font.getOS2Windows();
      int type = rights == null ? 0 : rights.getFsType();
      boolean free = (type & 0xF) != RESTRICTED && (type & NO_SUBSET_OR_BITMAP_ONLY) == 0;
      boolean outlines = font.getTableMap().containsKey("glyf");
      return free && outlines ? Optional.of(font.getUnicodeCmapLookup()) : Optional.empty();
    } catch (IOException | RuntimeException unreadable) {
      // One of many fonts of the system; what it would have had counts as missing.
      return Optional.empty();
    }
  }

  /** What to embed. */
  List<Face> faces() {
    return List.copyOf(faces);
  }

  /** The characters that no font has. */
  Set<Integer> missing() {
    return Set.copyOf(missing);
  }

  /** The value of {@code font-family} for a text that is to look like {@code first}. */
  String families(String first) {
    Set<String> names = new LinkedHashSet<>();
    names.add(first);
    faces.forEach(face -> names.add(face.family()));
    names.add(first.equals(MONO) ? "monospace" : "sans-serif");
    return String.join(", ", names);
  }
}

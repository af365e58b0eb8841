package dev.inkwren.render.kramdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * kramdown's options, as they stand in the {@code kramdown:} section of a site's configuration.
 * Immutable. An option that is missing here has kramdown's default.
 *
 * @param values option name to its value in the form that its accessor gives
 * @param warnings values that could not be used, in words; the default stands for them
 */
public record KramdownOptions(Map<String, Object> values, List<String> warnings) {

  private static final Set<String> SET_BY_JEKYLL =
      Set.copyOf(
          Strings.words(
              "auto_ids toc_levels entity_output smart_quotes input hard_wrap footnote_nr"));

  /** Copies both. */
  public KramdownOptions {
    values = Map.copyOf(values);
    warnings = List.copyOf(warnings);
  }

  /** What Jekyll passes to kramdown when a site configures nothing (K1, K2). */
  public static KramdownOptions jekyll() {
    Map<String, Object> values = new HashMap<>();
    values.put("input", "GFM");
    values.put("hard_wrap", false);
    values.put("syntax_highlighter_opts", Map.of("default_lang", "plaintext", "guess_lang", true));
    return new KramdownOptions(values, List.of());
  }

  /**
   * Jekyll's defaults overlaid by a {@code kramdown:} section.
   *
   * <p>The highlighter is off for {@code "none"} and {@code "nil"}; Jekyll puts rouge in the place
   * of {@code null} and {@code false}. {@code kramdown_version} ("2.4", the default, or "2.5")
   * chooses the roles of footnotes.
   *
   * @param kramdownSection option names to values as read from YAML; unknown names are ignored, a
   *     value of the wrong kind leaves the default and a warning
   */
  public static KramdownOptions from(Map<String, Object> kramdownSection) {
    KramdownOptions options = jekyll();
    // Map.forEach would stop at no entry either, but null values are legal in a YAML map.
    for (Map.Entry<String, Object> entry : kramdownSection.entrySet()) {
      String key = entry.getKey();
      String name = key.startsWith(":") ? key.substring(1) : key;
      if (isOption(name) && !isLeftToJekyll(name, entry.getValue())) {
        options = options.with(name, entry.getValue());
      }
    }
    Map<String, Object> highlighting = new HashMap<>(options.highlighterOptions());
    highlighting.putIfAbsent("default_lang", "plaintext");
    highlighting.put("guess_lang", kramdownSection.getOrDefault("guess_lang", true));
    Map<String, Object> values = new HashMap<>(options.values);
    values.put("syntax_highlighter_opts", highlighting);
    return new KramdownOptions(values, options.warnings);
  }

  /** Jekyll's own setting stands where a site leaves one empty. */
  private static boolean isLeftToJekyll(String name, @Nullable Object value) {
    boolean off = value == null || value.equals(false);
    return (off && name.equals("syntax_highlighter"))
        || (value == null && SET_BY_JEKYLL.contains(name));
  }

  /** kramdown's own defaults, as its test suite uses them: no GFM, no language guessed. */
  public static KramdownOptions plain() {
    return new KramdownOptions(Map.of(), List.of());
  }

  /** Whether kramdown has an option of this name. */
  public static boolean isOption(String name) {
    return OptionReader.knows(name);
  }

  /**
   * These options with one of them changed.
   *
   * @param value as written in YAML or in {@code {::options}}; unusable ones leave a warning
   */
  public KramdownOptions with(String name, @Nullable Object value) {
    Map<String, Object> changed = new HashMap<>(values);
    List<String> problems = new ArrayList<>(warnings);
    try {
      changed.put(name, OptionReader.read(name, value));
    } catch (IllegalArgumentException e) {
      problems.add("kramdown option " + name + ": " + e.getMessage() + "; the default is used");
    }
    return new KramdownOptions(changed, problems);
  }

  private Object get(String name) {
    Object value = values.get(name);
    return value != null ? value : OptionReader.defaultOf(name);
  }

  private boolean flag(String name) {
    return (Boolean) get(name);
  }

  private String word(String name) {
    return (String) get(name);
  }

  private int number(String name) {
    return (Integer) get(name);
  }

  @SuppressWarnings("unchecked")
  private List<String> words(String name) {
    return (List<String>) get(name);
  }

  /** The parser: {@code kramdown} or {@code GFM}. */
  public String input() {
    return word("input");
  }

  /** GFM only: every newline in a paragraph is a line break. */
  public boolean hardWrap() {
    return flag("hard_wrap");
  }

  /** GFM only: {@code paragraph_end}, {@code no_auto_typographic}. */
  public List<String> gfmQuirks() {
    return words("gfm_quirks");
  }

  /** Headings get ids. */
  public boolean autoIds() {
    return flag("auto_ids");
  }

  /** Put before every automatic id. */
  public String autoIdPrefix() {
    return word("auto_id_prefix");
  }

  /** Automatic ids are made without the markup in a heading. */
  public boolean autoIdStripping() {
    return flag("auto_id_stripping");
  }

  /** Other scripts are written in Latin letters in automatic ids. */
  public boolean transliteratedHeaderIds() {
    return flag("transliterated_header_ids");
  }

  /** Entity names or code points of the four quotation marks. */
  public List<String> smartQuotes() {
    return words("smart_quotes");
  }

  /** Symbol name to what is printed for it. */
  @SuppressWarnings("unchecked")
  public Map<String, String> typographicSymbols() {
    return (Map<String, String>) get("typographic_symbols");
  }

  /** {@code as_char}, {@code as_input}, {@code numeric} or {@code symbolic}. */
  public String entityOutput() {
    return word("entity_output");
  }

  /** Number of the first footnote. */
  public int footnoteNumber() {
    return number("footnote_nr");
  }

  /** Put into the ids of footnotes. */
  public String footnotePrefix() {
    return word("footnote_prefix");
  }

  /** Text of the links back from footnotes; none if empty. */
  public String footnoteBacklink() {
    return word("footnote_backlink");
  }

  /** The link back may stand in a nested last paragraph. */
  public boolean footnoteBacklinkInline() {
    return flag("footnote_backlink_inline");
  }

  /** Text of footnote markers, with {@code %s} for the number. */
  public String footnoteLinkText() {
    return word("footnote_link_text");
  }

  /** Title of footnote markers, with {@code %s} for the number; none if empty. */
  public String footnoteLinkTitle() {
    return word("footnote_link_title");
  }

  /** Title of the links back from footnotes, with {@code %s} for the number; none if empty. */
  public String footnoteBacklinkTitle() {
    return word("footnote_backlink_title");
  }

  /** The text of a heading links to the heading. */
  public boolean headerLinks() {
    return flag("header_links");
  }

  /** Whether footnotes are printed as kramdown 2.5 does it, and not as 2.4. */
  public boolean newFootnoteRoles() {
    return word("kramdown_version").compareTo("2.5") >= 0;
  }

  /** Heading levels that a table of contents shows. */
  @SuppressWarnings("unchecked")
  public List<Integer> tocLevels() {
    return (List<Integer>) get("toc_levels");
  }

  /** Added to every heading level. */
  public int headerOffset() {
    return number("header_offset");
  }

  /** Markdown is read in block elements. */
  public boolean parseBlockHtml() {
    return flag("parse_block_html");
  }

  /** Markdown is read in span elements. */
  public boolean parseSpanHtml() {
    return flag("parse_span_html");
  }

  /** HTML elements become the kramdown elements they stand for. */
  public boolean htmlToNative() {
    return flag("html_to_native");
  }

  /** Line breaks between Han, Hiragana and Katakana vanish. */
  public boolean removeLineBreaksForCjk() {
    return flag("remove_line_breaks_for_cjk");
  }

  /** Link definitions that every document has. */
  @SuppressWarnings("unchecked")
  Map<String, LinkTarget> linkDefinitions() {
    return (Map<String, LinkTarget>) get("link_defs");
  }

  /** {@code mathjax}, another engine, or empty for none. */
  public String mathEngine() {
    return word("math_engine");
  }

  /** {@code rouge}, another highlighter, or empty for none. */
  public String syntaxHighlighter() {
    return word("syntax_highlighter");
  }

  /** Options of the highlighter. */
  @SuppressWarnings("unchecked")
  public Map<String, Object> highlighterOptions() {
    return (Map<String, Object>) get("syntax_highlighter_opts");
  }

  /** Options that a text must not change. */
  public Set<String> forbiddenInlineOptions() {
    return Set.copyOf(words("forbidden_inline_options"));
  }
}

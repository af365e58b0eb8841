package dev.inkwren.frontmatter;

import dev.inkwren.text.SourceText;
import dev.inkwren.text.TextRange;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The front matter of a file as upstream Jekyll reads it, with the place of everything in the text.
 * Made from any text without exception; broken YAML leaves the good lines readable. Immutable apart
 * from values computed on first use, which every thread computes alike.
 *
 * <p>All offsets and ranges are UTF-16 units of {@link SourceText#text()}, 0-based, half-open.
 */
public final class FrontMatter {

  private final SourceText source;
  private final Header header;
  private final Block block;
  private final Map<String, Field> last;
  private final List<YamlError> errors;

  private FrontMatter(SourceText source, Header header, Block block) {
    this.source = source;
    this.header = header;
    this.block = block;
    Map<String, Field> byKey = new LinkedHashMap<>();
    for (Field field : block.fields()) {
      byKey.put(field.key(), field);
    }
    this.last = Collections.unmodifiableMap(byKey);
    this.errors = Diagnosis.of(source, header, block);
  }

  /** Reads the front matter of {@code source}; total. */
  public static FrontMatter of(SourceText source) {
    Header header = Header.find(source);
    Block block = header.present() ? new BlockReader(source.text(), header).read() : Block.EMPTY;
    return new FrontMatter(source, header, block);
  }

  /** The text this was read from. */
  SourceText source() {
    return source;
  }

  /** Whether Jekyll finds front matter (J16 to J18). */
  public boolean present() {
    return header.present();
  }

  /**
   * Whether Jekyll finds front matter and can take nothing from it: broken YAML, or no map (J19,
   * J21).
   */
  public boolean unread() {
    return block.shape() != Block.Shape.MAP;
  }

  /** The same lines with no field in them: what is left of them where Jekyll reads nothing. */
  public FrontMatter withoutFields() {
    return new FrontMatter(source, header, Block.EMPTY);
  }

  /** The YAML between opening and closing line; empty at 0 when absent. */
  public TextRange blockRange() {
    return new TextRange(header.blockStart(), header.blockEnd());
  }

  /** Offset where Jekyll's content starts: behind the closing line and blank lines after it. */
  public int bodyStart() {
    return header.bodyStart();
  }

  /** The pieces of the block; their texts concatenated are the block. */
  public List<Node> nodes() {
    return block.nodes();
  }

  /** What keeps Jekyll from reading the front matter as meant, in order of position. */
  public List<YamlError> errors() {
    return errors;
  }

  /** The keys that can be read, each once, in the author's order. */
  public List<String> keys() {
    return List.copyOf(last.keySet());
  }

  /** Why no field can be changed by form, if so; the text itself can always be edited. */
  public Optional<String> readOnlyReason() {
    return block.readOnly();
  }

  /** The value of {@code key}; of equal keys the last, as in Jekyll. */
  public Optional<Value> value(String key) {
    return field(key).map(Field::value);
  }

  /** Where {@code key} itself stands, quotes included. */
  public Optional<TextRange> keyRange(String key) {
    return field(key).map(f -> f.entry().keyRange());
  }

  /** Where the value of {@code key} stands; empty range behind the colon when left out. */
  public Optional<TextRange> valueRange(String key) {
    return field(key).map(f -> f.entry().valueRange());
  }

  /**
   * The value of {@code key} as it is written, without the indentation that all its lines share;
   * what {@link FrontMatterEdits#setSpelled} takes back.
   */
  public Optional<String> spelled(String key) {
    return field(key).map(field -> SpelledValue.of(text(), field.valueNode()));
  }

  /** The entry of {@code key}; of equal keys the last. */
  public Optional<Node.Entry> entry(String key) {
    return field(key).map(Field::entry);
  }

  /**
   * The elements of a list-like key. {@code tags} and {@code categories} written as one string are
   * split at white space (J25), other strings and singular keys count as one element (J26), and
   * {@code tag} and {@code category} stand in for a missing plural, as {@code tag} always wins over
   * {@code tags}.
   */
  public List<ListItem> items(String key) {
    return Lists.fieldFor(this, key).map(field -> Lists.items(this, field)).orElse(List.of());
  }

  /** The values as plain Java objects, as Jekyll (safe_yaml) sees them; unmodifiable. */
  public Map<String, @Nullable Object> data() {
    if (block.shape() != Block.Shape.MAP) {
      return Map.of();
    }
    return readableData();
  }

  /**
   * The values of all readable entries, even where Jekyll reads none because the YAML is broken.
   *
   * @return String, Boolean, Long, BigInteger, Double, LocalDate, OffsetDateTime, null, List or Map
   *     by key; unmodifiable
   */
  public Map<String, @Nullable Object> readableData() {
    Map<String, Value> entries = new LinkedHashMap<>();
    for (Field field : block.fields()) {
      field.values().put(entries, field.pair());
    }
    return new Values.Plain().map(entries);
  }

  /** What a form may do with {@code key}. */
  public FieldState state(String key) {
    return FieldState.of(this, key);
  }

  /** The keys that stand in the block more than once. */
  public List<String> duplicates() {
    LinkedHashSet<String> seen = new LinkedHashSet<>();
    List<String> twice = new ArrayList<>();
    for (Field field : block.fields()) {
      if (!seen.add(field.key()) && !twice.contains(field.key())) {
        twice.add(field.key());
      }
    }
    return twice;
  }

  /** The field of {@code key}, the last of equal ones. */
  Optional<Field> field(String key) {
    return Optional.ofNullable(last.get(key));
  }

  List<Field> fields() {
    return block.fields();
  }

  /** The file's text. */
  String text() {
    return source.text();
  }
}

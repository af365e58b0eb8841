package dev.inkwren.frontmatter;

import dev.inkwren.text.SourceText;
import dev.inkwren.text.TextEdit;
import dev.inkwren.text.TextEdits;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Changes to front matter as text edits that touch the value they are about and nothing else:
 * quoting style, list style, indent, comments, order and line ends stay the author's. Every result
 * was checked by reading the changed text again; where it would not say what was asked, or would
 * change anything else, the edit is refused with a reason. Pure functions; the text given is never
 * changed.
 *
 * <p>Indexes count from 0. Texts are the wanted values, without quotes or escapes. {@code tags} and
 * {@code categories} mean the field that holds Jekyll's list, be it in the singular.
 */
public final class FrontMatterEdits {

  private FrontMatterEdits() {}

  /** Gives {@code key} the text {@code value}; a missing key is put where Chirpy's order has it. */
  public static EditResult set(SourceText source, String key, String value) {
    return edit(
        source, matter -> new EntryEdits(matter).set(key, value), check -> check.text(key, value));
  }

  /** Gives {@code key} the value true or false. */
  public static EditResult setFlag(SourceText source, String key, boolean value) {
    return edit(
        source,
        matter -> new EntryEdits(matter).setYaml(key, Boolean.toString(value)),
        check -> check.plain(key, value));
  }

  /**
   * Gives the date under {@code key} another value in the author's spelling: separators, padding,
   * seconds, zone and quotes stay as they are.
   *
   * @param offset the zone to write; empty leaves the zone as it is written, or unwritten
   */
  public static EditResult setDate(
      SourceText source, String key, LocalDateTime local, Optional<ZoneOffset> offset) {
    return edit(
        source,
        matter -> new EntryEdits(matter).setDate(key, local, offset),
        check ->
            check.spelled(key, new EntryEdits(check.before()).spelledDate(key, local, offset)));
  }

  /**
   * Gives {@code key} the value that {@code yaml}, one line of YAML, stands for: {@code true},
   * {@code 5}, {@code [a, b]}, {@code "text"}.
   */
  public static EditResult setYaml(SourceText source, String key, String yaml) {
    return edit(
        source,
        matter -> new EntryEdits(matter).setYaml(key, yaml),
        check -> check.yaml(key, yaml));
  }

  /**
   * Gives {@code key}, which must be there, the value that {@code written} stands for: YAML on one
   * line or more, in the form of {@link FrontMatter#spelled}.
   */
  public static EditResult setSpelled(SourceText source, String key, String written) {
    String lines = written.strip();
    Optional<String> before = FrontMatter.of(source).spelled(key);
    if (before.filter(spelled -> spelled.strip().equals(lines)).isPresent()) {
      return new EditResult.Edits(TextEdits.NONE);
    }
    EditResult result = new EditResult.Refused(Messages.of("refused.oneLine"));
    for (SpelledValue.Way way : SpelledValue.Way.order(lines)) {
      result =
          edit(
              source,
              matter -> new EntryEdits(matter).setSpelled(key, lines, way),
              check -> check.written(key, lines));
      if (result instanceof EditResult.Edits) {
        return result;
      }
    }
    return result;
  }

  /** Makes the elements of {@code key} exactly {@code values}, in the list style it has. */
  public static EditResult setList(SourceText source, String key, List<String> values) {
    return edit(
        source,
        matter -> new ListEdits(matter, key).set(values),
        check -> check.items(key, values));
  }

  /** Adds {@code value} behind the last element of {@code key}. */
  public static EditResult addItem(SourceText source, String key, String value) {
    return addItem(source, key, Integer.MAX_VALUE, value);
  }

  /**
   * Adds {@code value} to the list under {@code key}.
   *
   * @param index where it will be; anything beyond the end means the end
   */
  public static EditResult addItem(SourceText source, String key, int index, String value) {
    return listEdit(
        source,
        key,
        list -> list.add(index, value),
        texts -> texts.add(Math.min(index, texts.size()), value));
  }

  /** Removes element number {@code index} of {@code key}. */
  public static EditResult removeItem(SourceText source, String key, int index) {
    return listEdit(source, key, list -> list.remove(index), texts -> texts.remove(index));
  }

  /** Removes the first element of {@code key} whose text is {@code value}. */
  public static EditResult removeItem(SourceText source, String key, String value) {
    List<String> texts = FrontMatter.of(source).items(key).stream().map(ListItem::text).toList();
    int index = texts.indexOf(value);
    return index < 0
        ? new EditResult.Refused(Messages.of("refused.noItem", value, key))
        : removeItem(source, key, index);
  }

  /** Writes {@code value} over element number {@code index} of {@code key}. */
  public static EditResult replaceItem(SourceText source, String key, int index, String value) {
    return listEdit(
        source, key, list -> list.replace(index, value), texts -> texts.set(index, value));
  }

  /** Moves element number {@code from} of {@code key} so that it becomes number {@code to}. */
  public static EditResult moveItem(SourceText source, String key, int from, int to) {
    return listEdit(
        source, key, list -> list.move(from, to), texts -> texts.add(to, texts.remove(from)));
  }

  /** Takes {@code key} and its value away; comments on lines of their own stay. */
  public static EditResult remove(SourceText source, String key) {
    return edit(source, matter -> new EntryEdits(matter).remove(key), check -> check.absent(key));
  }

  /**
   * Gives {@code subKey} of the map under {@code key} the text {@code value}: {@code image} and
   * {@code path}, say. A string under {@code image} counts as its path (C8) and becomes a map when
   * another sub key is set.
   */
  public static EditResult setNested(SourceText source, String key, String subKey, String value) {
    return edit(
        source,
        matter -> new NestedEdits(matter).set(key, subKey, value),
        check -> check.nested(key, subKey, value));
  }

  /** Takes {@code subKey} away from the map under {@code key}, the whole key with the last one. */
  public static EditResult removeNested(SourceText source, String key, String subKey) {
    return edit(
        source,
        matter -> new NestedEdits(matter).remove(key, subKey),
        check -> check.nestedAbsent(key, subKey));
  }

  private static EditResult listEdit(
      SourceText source,
      String key,
      Function<ListEdits, List<TextEdit>> edit,
      java.util.function.Consumer<List<String>> onTexts) {
    return edit(
        source,
        matter -> edit.apply(new ListEdits(matter, key)),
        check -> {
          List<String> texts =
              new java.util.ArrayList<>(
                  check.before().items(key).stream().map(ListItem::text).toList());
          onTexts.accept(texts);
          return check.items(key, texts);
        });
  }

  private static EditResult edit(
      SourceText source,
      Function<FrontMatter, List<TextEdit>> make,
      Function<SelfCheck, SelfCheck> expect) {
    try {
      FrontMatter before = FrontMatter.of(source);
      TextEdits edits = new TextEdits(make.apply(before));
      expect.apply(new SelfCheck(before, source.apply(edits))).verify();
      return new EditResult.Edits(edits);
    } catch (Refusal refusal) {
      return new EditResult.Refused(refusal.reason());
    }
  }
}

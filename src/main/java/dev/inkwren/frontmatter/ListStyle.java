package dev.inkwren.frontmatter;

import dev.inkwren.text.TextEdit;
import java.util.List;

/** The edits of a list that has at least one element, in one of the two styles. */
sealed interface ListStyle permits FlowList, BlockList {

  /** Inserts {@code value} so that it becomes element {@code index}. */
  List<TextEdit> add(int index, String value);

  /** Removes element {@code index}; at least one other remains. */
  List<TextEdit> remove(int index);

  /** Moves an element, its spelling unchanged. */
  List<TextEdit> move(int from, int to);

  /** Makes the elements exactly {@code values}, at least one; kept ones keep their spelling. */
  List<TextEdit> set(List<String> values);
}

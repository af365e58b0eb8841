package dev.inkwren.ui.editor;

import dev.inkwren.text.TextRange;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What pasting should insert instead of the plain characters. */
final class PasteAid {

  /** What cannot stand in the middle of a paragraph. */
  private static final Pattern BLOCK =
      Pattern.compile("^(?:#{1,6} |\\||[-*>] |\\d+\\. |```|---)|\\n\\n");

  private PasteAid() {}

  /**
   * A link when an address is pasted over a selection, a table for cells of a spreadsheet; none
   * when the text is to be pasted as it is.
   *
   * @param clipboard with LF line ends
   * @param verbatim the line is code or front matter
   */
  static Optional<Proposal> paste(
      TextLines text, Span selection, String clipboard, boolean verbatim) {
    if (verbatim) {
      return Optional.empty();
    }
    String inner = text.text(selection.range());
    if (!inner.isBlank() && inner.indexOf('\n') < 0 && isAddress(clipboard.strip())) {
      boolean address = isAddress(inner);
      String link = "[" + inner + "](" + clipboard.strip() + ")";
      return address
          ? Optional.empty()
          : Optional.of(Proposal.replace(selection.start(), selection.end(), link, link.length()));
    }
    String before = text.line(text.lineAt(selection.start()));
    before = before.substring(0, text.column(selection.start()));
    if (LinePrefix.unquoted(before).isBlank() && isCells(clipboard)) {
      String table = fitted(text, selection.range(), table(clipboard));
      return Optional.of(
          Proposal.replace(selection.start(), selection.end(), table, table.length()));
    }
    return Optional.empty();
  }

  /**
   * {@code markdown} so that it reads the same at {@code range}: blocks on lines of their own, each
   * line behind the quote marks or the indent of the place.
   */
  static String fitted(TextLines text, TextRange range, String markdown) {
    int first = text.lineAt(range.start());
    int last = text.lineAt(range.end());
    String before = text.line(first).substring(0, range.start() - text.start(first));
    String after = text.line(last).substring(range.end() - text.start(last));
    LinePrefix prefix = LinePrefix.of(before);
    String lead = prefix.continuation();
    String whole = markdown;
    if (BLOCK.matcher(markdown).find()) {
      boolean content = !before.substring(prefix.length()).isBlank();
      boolean below = !content && !prefix.isItem() && !text.isBlank(first - 1);
      boolean above = after.isBlank() && !text.isBlank(last + 1);
      whole = (content ? "\n\n" : below ? "\n" : "") + markdown;
      whole += !after.isBlank() ? "\n\n" : above ? "\n" : "";
    }
    String[] lines = whole.split("\n", -1);
    for (int i = 1; i < lines.length; i++) {
      lines[i] = lines[i].isEmpty() ? lead.stripTrailing() : lead + lines[i];
    }
    return String.join("\n", lines);
  }

  /** True for one word that starts like a web or mail address. */
  static boolean isAddress(String text) {
    boolean scheme =
        text.startsWith("http://") || text.startsWith("https://") || text.startsWith("mailto:");
    return scheme && text.length() > 8 && text.chars().noneMatch(Character::isWhitespace);
  }

  /** At least two rows or columns, and as many tabs in every row. */
  static boolean isCells(String text) {
    List<String> rows = rows(text);
    if (rows.isEmpty() || rows.getFirst().indexOf('\t') <= 0) {
      return false;
    }
    long tabs = tabs(rows.getFirst());
    return rows.stream().allMatch(row -> tabs(row) == tabs && !row.isBlank());
  }

  private static long tabs(String row) {
    return row.chars().filter(c -> c == '\t').count();
  }

  private static List<String> rows(String text) {
    return Arrays.asList(text.stripTrailing().split("\n", -1));
  }

  /** The first row becomes the head; bars in cells are escaped. */
  private static String table(String cells) {
    StringBuilder table = new StringBuilder();
    List<String> rows = rows(cells);
    for (int i = 0; i < rows.size(); i++) {
      String row = rows.get(i).replace("|", "\\|").replace("\t", " | ");
      table.append("| ").append(row).append(" |\n");
      if (i == 0) {
        table.append("|").append("---|".repeat((int) tabs(rows.getFirst()) + 1)).append('\n');
      }
    }
    return Table.of(table.toString().stripTrailing()).printed();
  }
}

package dev.inkwren.ui.editor;

import dev.inkwren.ui.editor.EditorAction.Group;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/** Everything the text pane can do, in the order of the menus. */
public final class EditorActions {

  private static final List<EditorAction> ALL = build();

  private EditorActions() {}

  /** All actions; ids are unique, and so are keys. */
  public static List<EditorAction> all() {
    return ALL;
  }

  private static List<EditorAction> build() {
    List<EditorAction> all = new ArrayList<>();
    edit(all);
    format(all);
    paragraph(all);
    insert(all);
    table(all);
    line(all);
    view(all);
    fold(all);
    return List.copyOf(all);
  }

  private static void edit(List<EditorAction> all) {
    Group edit = Group.EDIT;
    all.add(of("undo", edit, "fth-corner-up-left", EditorView::undo, "Shortcut+Z"));
    all.add(
        of(
            "redo",
            edit,
            "fth-corner-up-right",
            EditorView::redo,
            "Shortcut+Shift+Z",
            "Shortcut+Y"));
    all.add(of("cut", edit, "fth-scissors", EditorView::cut, "Shortcut+X", "Shift+DELETE"));
    all.add(of("copy", edit, "fth-copy", EditorView::copy, "Shortcut+C", "Shortcut+INSERT"));
    all.add(
        of("paste", edit, "fth-clipboard", v -> v.aids().paste(), "Shortcut+V", "Shift+INSERT"));
    all.add(of("paste-plain", edit, "", v -> v.aids().pastePlain(), "Shortcut+Shift+V"));
    all.add(of("select-all", edit, "", EditorView::selectAll, "Shortcut+A"));
    all.add(of("complete", edit, "", v -> v.aids().complete(), "Shortcut+SPACE"));
    all.add(of("quick-fix", edit, "fth-zap", v -> v.problems().requestFix(), "Alt+ENTER"));
    Group find = Group.FIND;
    all.add(of("next-problem", find, "", v -> v.goToProblem(false), "F8"));
    all.add(of("previous-problem", find, "", v -> v.goToProblem(true), "Shift+F8"));
    all.add(of("find", find, "fth-search", v -> v.finding().open(false), "Shortcut+F"));
    all.add(of("replace", find, "", v -> v.finding().open(true), "Shortcut+H"));
    all.add(of("find-next", find, "", v -> v.finding().next(), "F3"));
    all.add(of("find-previous", find, "", v -> v.finding().previous(), "Shift+F3"));
    all.add(of("go-to-line", find, "", EditorView::askLine, "Shortcut+G"));
  }

  private static void format(List<EditorAction> all) {
    Group format = Group.FORMAT;
    all.add(aid("bold", format, "fth-bold", mark("**"), "Shortcut+B"));
    all.add(aid("italic", format, "fth-italic", mark("*"), "Shortcut+I"));
    all.add(aid("code", format, "fth-code", mark("`"), "Shortcut+BACK_QUOTE"));
    all.add(aid("strike", format, "", mark("~~"), "Alt+Shift+DIGIT5"));
    all.add(aid("math", format, "", InsertAid::math, "Shortcut+Shift+M"));
  }

  private static Aid mark(String mark) {
    return (text, selection) -> InlineAid.toggle(text, selection, mark);
  }

  private static void paragraph(List<EditorAction> all) {
    Group group = Group.PARAGRAPH;
    for (int level = 1; level <= 6; level++) {
      int depth = level;
      Aid heading = (text, selection) -> BlockAid.heading(text, selection, depth);
      all.add(aid("heading-" + level, group, "", heading, "Shortcut+DIGIT" + level));
    }
    all.add(aid("quote", group, "fth-chevron-right", BlockAid::quote, "Shortcut+Shift+Q"));
    all.add(
        aid(
            "bullets",
            group,
            "fth-list",
            list(BlockAid.ListKind.BULLETS),
            "Shortcut+Shift+DIGIT8"));
    all.add(aid("numbers", group, "", list(BlockAid.ListKind.NUMBERS), "Shortcut+Shift+DIGIT7"));
    all.add(
        aid(
            "tasks",
            group,
            "fth-check-square",
            list(BlockAid.ListKind.TASKS),
            "Shortcut+Shift+DIGIT9"));
    all.add(aid("code-block", group, "fth-terminal", BlockAid::codeBlock, "Shortcut+Shift+K"));
    int key = 1;
    for (String kind : Prompts.KINDS) {
      Aid prompt = (text, selection) -> BlockAid.prompt(text, selection, kind);
      all.add(aid("prompt-" + kind, group, "", prompt, "Alt+Shift+DIGIT" + key++));
    }
  }

  private static Aid list(BlockAid.ListKind kind) {
    return (text, selection) -> BlockAid.list(text, selection, kind);
  }

  private static void insert(List<EditorAction> all) {
    Group group = Group.INSERT;
    all.add(aid("link", group, "fth-link", InsertAid::link, "Shortcut+K"));
    all.add(aid("image", group, "", InsertAid::image, "Shortcut+Shift+I"));
    all.add(aid("footnote", group, "", InsertAid::footnote, "Alt+Shift+F"));
    all.add(aid("table", group, "fth-grid", InsertAid::table, "Shortcut+T"));
    all.add(aid("rule", group, "fth-minus", InsertAid::rule));
    all.add(aid("toc", group, "fth-align-left", InsertAid::tableOfContents));
    all.add(of("insert-image", group, "fth-image", v -> v.aids().requestImage(), "Alt+Shift+I"));
    all.add(aid("hard-break", group, "", InsertAid::hardBreak, "Shift+ENTER"));
    for (Embed embed : Embed.values()) {
      String name = embed.name().toLowerCase(Locale.ROOT);
      Aid include = (text, selection) -> InsertAid.embed(text, selection, embed);
      all.add(aid("embed-" + name, Group.EMBED, "", include));
    }
  }

  private static void table(List<EditorAction> all) {
    Group group = Group.TABLE;
    all.add(aid("table-align", group, "", TableAid::align, "Alt+Shift+T"));
    all.add(aid("table-add-row", group, "", TableAid::addRow, "Alt+Shift+ENTER"));
    all.add(aid("table-add-row-above", group, "", TableAid::addRowAbove));
    all.add(aid("table-remove-row", group, "", TableAid::removeRow));
    all.add(aid("table-row-up", group, "", (t, s) -> TableAid.moveRow(t, s, -1)));
    all.add(aid("table-row-down", group, "", (t, s) -> TableAid.moveRow(t, s, 1)));
    all.add(aid("table-add-column", group, "", TableAid::addColumn));
    all.add(aid("table-remove-column", group, "", TableAid::removeColumn));
    all.add(aid("table-column-left", group, "", (t, s) -> TableAid.moveColumn(t, s, -1)));
    all.add(aid("table-column-right", group, "", (t, s) -> TableAid.moveColumn(t, s, 1)));
    for (TableAid.Align align : TableAid.Align.values()) {
      Aid column = (text, selection) -> TableAid.alignColumn(text, selection, align);
      all.add(aid("table-align-" + align.name().toLowerCase(Locale.ROOT), group, "", column));
    }
  }

  private static void line(List<EditorAction> all) {
    Group group = Group.LINE;
    all.add(aid("move-up", group, "", EditorActions::moveUp, "Alt+UP"));
    all.add(aid("move-down", group, "", EditorActions::moveDown, "Alt+DOWN"));
    all.add(of("section-up", group, "", v -> v.moveSection(true), "Shortcut+Alt+UP"));
    all.add(of("section-down", group, "", v -> v.moveSection(false), "Shortcut+Alt+DOWN"));
    all.add(aid("duplicate", group, "", LineAid::duplicate, "Shortcut+Shift+D"));
    all.add(
        aid(
            "delete-line",
            group,
            "",
            LineAid::delete,
            "Shortcut+Shift+DELETE",
            "Shortcut+Shift+BACK_SPACE"));
    all.add(aid("indent", group, "", LineAid::indent, "Shortcut+CLOSE_BRACKET"));
    all.add(aid("outdent", group, "", LineAid::outdent, "Shortcut+OPEN_BRACKET"));
  }

  private static Optional<Proposal> moveUp(TextLines text, Span selection) {
    return TableAid.isRow(text, selection)
        ? TableAid.moveRow(text, selection, -1)
        : LineAid.moveUp(text, selection);
  }

  private static Optional<Proposal> moveDown(TextLines text, Span selection) {
    return TableAid.isRow(text, selection)
        ? TableAid.moveRow(text, selection, 1)
        : LineAid.moveDown(text, selection);
  }

  private static void view(List<EditorAction> all) {
    Group group = Group.VIEW;
    all.add(
        of(
            "zoom-in",
            group,
            "",
            v -> v.look().setZoom(v.look().zoom() * 1.1),
            "Shortcut+EQUALS",
            "Shortcut+ADD"));
    all.add(
        of(
            "zoom-out",
            group,
            "",
            v -> v.look().setZoom(v.look().zoom() / 1.1),
            "Shortcut+MINUS",
            "Shortcut+SUBTRACT"));
    all.add(of("zoom-reset", group, "", v -> v.look().setZoom(1), "Shortcut+DIGIT0"));
  }

  private static void fold(List<EditorAction> all) {
    Group group = Group.FOLD;
    all.add(
        of(
            "front-matter",
            group,
            "",
            v -> v.folds().setFrontMatter(!v.folds().isFrontMatterFolded()),
            "Shortcut+Alt+Y"));
    all.add(
        of("fold", group, "", v -> v.folds().fold(v.currentLine()), "Shortcut+Shift+OPEN_BRACKET"));
    all.add(
        of(
            "unfold",
            group,
            "",
            v -> v.folds().open(v.currentLine()),
            "Shortcut+Shift+CLOSE_BRACKET"));
    all.add(of("fold-all", group, "", v -> v.folds().foldAll(), "Shortcut+Alt+OPEN_BRACKET"));
    all.add(of("unfold-all", group, "", v -> v.folds().openAll(), "Shortcut+Alt+CLOSE_BRACKET"));
    for (int level = 2; level <= 4; level++) {
      int from = level;
      all.add(of("fold-" + level, group, "", v -> v.folds().foldFrom(from)));
    }
  }

  private static EditorAction aid(String id, Group group, String icon, Aid aid, String... keys) {
    return of(id, group, icon, view -> view.run(aid), keys);
  }

  private static EditorAction of(
      String id, Group group, String icon, Consumer<EditorView> run, String... keys) {
    List<KeyCombination> combinations = Arrays.stream(keys).map(EditorActions::keys).toList();
    return new EditorAction(id, group, icon, combinations, run);
  }

  /** The library's own parser takes the names of digits and brackets for characters. */
  private static KeyCombination keys(String written) {
    List<String> parts = List.of(written.split("\\+"));
    KeyCombination.Modifier[] modifiers =
        parts.subList(0, parts.size() - 1).stream()
            .map(EditorActions::modifier)
            .toArray(KeyCombination.Modifier[]::new);
    return new KeyCodeCombination(KeyCode.valueOf(parts.getLast()), modifiers);
  }

  private static KeyCombination.Modifier modifier(String name) {
    return switch (name) {
      case "Shortcut" -> KeyCombination.SHORTCUT_DOWN;
      case "Shift" -> KeyCombination.SHIFT_DOWN;
      case "Alt" -> KeyCombination.ALT_DOWN;
      default -> throw new IllegalArgumentException("unknown modifier " + name);
    };
  }
}

package dev.inkwren.change;

import dev.inkwren.site.Site;
import dev.inkwren.text.SourceText;
import dev.inkwren.text.TextEdit;
import dev.inkwren.text.TextEdits;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The folder of pictures that is named after a post, if the site has one: it follows the slug. */
record PictureFolder(Site site, String oldSlug, String newSlug) {

  private String folder(String slug) {
    return site.profile().layout().images() + "/" + slug + "/";
  }

  /** Adds the moves to the plan; returns the other posts that use the pictures, rewritten. */
  Map<String, SourceText> move(PostMove move, String path) {
    Map<String, SourceText> changed = new LinkedHashMap<>();
    List<String> files = files();
    for (String file : files) {
      String target = folder(newSlug) + file.substring(folder(oldSlug).length());
      move.also(new FileOperation.MoveFile(file.substring(1), target.substring(1)));
    }
    if (!files.isEmpty()) {
      move.note(Words.say("note.pictures", files.size(), folder(newSlug)));
      PostMove.texts(site, path)
          .forEach(
              (other, text) -> {
                TextEdits edits = edits(text);
                if (!edits.isEmpty()) {
                  changed.put(other, text.apply(edits));
                }
              });
    }
    return changed;
  }

  private List<String> files() {
    boolean taken = site.assets().stream().anyMatch(a -> a.startsWith(folder(newSlug)));
    if (oldSlug.isEmpty() || oldSlug.equals(newSlug) || taken) {
      return List.of();
    }
    return site.assets().stream().filter(a -> a.startsWith(folder(oldSlug))).sorted().toList();
  }

  TextEdits edits(SourceText source) {
    if (files().isEmpty()) {
      return TextEdits.NONE;
    }
    String text = source.text();
    String old = folder(oldSlug).substring(0, folder(oldSlug).length() - 1);
    String now = folder(newSlug).substring(0, folder(newSlug).length() - 1);
    List<TextEdit> edits = new ArrayList<>();
    for (int at = text.indexOf(old); at >= 0; at = text.indexOf(old, at + 1)) {
      int end = at + old.length();
      boolean whole = end == text.length() || "/ \n\"')".indexOf(text.charAt(end)) >= 0;
      if (whole) {
        edits.add(TextEdit.replace(at, end, now));
      }
    }
    return new TextEdits(edits);
  }
}

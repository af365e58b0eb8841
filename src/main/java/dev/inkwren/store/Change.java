package dev.inkwren.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One change of several files, as it is recorded.
 *
 * @param site the folder of the site, links resolved
 * @param takesBack the change that this one takes back; empty for one that the author asked for
 * @param madeFolders folders that are not there before it, outermost first
 */
record Change(
    String id,
    ProcessMark owner,
    String title,
    long millis,
    Path site,
    Optional<String> takesBack,
    List<Path> madeFolders,
    List<Step> steps) {

  ChangeOutcome.Undo undo() {
    return new ChangeOutcome.Undo(id, title, millis, site);
  }

  /** Files that get another place, by the old one. */
  Map<Path, Path> moved() {
    Map<Path, Path> moved = new LinkedHashMap<>();
    for (Step step : steps) {
      switch (step) {
        case Step.Rename rename -> moved.put(rename.from(), rename.to());
        case Step.Write write -> write.like().ifPresent(from -> moved.put(from, write.path()));
        case Step.Remove remove -> {}
      }
    }
    return moved;
  }

  /** Every file that is written, moved or taken away, where it was and where it is. */
  Set<Path> touched() {
    Set<Path> touched = new HashSet<>();
    for (Step step : steps) {
      switch (step) {
        case Step.Write write -> touched.add(write.path());
        case Step.Remove remove -> touched.add(remove.path());
        case Step.Rename rename -> touched.addAll(List.of(rename.from(), rename.to()));
      }
    }
    return touched;
  }

  /** Files that go for good: no other place, nothing in their stead. */
  List<Step.Remove> deleted() {
    Map<Path, Path> moved = moved();
    return steps.stream()
        .filter(Step.Remove.class::isInstance)
        .map(Step.Remove.class::cast)
        .filter(remove -> !moved.containsKey(remove.path()))
        .toList();
  }

  /** True for a deletion: what it took away can be restored. */
  boolean trashes() {
    return takesBack.isEmpty() && !deleted().isEmpty();
  }

  /** The way back: what was moved keeps its mode, and what is new is there before the old goes. */
  List<Step> inverse() {
    Map<Path, Path> moved = moved();
    List<Step> order = new ArrayList<>();
    for (Step step : steps.reversed()) {
      order.add(
          step instanceof Step.Remove remove && moved.containsKey(remove.path())
              ? new Step.Write(
                  remove.path(),
                  Optional.empty(),
                  remove.before(),
                  Optional.ofNullable(moved.get(remove.path())))
              : step.inverse());
    }
    order.sort((a, b) -> Boolean.compare(a instanceof Step.Remove, b instanceof Step.Remove));
    return order;
  }
}

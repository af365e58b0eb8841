package dev.inkwren.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class UnifiedDiffTest {

  @Test
  void aWholeTextThatComesOrGoesIsOneStretchAndQuick() {
    String text = "line\n".repeat(50_000);
    assertThat(UnifiedDiff.between("a", "b", "", "x\ny\n"))
        .isEqualTo("--- a\n+++ b\n@@ -0,0 +1,2 @@\n+x\n+y\n");
    assertThat(UnifiedDiff.between("a", "b", "x\ny\n", ""))
        .isEqualTo("--- a\n+++ b\n@@ -1,2 +0,0 @@\n-x\n-y\n");
    assertThat(UnifiedDiff.between("a", "b", "", text).lines()).hasSize(50_003);
    assertThat(UnifiedDiff.between("a", "b", text, "").lines()).hasSize(50_003);
  }

  @Test
  void aChangedLineIsShownBetweenThreeLinesOfContext() {
    assertThat(
            UnifiedDiff.between(
                "a/x", "b/x", "1\n2\n3\n4\n5\n6\n7\n8\n", "1\n2\n3\n4\nfive\n6\n7\n8\n"))
        .isEqualTo("--- a/x\n+++ b/x\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n");
  }

  @Test
  void aMissingFinalLineBreakIsSaid() {
    assertThat(UnifiedDiff.between("a/x", "b/x", "a\nb", "a\nb\n"))
        .isEqualTo("--- a/x\n+++ b/x\n@@ -1,2 +1,2 @@\n a\n-b\n\\ No newline at end of file\n+b\n");
  }

  @Test
  void aNewFileComesFromNothingAndEqualTextsSayNothing() {
    ChangePlan plan =
        new ChangePlan(
            "t",
            List.of(
                new FileOperation.Create("n.md", "a\n"),
                new FileOperation.Move("o.md", "p.md", "x\n", "x\n"),
                new FileOperation.Delete("d.md", "gone\n")),
            List.of());
    assertThat(plan.unifiedDiff())
        .isEqualTo(
            "--- /dev/null\n+++ b/n.md\n@@ -0,0 +1,1 @@\n+a\n"
                + "rename from o.md\nrename to p.md\n"
                + "--- a/d.md\n+++ /dev/null\n@@ -1,1 +0,0 @@\n-gone\n");
  }

  @Test
  void noOperationLeavesTheSite() {
    for (String path : List.of("/etc/x", "../x", "a/../../x", "a\\b", "", "a\0b", "a/..")) {
      assertThatThrownBy(() -> new FileOperation.Create(path, ""))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }
}

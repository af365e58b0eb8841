package dev.inkwren.spell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SpellingTest {

  private static Spelling spelling(String... own) {
    return new Spelling(
        Map.of(
            Language.ENGLISH, WordLists.open(Language.ENGLISH).orElseThrow(),
            Language.KOREAN, WordLists.open(Language.KOREAN).orElseThrow()),
        OwnWords.in(List.of(own)));
  }

  private static List<String> wrong(Spelling spelling, String text) {
    return List.of(text.split(" ")).stream().filter(word -> !spelling.isRight(word)).toList();
  }

  @Test
  void wordsOfBothLanguagesAreLookedUp() {
    assertThat(wrong(spelling(), "the birds recieve 굴뚝새은 마춤법이 맞춤법을 둥지"))
        .containsExactly("recieve", "마춤법이");
    assertThat(spelling().near("recieve", 3)).contains("receive");
    assertThat(spelling().near("마춤법", 3)).contains("맞춤법");
  }

  @Test
  void ownWordsAreRightInAnyCaseAndWithTheirParticles() {
    Spelling spelling = spelling("Kubernetes 쿠버네티스", "라우팅");
    assertThat(wrong(spelling, "kubernetes Kubernetes's 쿠버네티스에서는 라우팅을")).isEmpty();
    assertThat(wrong(spelling, "kubernets 쿠버네티즈에서는")).containsExactly("kubernets", "쿠버네티즈에서는");
  }

  @Test
  void namesJoinedNounsAndParticlesAloneAreNobodysBusiness() {
    assertThat(wrong(spelling(), "API OpenSearch x 생명주기 에서는 日本 кот")).isEmpty();
    assertThat(wrong(spelling(), "생명쥬기")).containsExactly("생명쥬기");
  }

  @Test
  void onlyLanguagesWithAListAreJudged() {
    assertThat(new Spelling(Map.of(), Set.of()).isRight("recieve")).isTrue();
  }
}

package dev.inkwren.ui.preview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetSightTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/* .content > p { } */",
        ".content h2, h3 { color: red }",
        "a:hover { color: red } p::first-line { color: blue }",
        "@media (min-width: 600px) { .content .my-box p { margin: 0 } }",
        "@font-face { font-family: x; src: url(a.woff) } @keyframes k { from { top: 0 } }",
        "ul > li, table td:first-child { padding: 0 }",
        "@charset \"UTF-8\"; li + li { margin: 0 }",
        ".card > p { margin: 0 }",
        "div.note, div[class^=\"language-\"] { margin: 0 }",
        "h2::before { content: '} .content > p {' }",
        "html.dark .x { top: 0 } body { --a: 1px }"
      })
  void hasNoWayToTell(String css) {
    assertThat(SheetSight.couldTell(css)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ".content > p { margin: 0 }",
        "#ink-body>p { margin: 0 }",
        "div > p { margin: 0 }",
        "* > p { margin: 0 }",
        "h2 + p { margin: 0 }",
        ".a ~ .b { margin: 0 }",
        "p:first-child { margin: 0 }",
        ".x:nth-of-type(2) { margin: 0 }",
        "p:not(.a) { margin: 0 }",
        "div { margin: 0 }",
        "* { margin: 0 }",
        "article div p { margin: 0 }",
        "::selection { color: red }",
        "p { margin: 0 } @import url(b.css);",
        "@import url(b.css);",
        "@layer a, b; p { margin: 0 }",
        ".x { p { margin: 0 } }",
        ".x { margin: 0",
        "@media print { .content > p { margin: 0 } }",
        "h2 { counter-reset: part }",
        ".content { display: grid; gap: 1rem }",
        "@scope (.a) { p { margin: 0 } }",
        ".c\\6fntent > p { margin: 0 }"
      })
  void couldTell(String css) {
    assertThat(SheetSight.couldTell(css)).isTrue();
  }
}

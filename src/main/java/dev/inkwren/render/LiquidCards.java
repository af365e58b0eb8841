package dev.inkwren.render;

import dev.inkwren.render.liquid.LiquidNotice;
import dev.inkwren.render.liquid.LiquidStage;
import java.util.List;

/** Puts a card in the place of each mark that Liquid left where something went wrong. */
final class LiquidCards {

  private LiquidCards() {}

  /** {@code html} with its marks replaced; marks within tags, where nothing can show, vanish. */
  static String in(String html, List<LiquidNotice> notices) {
    if (html.indexOf(LiquidStage.MARK) < 0) {
      return html;
    }
    StringBuilder out = new StringBuilder(html.length() + 200);
    boolean inTag = false;
    for (int i = 0; i < html.length(); i++) {
      char c = html.charAt(i);
      if (c == LiquidStage.MARK) {
        int end = html.indexOf(LiquidStage.MARK_END, i);
        if (end < 0) {
          continue;
        }
        if (!inTag) {
          out.append(card(html.substring(i + 1, end), notices));
        }
        i = end;
      } else {
        inTag = c == '<' || (inTag && c != '>');
        out.append(c);
      }
    }
    return out.toString();
  }

  private static String card(String number, List<LiquidNotice> notices) {
    boolean digits = !number.isEmpty() && number.length() < 9;
    digits &= number.chars().allMatch(c -> c >= '0' && c <= '9');
    int index = digits ? Integer.parseInt(number) : -1;
    if (index < 0 || index >= notices.size()) {
      return "";
    }
    LiquidNotice notice = notices.get(index);
    String kind =
        switch (notice.kind()) {
          case PRINTS_NOTHING -> "liquid";
          case PLUGIN_TAG -> "plugin";
          case THEME_INCLUDE -> "theme";
          case STOPS_BUILD, UNKNOWN_INCLUDE -> "liquid-fatal";
        };
    return PreviewCards.card(kind, notice.message(), "");
  }
}

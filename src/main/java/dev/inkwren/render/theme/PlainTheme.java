package dev.inkwren.render.theme;

import java.util.ArrayList;
import java.util.List;

/** Jekyll without a known theme: title and date above, the body as it is. */
final class PlainTheme implements Theme {

  @Override
  public List<String> head(ThemePage page, int words) {
    List<String> blocks = new ArrayList<>();
    blocks.add("<h1 class=\"post-title\">" + page.title() + "</h1>");
    page.date()
        .ifPresent(d -> blocks.add("<p class=\"post-meta\"><time>" + Html.text(d) + "</time></p>"));
    return blocks;
  }

  @Override
  public String block(String html, ThemePage page) {
    return html;
  }

  @Override
  public String style() {
    return "plain";
  }
}

package dev.inkwren.render.commonmark;

import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughSubscriptExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.ParserEmulationProfile;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.misc.Extension;
import dev.inkwren.render.kramdown.HtmlBlock;
import dev.inkwren.render.kramdown.KramdownDocument;
import dev.inkwren.render.kramdown.Warning;
import dev.inkwren.text.Lines;
import java.util.ArrayList;
import java.util.List;

/** Renders CommonMark as Jekyll's plug-ins do. Holds no state of a text: any thread may call it. */
public final class CommonMark {

  private final CommonMarkOptions options;
  private final Parser parser;

  public CommonMark(CommonMarkOptions options) {
    this.options = options;
    MutableDataSet settings = new MutableDataSet();
    settings.setFrom(ParserEmulationProfile.COMMONMARK_0_29);
    settings.set(Parser.USE_HARDCODED_LINK_ADDRESS_PARSER, false);
    settings.set(
        Parser.HTML_BLOCK_TAGS,
        Parser.HTML_BLOCK_TAGS.getDefaultValue().stream().filter(t -> !t.equals("math")).toList());
    List<Extension> extensions = new ArrayList<>();
    if (options.has("table")) {
      extensions.add(TablesExtension.create());
      settings.set(TablesExtension.COLUMN_SPANS, false);
      settings.set(TablesExtension.MIN_HEADER_ROWS, 1);
      settings.set(TablesExtension.MAX_HEADER_ROWS, 1);
      settings.set(TablesExtension.MIN_SEPARATOR_DASHES, 1);
      settings.set(TablesExtension.APPEND_MISSING_COLUMNS, true);
      settings.set(TablesExtension.DISCARD_EXTRA_COLUMNS, true);
      settings.set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true);
      settings.set(TablesExtension.WITH_CAPTION, false);
    }
    if (options.has("strikethrough")) {
      extensions.add(
          options.is("STRIKETHROUGH_DOUBLE_TILDE")
              ? StrikethroughExtension.create()
              : StrikethroughSubscriptExtension.create());
    }
    settings.set(Parser.EXTENSIONS, extensions);
    Parser.Builder builder = Parser.builder(settings);
    if (options.is("FOOTNOTES")) {
      builder.customBlockParserFactory(new FootnoteParser.Factory());
    }
    parser = builder.build();
  }

  /**
   * Renders a body.
   *
   * @param body Markdown without front matter
   * @return the same kind of document that the kramdown renderer gives; a text nested too deeply
   *     for flexmark is shown as it is, with a warning
   */
  public KramdownDocument render(String body) {
    String text = body.replace("\r\n", "\n").replace('\r', '\n');
    try {
      Document document = parser.parse(text);
      PictureLinks.mend(document);
      return new BlockPrinter(options, document, Lines.of(text)).document();
    } catch (StackOverflowError tooDeep) {
      return asItIs(text);
    }
  }

  /** flexmark follows nesting by calls, so that a few hundred levels are more than it can do. */
  private static KramdownDocument asItIs(String text) {
    StringBuilder html = new StringBuilder("<pre>");
    Escaping.text(text, html);
    HtmlBlock block = new HtmlBlock(html + "</pre>\n", 0, Lines.of(text).count());
    Warning warning = new Warning("nested too deeply: the text is shown as it is", 0);
    return new KramdownDocument(
        List.of(block), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(warning));
  }
}

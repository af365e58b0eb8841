package dev.inkwren.render.commonmark;

import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code [^name]: text}, continued by lines indented by four columns (cmark-gfm's FOOTNOTES). */
final class FootnoteParser extends AbstractBlockParser {

  /** A footnote's definition. */
  static final class Definition extends Block {
    private final String name;

    Definition(String name) {
      this.name = name;
    }

    String name() {
      return name;
    }

    @Override
    public BasedSequence[] getSegments() {
      return EMPTY_SEGMENTS;
    }
  }

  private final Definition block;

  private FootnoteParser(String name) {
    block = new Definition(name);
  }

  /** The form in which names are compared. */
  static String normal(CharSequence name) {
    return name.toString().strip().toLowerCase(Locale.ROOT);
  }

  @Override
  public Block getBlock() {
    return block;
  }

  @Override
  public boolean isContainer() {
    return true;
  }

  @Override
  public boolean canContain(ParserState state, BlockParser child, Block inner) {
    return true;
  }

  @Override
  public @Nullable BlockContinue tryContinue(ParserState state) {
    if (state.isBlank()) {
      return BlockContinue.atIndex(state.getNextNonSpaceIndex());
    }
    return state.getIndent() >= 4 ? BlockContinue.atColumn(state.getColumn() + 4) : null;
  }

  @Override
  public void closeBlock(ParserState state) {
    block.setCharsFromContent();
  }

  /** Says where a definition begins. */
  static final class Factory implements CustomBlockParserFactory {
    @Override
    public BlockParserFactory apply(DataHolder options) {
      return new Starter(options);
    }

    @Override
    public @Nullable Set<Class<?>> getAfterDependents() {
      return null;
    }

    @Override
    public @Nullable Set<Class<?>> getBeforeDependents() {
      return null;
    }

    @Override
    public boolean affectsGlobalScope() {
      return false;
    }
  }

  private static final class Starter extends AbstractBlockParserFactory {
    Starter(DataHolder options) {
      super(options);
    }

    @Override
    public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      BasedSequence line = state.getLine();
      int open = state.getNextNonSpaceIndex();
      if (state.getIndent() >= 4 || !line.matchChars("[^", open)) {
        return null;
      }
      int close = open + 2;
      while (close < line.length() && " \t\n]".indexOf(line.charAt(close)) < 0) {
        close++;
      }
      if (close == open + 2 || !line.matchChars("]:", close)) {
        return null;
      }
      return BlockStart.of(new FootnoteParser(normal(line.subSequence(open + 2, close))))
          .atIndex(close + 2);
    }
  }
}

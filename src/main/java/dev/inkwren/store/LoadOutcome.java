package dev.inkwren.store;

import dev.inkwren.text.LoneHalves;
import dev.inkwren.text.SourceText;
import java.util.List;
import java.util.Objects;

/** What became of reading a file. */
public sealed interface LoadOutcome {

  /**
   * The file is text.
   *
   * @param text the whole of it; {@code text.fileText()} in UTF-8 is the file, byte by byte
   * @param stamp what to hand to {@link PostStore#save} as the expected state
   */
  record Loaded(SourceText text, FileStamp stamp) implements LoadOutcome {
    public Loaded {
      Objects.requireNonNull(text, "text must not be null");
      Objects.requireNonNull(stamp, "stamp must not be null");
    }
  }

  /**
   * The file is not UTF-8. It can be looked at, and converted with {@link PostStore#loadAs} when
   * the author asks for it; Jekyll would leave such a post out without a word.
   *
   * @param byteOffset where the first byte is that cannot be UTF-8, 0-based
   * @param message says so in a sentence
   * @param candidates names of character sets that every byte of the file fits, likeliest first
   * @param readOnly the text to look at; each byte that does not fit stands as the lone surrogate
   *     U+DC00 + byte, which {@link PostStore#save} refuses, so that it cannot overwrite the file
   * @param stamp what the file held
   */
  record NotUtf8(
      int byteOffset, String message, List<String> candidates, SourceText readOnly, FileStamp stamp)
      implements LoadOutcome {
    public NotUtf8 {
      candidates = List.copyOf(candidates);
      Objects.requireNonNull(message, "message must not be null");
      Objects.requireNonNull(readOnly, "readOnly must not be null");
      Objects.requireNonNull(stamp, "stamp must not be null");
    }

    /** Where the first byte that does not fit stands in the text of {@code readOnly}, 0-based. */
    public int offset() {
      return LoneHalves.first(readOnly.text()).orElseThrow();
    }

    /** What the file holds, byte by byte. */
    public byte[] fileBytes() {
      return Utf8.encodeReversibly(readOnly.fileText());
    }
  }

  /**
   * The file could not be read.
   *
   * @param message which file, why, and what to do, ready to be shown
   */
  record Failed(String message) implements LoadOutcome {
    public Failed {
      Objects.requireNonNull(message, "message must not be null");
    }
  }
}

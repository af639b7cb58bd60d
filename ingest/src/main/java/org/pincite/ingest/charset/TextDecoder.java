package org.pincite.ingest.charset;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Makes characters of bytes: by their byte order mark; as UTF-16 or UTF-32 by the zeros between
 * them; as UTF-8 if they are that without a fault; by what the file declares, if they are text in
 * it; as UTF-8 if nearly all of them are that; else by the likeliest charset.
 */
public final class TextDecoder {
  /** Share of characters that may be broken in a file that is in its declared charset. */
  private static final double MOST_BROKEN = 0.001;

  private TextDecoder() {}

  /**
   * {@return the characters of some bytes; never fails, whatever they are}
   *
   * @param declared the charset that the file names
   */
  public static DecodedText decode(byte[] bytes, Optional<Charset> declared) {
    Optional<Charset> marked = Marks.charset(bytes);
    if (marked.isPresent()) {
      return DecodedText.of(bytes, marked.get(), DecodedText.How.MARK, 100);
    }
    Optional<Charset> wide = WideText.charset(bytes);
    if (wide.isPresent()) {
      return DecodedText.of(bytes, wide.get(), DecodedText.How.WIDE, 100);
    }
    boolean escapes = declared.filter(charset -> charset.name().startsWith("ISO-2022")).isPresent();
    Optional<String> valid =
        escapes ? Optional.empty() : Utf8.strictly(bytes, StandardCharsets.UTF_8);
    if (valid.isPresent()) {
      return new DecodedText(valid.get(), StandardCharsets.UTF_8, DecodedText.How.VALID, 100, 0);
    }
    return declared
        .filter(charset -> !charset.equals(StandardCharsets.UTF_8))
        .map(charset -> DecodedText.of(bytes, charset, DecodedText.How.DECLARED, 100))
        .filter(text -> text.faults() <= MOST_BROKEN * text.text().length())
        .or(() -> Utf8.mixed(bytes).map(text -> text.belying(declared)))
        .orElseGet(() -> Guess.of(bytes).belying(declared));
  }

  /** {@return the text of bytes that are UTF-8 throughout and not all ASCII} */
  public static Optional<String> utf8BeyondAscii(byte[] bytes) {
    return Utf8.strictly(bytes, StandardCharsets.UTF_8)
        .filter(text -> text.length() < bytes.length);
  }

  /**
   * {@return the beginning of a file as text, if a mark or zeros between its bytes show that it is
   * Unicode of two or four bytes}
   */
  public static Optional<String> wideBeginning(byte[] head) {
    return Marks.charset(head)
        .filter(charset -> !charset.equals(StandardCharsets.UTF_8))
        .or(() -> WideText.charset(head))
        .map(charset -> DecodedText.of(head, charset, DecodedText.How.WIDE, 100).text());
  }
}

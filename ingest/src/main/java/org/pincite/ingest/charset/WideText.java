package org.pincite.ingest.charset;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * UTF-16 and UTF-32 without a mark: bytes with zeros between that are text in one of them, and in
 * none of the others.
 */
final class WideText {
  /** Bytes looked at, a multiple of four. */
  private static final int SAMPLE = 8192;

  /** Bytes below which zeros between them show nothing. */
  private static final int LEAST = 16;

  /** Share of zeros below which what is text without them is that, with stray zeros in it. */
  private static final double STRAY = 0.1;

  /** Share of white space below which letters are no words in any alphabet that has spaces. */
  private static final double LEAST_SPACE = 0.03;

  /** Share of characters that may be no text. */
  private static final double MOST_STRANGE = 0.01;

  private static final List<Charset> CHARSETS =
      List.of(
          StandardCharsets.UTF_32LE,
          StandardCharsets.UTF_32BE,
          StandardCharsets.UTF_16LE,
          StandardCharsets.UTF_16BE);

  private WideText() {}

  /** {@return the charset in which some bytes are wide text} */
  static Optional<Charset> charset(byte[] bytes) {
    byte[] sample = Arrays.copyOf(bytes, Math.min(bytes.length / 4 * 4, SAMPLE));
    int zeros = 0;
    for (byte b : sample) {
      zeros += b == 0 ? 1 : 0;
    }
    if (sample.length < LEAST || zeros == 0) {
      return Optional.empty();
    }
    if (zeros < STRAY * sample.length && isNarrow(sample)) {
      return Optional.empty();
    }
    return CHARSETS.stream().filter(charset -> isText(new String(sample, charset))).findFirst();
  }

  private static boolean isNarrow(byte[] sample) {
    String text = new String(sample, StandardCharsets.UTF_8).replace("\0", "");
    return isText(text);
  }

  private static boolean isText(String text) {
    int spaces = 0;
    int strange = 0;
    int length = text.length();
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      boolean space = c == ' ' || c == '\n' || c == '\r' || c == '\t';
      spaces += space ? 1 : 0;
      strange += space || !isStrange(c) ? 0 : 1;
    }
    return spaces >= LEAST_SPACE * length && strange <= MOST_STRANGE * length;
  }

  private static boolean isStrange(char c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL -> c != '\f';
      case Character.UNASSIGNED, Character.PRIVATE_USE, Character.SURROGATE -> true;
      default -> c == '\uFFFD';
    };
  }
}

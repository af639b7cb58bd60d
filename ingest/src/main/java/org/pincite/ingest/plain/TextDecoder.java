package org.pincite.ingest.plain;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes characters of bytes: by their byte order mark, else by what the file declares, else as
 * UTF-8 if they are that without a fault, else by what a detector makes of them.
 */
public final class TextDecoder {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  /** Bytes that a detector looks at. */
  private static final int SAMPLE = 64 * 1024;

  /** Confidence, of 100, above which a charset other than the Western ones is believed. */
  private static final int SURE = 60;

  private TextDecoder() {}

  /**
   * Characters of a file.
   *
   * @param text the characters, without a byte order mark
   * @param charset the charset they were read in
   * @param faults how many places could not be read in it
   */
  public record Decoded(String text, Charset charset, int faults) {}

  /**
   * {@return the characters of some bytes}
   *
   * @param declared the charset that the file names, null where it names none
   */
  public static Decoded decode(byte[] bytes, @Nullable String declared) {
    Optional<Charset> marked = byMark(bytes);
    if (marked.isPresent()) {
      return read(bytes, marked.get());
    }
    Optional<String> utf8 = strictly(bytes, StandardCharsets.UTF_8);
    if (utf8.isPresent()) {
      return new Decoded(utf8.get(), StandardCharsets.UTF_8, 0);
    }
    Charset charset = named(declared).or(() -> wide(bytes)).orElseGet(() -> detected(bytes));
    return read(bytes, charset);
  }

  private static Optional<Charset> byMark(byte[] bytes) {
    int first = at(bytes, 0) << 8 | at(bytes, 1);
    if (first == 0xEFBB && at(bytes, 2) == 0xBF) {
      return Optional.of(StandardCharsets.UTF_8);
    }
    if (first == 0xFEFF) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    if (first == 0xFFFE) {
      boolean four = bytes.length % 4 == 0 && at(bytes, 2) == 0 && at(bytes, 3) == 0;
      return Optional.of(four ? Charset.forName("UTF-32LE") : StandardCharsets.UTF_16LE);
    }
    return Optional.empty();
  }

  private static int at(byte[] bytes, int index) {
    return index < bytes.length ? bytes[index] & 0xff : -1;
  }

  private static Optional<String> strictly(byte[] bytes, Charset charset) {
    try {
      return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString())
          .filter(text -> text.indexOf('\0') < 0);
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static Optional<Charset> named(@Nullable String declared) {
    if (declared == null || declared.isBlank()) {
      return Optional.empty();
    }
    try {
      Charset charset = Charset.forName(declared.strip());
      boolean western =
          charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
      boolean wrong = charset.equals(StandardCharsets.UTF_8);
      return wrong ? Optional.empty() : Optional.of(western ? WINDOWS : charset);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  /** {@return UTF-16 without a mark, where every other byte is mostly zero} */
  private static Optional<Charset> wide(byte[] bytes) {
    int length = Math.min(bytes.length, SAMPLE);
    int even = 0;
    int odd = 0;
    for (int i = 0; i + 1 < length; i += 2) {
      even += bytes[i] == 0 ? 1 : 0;
      odd += bytes[i + 1] == 0 ? 1 : 0;
    }
    if (Math.max(even, odd) < length / 5) {
      return Optional.empty();
    }
    return Optional.of(even > odd ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
  }

  private static Charset detected(byte[] bytes) {
    if (isNearlyUtf8(bytes)) {
      return StandardCharsets.UTF_8;
    }
    CharsetDetector detector = new CharsetDetector();
    detector.setText(Arrays.copyOf(bytes, Math.min(bytes.length, SAMPLE)));
    CharsetMatch match = detector.detect();
    boolean western = match == null || match.getName().startsWith("ISO-8859-1");
    boolean sure = match != null && (match.getConfidence() >= SURE || isMostlyHigh(bytes));
    if (western || !sure || !Charset.isSupported(match.getName())) {
      return WINDOWS;
    }
    return Charset.forName(match.getName());
  }

  /** Whether most letters lie beyond ASCII, as those of no Western language do. */
  private static boolean isMostlyHigh(byte[] bytes) {
    int high = 0;
    int low = 0;
    for (int i = 0; i < Math.min(bytes.length, SAMPLE); i++) {
      high += bytes[i] < 0 ? 1 : 0;
      low += Character.isLetter(bytes[i]) && bytes[i] > 0 ? 1 : 0;
    }
    return high > low;
  }

  /** Whether nearly all bytes beyond ASCII make sense as UTF-8: a damaged file of that charset. */
  private static boolean isNearlyUtf8(byte[] bytes) {
    int whole = 0;
    int broken = 0;
    for (int i = 0; i < bytes.length; i++) {
      int lead = bytes[i] & 0xff;
      if (lead < 0x80) {
        continue;
      }
      int more = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : lead >= 0xC2 ? 1 : -1;
      int end = i + 1;
      while (more > 0 && end <= i + more && (at(bytes, end) & 0xC0) == 0x80) {
        end++;
      }
      boolean complete = more > 0 && end == i + more + 1;
      whole += complete ? 1 : 0;
      broken += complete ? 0 : 1;
      i = complete ? end - 1 : i;
    }
    return whole > 10 * broken;
  }

  private static Decoded read(byte[] bytes, Charset charset) {
    String text = new String(bytes, charset);
    String bare = text.startsWith("\uFEFF") ? text.substring(1) : text;
    boolean faulty = strictly(bytes, charset).isEmpty();
    int faults = faulty ? (int) bare.chars().filter(c -> c == 0xFFFD).count() : 0;
    return new Decoded(bare, charset, faults);
  }
}

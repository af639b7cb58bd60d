package org.pincite.ingest.charset;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Bytes that are UTF-8, or are it but for some of another charset pasted in between. */
final class Utf8 {
  /** Sequences of UTF-8 to each byte of another charset, from which a file is the former. */
  private static final int MOSTLY = 4;

  private final byte[] bytes;

  private Utf8(byte[] bytes) {
    this.bytes = bytes;
  }

  /** {@return the text of bytes that are wholly text in a charset} */
  static Optional<String> strictly(byte[] bytes, Charset charset) {
    try {
      return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** {@return the text of bytes that are mostly UTF-8, the others read as windows-1252} */
  static Optional<DecodedText> mixed(byte[] bytes) {
    return new Utf8(bytes).read();
  }

  private Optional<DecodedText> read() {
    StringBuilder text = new StringBuilder();
    int whole = 0;
    int others = 0;
    int at = 0;
    while (at < bytes.length) {
      int end = at;
      while (end < bytes.length && bytes[end] >= 0) {
        end++;
      }
      text.append(new String(bytes, at, end - at, StandardCharsets.US_ASCII));
      at = end;
      if (at < bytes.length) {
        int length = sequence(at);
        Charset charset = length > 0 ? StandardCharsets.UTF_8 : Guess.WINDOWS;
        text.append(new String(bytes, at, Math.max(1, length), charset));
        whole += length > 0 ? 1 : 0;
        others += length > 0 ? 0 : 1;
        at += Math.max(1, length);
      }
    }
    return whole >= MOSTLY * others
        ? Optional.of(
            new DecodedText(
                text.toString(), StandardCharsets.UTF_8, DecodedText.How.MIXED, 100, others))
        : Optional.empty();
  }

  /** {@return the length of the sequence that begins at a byte beyond ASCII, 0 if none does} */
  private int sequence(int at) {
    int lead = bytes[at] & 0xFF;
    int length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 0;
    if (length == 0 || at + length > bytes.length) {
      return 0;
    }
    byte[] one = Arrays.copyOfRange(bytes, at, at + length);
    return strictly(one, StandardCharsets.UTF_8).isPresent() ? length : 0;
  }
}

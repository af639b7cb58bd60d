package org.pincite.ingest.charset;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Byte order marks. */
final class Marks {
  private Marks() {}

  /** {@return the charset that the mark at the start of some bytes stands for} */
  static Optional<Charset> charset(byte[] bytes) {
    if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(StandardCharsets.UTF_8);
    }
    if (starts(bytes, 0xFF, 0xFE, 0, 0)) {
      return Optional.of(StandardCharsets.UTF_32LE);
    }
    if (starts(bytes, 0, 0, 0xFE, 0xFF)) {
      return Optional.of(StandardCharsets.UTF_32BE);
    }
    if (starts(bytes, 0xFF, 0xFE)) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return starts(bytes, 0xFE, 0xFF) ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
  }

  private static boolean starts(byte[] bytes, int... first) {
    for (int i = 0; i < first.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != first[i]) {
        return false;
      }
    }
    return true;
  }
}

package org.pincite.corpus;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 (FIPS 180-4), by which sources, texts and records are known. */
public final class Sha256 {
  private Sha256() {}

  /** {@return a digest that has not seen a byte} */
  public static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** {@return the 32 bytes of a text in UTF-8} */
  public static byte[] of(String text) {
    return digest().digest(text.getBytes(StandardCharsets.UTF_8));
  }

  /** {@return the same as 64 lower-case hexadecimal digits} */
  public static String hex(String text) {
    return HexFormat.of().formatHex(of(text));
  }
}

package org.pincite.ingest.charset;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Names by which files declare their charset. */
public final class Labels {
  /** Labels that mean another charset in files than their name says (WHATWG Encoding). */
  private static final Map<String, String> MEANT =
      Map.ofEntries(
          Map.entry("iso-8859-1", "windows-1252"),
          Map.entry("iso8859-1", "windows-1252"),
          Map.entry("latin1", "windows-1252"),
          Map.entry("us-ascii", "windows-1252"),
          Map.entry("ascii", "windows-1252"),
          Map.entry("iso-8859-9", "windows-1254"),
          Map.entry("tis-620", "x-windows-874"),
          Map.entry("iso-8859-11", "x-windows-874"),
          Map.entry("gb2312", "GB18030"),
          Map.entry("gbk", "GB18030"),
          Map.entry("shift_jis", "windows-31j"),
          Map.entry("shift-jis", "windows-31j"),
          Map.entry("sjis", "windows-31j"),
          Map.entry("euc-kr", "x-windows-949"),
          Map.entry("ks_c_5601-1987", "x-windows-949"),
          Map.entry("macintosh", "x-MacRoman"),
          Map.entry("utf8", "UTF-8"),
          Map.entry("utf-16", "UTF-8"),
          Map.entry("utf-16le", "UTF-8"),
          Map.entry("utf-16be", "UTF-8"));

  private Labels() {}

  /**
   * {@return the charset that a declaration means; empty if there is none of that name}
   *
   * <p>A declaration that could be read byte by byte cannot be true if it says UTF-16.
   */
  public static Optional<Charset> charset(String label) {
    String clean = label.strip();
    return named(MEANT.getOrDefault(clean.toLowerCase(Locale.ROOT), clean));
  }

  /** {@return the charset of a name; empty if there is none of it} */
  public static Optional<Charset> named(String name) {
    try {
      return Optional.of(Charset.forName(name));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }
}

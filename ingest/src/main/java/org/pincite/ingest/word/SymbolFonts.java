package org.pincite.ingest.word;

import java.util.Locale;
import java.util.Map;

/** The characters that fonts of symbols show in the place of letters. */
final class SymbolFonts {
  /** Symbol from 0x41: Greek. */
  private static final String GREEK_UPPER = "ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ";

  private static final String GREEK_LOWER = "αβχδεφγηιϕκλμνοπθρστυϖωξψζ";
  private static final Map<Integer, String> SYMBOL =
      Map.ofEntries(
          Map.entry(0xA3, "≤"),
          Map.entry(0xA5, "∞"),
          Map.entry(0xAE, "→"),
          Map.entry(0xB0, "°"),
          Map.entry(0xB1, "±"),
          Map.entry(0xB3, "≥"),
          Map.entry(0xB4, "×"),
          Map.entry(0xB7, "•"),
          Map.entry(0xB8, "÷"),
          Map.entry(0xB9, "≠"),
          Map.entry(0xBB, "≈"),
          Map.entry(0xBC, "…"),
          Map.entry(0xD5, "∏"),
          Map.entry(0xD6, "√"),
          Map.entry(0xE5, "∑"),
          Map.entry(0x2D, "−"),
          Map.entry(0x44, "Δ"));
  private static final Map<Integer, String> WINGDINGS =
      Map.ofEntries(
          Map.entry(0x4A, "☺"),
          Map.entry(0x6C, "●"),
          Map.entry(0x6E, "■"),
          Map.entry(0x6F, "□"),
          Map.entry(0x71, "❑"),
          Map.entry(0x76, "❖"),
          Map.entry(0xA7, "▪"),
          Map.entry(0xA8, "☐"),
          Map.entry(0xD8, "➢"),
          Map.entry(0xE0, "→"),
          Map.entry(0xE8, "➔"),
          Map.entry(0xF0, "⇨"),
          Map.entry(0xFB, "✗"),
          Map.entry(0xFC, "✓"),
          Map.entry(0xFD, "☒"),
          Map.entry(0xFE, "☑"));

  private SymbolFonts() {}

  /**
   * {@return the character that a font shows for a code; the code's own character where the font is
   * not known}
   *
   * @param code as Word states it, also 0xF000 and more
   */
  static String character(int code, String font) {
    int low = code >= 0xF000 && code <= 0xF0FF ? code - 0xF000 : code;
    String name = font.toLowerCase(Locale.ROOT);
    String own = Character.isValidCodePoint(code) ? Character.toString(code) : "\uFFFD";
    if (name.startsWith("symbol")) {
      return SYMBOL.getOrDefault(low, greek(low));
    }
    if (name.startsWith("wingdings")) {
      return WINGDINGS.getOrDefault(low, own);
    }
    return low >= 0x20 && low < 0x7F ? Character.toString(low) : own;
  }

  private static String greek(int low) {
    if (low >= 'A' && low <= 'Z') {
      return GREEK_UPPER.substring(low - 'A', low - 'A' + 1);
    }
    if (low >= 'a' && low <= 'z') {
      return GREEK_LOWER.substring(low - 'a', low - 'a' + 1);
    }
    return low < 0x7F ? Character.toString(low) : Character.toString(0xF000 + low);
  }

  /** {@return a bullet as it is seen: a plain one for what only a font of symbols shows} */
  static String bullet(String text, String font) {
    if (text.isBlank()) {
      return "";
    }
    int code = text.codePointAt(0);
    String shown = code >= 0xF000 && code <= 0xF0FF ? character(code, font) : text;
    int seen = shown.codePointAt(0);
    return Character.getType(seen) == Character.PRIVATE_USE ? "•" : shown;
  }
}

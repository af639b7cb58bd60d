package org.pincite.ingest.rtf;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Doubt;
import org.pincite.ingest.charset.Labels;
import org.pincite.ingest.charset.TextDecoder;

/** The charsets of a file and of its fonts. */
final class RtfFonts {
  /** Charset of fonts whose signs are no letters. */
  private static final int SYMBOL = 2;

  private static final Map<Integer, String> BY_NUMBER =
      Map.ofEntries(
          Map.entry(0, "windows-1252"),
          Map.entry(77, "x-MacRoman"),
          Map.entry(128, "windows-31j"),
          Map.entry(129, "x-windows-949"),
          Map.entry(134, "GBK"),
          Map.entry(136, "Big5"),
          Map.entry(161, "windows-1253"),
          Map.entry(162, "windows-1254"),
          Map.entry(163, "windows-1258"),
          Map.entry(177, "windows-1255"),
          Map.entry(178, "windows-1256"),
          Map.entry(186, "windows-1257"),
          Map.entry(204, "windows-1251"),
          Map.entry(222, "x-windows-874"),
          Map.entry(238, "windows-1250"));

  private final Map<Integer, Integer> numbers = new HashMap<>();
  private @Nullable Charset belied;
  private Charset usual = charset("windows-1252", StandardCharsets.ISO_8859_1);

  /** Sets the charset of the file by its Windows or DOS code page. */
  void codePage(int page) {
    String name =
        switch (page) {
          case 932 -> "windows-31j";
          case 936 -> "GBK";
          case 949 -> "x-windows-949";
          case 950 -> "Big5";
          case 10000 -> "x-MacRoman";
          case 65001 -> "UTF-8";
          default -> page >= 1250 && page <= 1258 ? "windows-" + page : "IBM" + page;
        };
    usual = charset(name, usual);
  }

  /** Sets the charset of the file by its name. */
  void charsetOfFile(String name) {
    usual = charset(name, usual);
  }

  /** Notes the charset number of a font. */
  void font(int font, int charset) {
    numbers.put(font, charset);
  }

  /** {@return the charset of text in a font} */
  Charset of(int font) {
    @Nullable String name = BY_NUMBER.get(numbers.getOrDefault(font, 1));
    boolean stated = name != null && numbers.getOrDefault(font, 1) != 0;
    return stated ? charset(String.valueOf(name), usual) : usual;
  }

  /** {@return the characters of some bytes in a font; some writers put UTF-8 where they say not} */
  String decode(int font, byte[] bytes) {
    Charset charset = of(font);
    boolean ofOneByte = charset.canEncode() && charset.newEncoder().maxBytesPerChar() == 1;
    Optional<String> utf8 =
        ofOneByte && !isSymbol(font) ? TextDecoder.utf8BeyondAscii(bytes) : Optional.empty();
    if (utf8.isPresent()) {
      belied = charset;
    }
    return utf8.orElseGet(() -> new String(bytes, charset));
  }

  /** {@return what is to be said of a charset that the file declares and does not keep to} */
  Optional<Doubt> doubt() {
    return Optional.ofNullable(belied)
        .map(
            charset ->
                new Doubt(
                    Doubt.Kind.CHARSET,
                    null,
                    "The file says that it is %s, but holds UTF-8, which was read as that."
                        .formatted(charset.name())));
  }

  boolean isSymbol(int font) {
    return numbers.getOrDefault(font, 1) == SYMBOL;
  }

  private static Charset charset(String name, Charset otherwise) {
    return Labels.named(name).orElse(otherwise);
  }
}

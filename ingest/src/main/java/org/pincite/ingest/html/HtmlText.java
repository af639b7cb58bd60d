package org.pincite.ingest.html;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pincite.corpus.Doubt;

/**
 * The text of a page's bytes. A byte order mark decides; then bytes that are UTF-8 throughout; then
 * what the page declares, if its bytes are text in that charset; then what they look like.
 *
 * @param text without byte order mark
 * @param doubts whether the charset is a guess
 */
record HtmlText(String text, List<Doubt> doubts) {
  /** Browsers look for a declaration in the first 1024 bytes; real pages have it later too. */
  private static final int DECLARATION_WITHIN = 8192;

  /** Bytes from which a charset is guessed. */
  private static final int SAMPLE = 1 << 16;

  /** Confidence of ICU, in percent, below which its guess is less likely than windows-1252. */
  private static final int LEAST_CONFIDENCE = 30;

  /** Confidence from which a guess is as good as a declaration. */
  private static final int SURE = 70;

  /** Share of characters that may be broken in a page that is in its declared charset. */
  private static final double MOST_BROKEN = 0.001;

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private static final Pattern COMMENT =
      Pattern.compile("<!--(?:(?!-->).){0,4000}-->", Pattern.DOTALL);
  private static final Pattern META =
      Pattern.compile(
          "<meta\\s[^>]*?charset\\s*=\\s*[\"']?\\s*([\\w:.-]+)", Pattern.CASE_INSENSITIVE);
  private static final Pattern PROLOG =
      Pattern.compile("\\A\\s*<\\?xml[^>]*?encoding\\s*=\\s*[\"']([\\w:.-]+)");

  /** Labels that mean another charset on the web than their name says (WHATWG Encoding). */
  private static final Map<String, String> ON_THE_WEB =
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
          Map.entry("utf8", "UTF-8"),
          Map.entry("utf-16", "UTF-8"),
          Map.entry("utf-16le", "UTF-8"),
          Map.entry("utf-16be", "UTF-8"));

  /** What ICU may say: charsets in which web pages are written. */
  private static final Pattern WEB_CHARSET =
      Pattern.compile("(?:windows|ISO-8859|ISO-2022|UTF|KOI8|EUC|GB|Big5|Shift).*");

  HtmlText {
    doubts = List.copyOf(doubts);
  }

  static HtmlText of(byte[] bytes) {
    Optional<Charset> marked = marked(bytes).or(() -> wide(bytes));
    if (marked.isPresent()) {
      return sure(new String(bytes, marked.get()));
    }
    Optional<Charset> declared = declared(bytes);
    boolean escapes = declared.isPresent() && declared.get().name().startsWith("ISO-2022");
    Optional<String> utf8 = escapes ? Optional.empty() : strictly(bytes, StandardCharsets.UTF_8);
    if (utf8.isPresent()) {
      return sure(utf8.get());
    }
    if (declared.isPresent()) {
      String text = new String(bytes, declared.get());
      double broken = broken(text);
      if (broken == 0) {
        return sure(text);
      }
      if (broken <= MOST_BROKEN * text.length()) {
        return doubtful(text, "Some bytes are no text in " + declared.get() + ", its charset.");
      }
    }
    return guessed(bytes, declared);
  }

  private static HtmlText guessed(byte[] bytes, Optional<Charset> declared) {
    CharsetDetector detector = new CharsetDetector();
    detector.enableInputFilter(true);
    detector.setText(bytes.length > SAMPLE ? java.util.Arrays.copyOf(bytes, SAMPLE) : bytes);
    Charset charset = WINDOWS;
    int confidence = 0;
    for (CharsetMatch match : detector.detectAll()) {
      Optional<Charset> found =
          WEB_CHARSET.matcher(match.getName()).matches()
              ? named(match.getName())
              : Optional.empty();
      if (found.isPresent() && match.getConfidence() >= LEAST_CONFIDENCE) {
        charset = found.get();
        confidence = match.getConfidence();
        break;
      }
    }
    String text = new String(bytes, charset);
    if (declared.isEmpty() && confidence >= SURE && broken(text) == 0) {
      return sure(text);
    }
    String why =
        declared
            .map(d -> "The page says " + d + ", but its bytes are none; read as ")
            .orElse("The page does not say its charset; read as ");
    return doubtful(text, why + charset + ".");
  }

  private static HtmlText sure(String text) {
    return new HtmlText(withoutMark(text), List.of());
  }

  private static HtmlText doubtful(String text, String detail) {
    return new HtmlText(withoutMark(text), List.of(new Doubt(Doubt.Kind.CHARSET, null, detail)));
  }

  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /** {@return the charset of the byte order mark} */
  private static Optional<Charset> marked(byte[] bytes) {
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

  /** {@return UTF-16 without a mark: markup in which every other byte is a zero} */
  private static Optional<Charset> wide(byte[] bytes) {
    int[] zeros = new int[2];
    int length = Math.min(bytes.length, 1024) / 2 * 2;
    for (int i = 0; i < length; i++) {
      zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
    }
    if (length < 8 || 4 * (zeros[0] + zeros[1]) < length) {
      return Optional.empty();
    }
    if (zeros[0] <= zeros[1] / 8) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return zeros[1] <= zeros[0] / 8 ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
  }

  private static Optional<Charset> declared(byte[] bytes) {
    int length = Math.min(bytes.length, DECLARATION_WITHIN);
    String head = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    Matcher prolog = PROLOG.matcher(head);
    if (prolog.find()) {
      return named(prolog.group(1));
    }
    Matcher meta = META.matcher(COMMENT.matcher(head).replaceAll(" "));
    while (meta.find()) {
      Optional<Charset> found = named(meta.group(1));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static Optional<Charset> named(String label) {
    String name = ON_THE_WEB.getOrDefault(label.toLowerCase(Locale.ROOT), label);
    try {
      return Optional.of(Charset.forName(name));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> strictly(byte[] bytes, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** {@return how many characters are replacements of bytes that mean nothing} */
  private static long broken(String text) {
    return text.chars().filter(c -> c == 0xFFFD).count();
  }
}

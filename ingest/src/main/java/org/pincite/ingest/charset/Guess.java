package org.pincite.ingest.charset;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Guesses the charset of bytes that say nothing of it and are no Unicode. */
final class Guess {
  static final Charset WINDOWS = Charset.forName("windows-1252");

  private static final Charset MACINTOSH = Charset.forName("x-MacRoman");

  /** Bytes from which it guesses. */
  private static final int SAMPLE = 1 << 16;

  /** Confidence of the detector, in percent, below which it only names what it knows. */
  private static final int LEAST = 10;

  /** Characters beyond ASCII from which their places say much. */
  private static final int ENOUGH = 4;

  /** Most that can be said of a guess among charsets that differ in few characters, in percent. */
  private static final int MOST = 90;

  /** The same of fewer characters than enough. */
  private static final int FEW = 70;

  private static final Pattern IN_USE =
      Pattern.compile("(?:windows|ISO-8859|ISO-2022|KOI8|EUC|GB|Big5|Shift|IBM).*");
  private static final Pattern SEVERAL_BYTES = Pattern.compile("(?:ISO-2022|EUC|GB|Big5|Shift).*");

  private final byte[] bytes;
  private final Map<Charset, Integer> confidence = new LinkedHashMap<>();

  private Guess(byte[] bytes) {
    this.bytes = bytes;
  }

  /** {@return the text in the likeliest charset} */
  static DecodedText of(byte[] bytes) {
    Guess guess = new Guess(bytes.length > SAMPLE ? Arrays.copyOf(bytes, SAMPLE) : bytes);
    guess.detect();
    Map.Entry<Charset, Integer> best =
        guess.isOfSeveralBytes()
            ? guess.first()
            : guess.isMostlyBeyondAscii() ? guess.ahead() : guess.latin();
    return DecodedText.of(bytes, best.getKey(), DecodedText.How.GUESSED, best.getValue());
  }

  private void detect() {
    CharsetDetector detector = new CharsetDetector();
    detector.enableInputFilter(isMarkup());
    detector.setText(bytes);
    for (CharsetMatch match : detector.detectAll()) {
      boolean known = IN_USE.matcher(match.getName()).matches() && match.getConfidence() >= LEAST;
      if (known) {
        Labels.charset(match.getName())
            .ifPresent(charset -> confidence.merge(charset, match.getConfidence(), Math::max));
      }
    }
  }

  private boolean isMarkup() {
    int at = 0;
    while (at < bytes.length && bytes[at] <= ' ' && bytes[at] >= 0) {
      at++;
    }
    return at < bytes.length && bytes[at] == '<';
  }

  /** Whether most letters lie beyond ASCII, as those of no Western language do. */
  private boolean isMostlyBeyondAscii() {
    int high = 0;
    int low = 0;
    for (byte b : bytes) {
      high += b < 0 ? 1 : 0;
      low += b > 0 && Character.isLetter(b) ? 1 : 0;
    }
    return high > low;
  }

  private boolean isOfSeveralBytes() {
    Map.Entry<Charset, Integer> first = first();
    return SEVERAL_BYTES.matcher(first.getKey().name().replace("windows-31j", "Shift")).matches()
        && first.getValue() >= DecodedText.SURE
        && new String(bytes, first.getKey()).indexOf('\uFFFD') < 0;
  }

  private Map.Entry<Charset, Integer> first() {
    return confidence.entrySet().stream().findFirst().orElse(Map.entry(WINDOWS, 0));
  }

  /** The first, and surer the farther it is ahead of the next. */
  private Map.Entry<Charset, Integer> ahead() {
    Map.Entry<Charset, Integer> first = first();
    int next = confidence.values().stream().skip(1).findFirst().orElse(0);
    int sure = Math.min(MOST, 2 * first.getValue() - next);
    return Map.entry(first.getKey(), Math.max(first.getValue(), sure));
  }

  /** Among charsets of Latin letters, the one whose characters stand where they should. */
  private Map.Entry<Charset, Integer> latin() {
    Map<Charset, Integer> candidates = new LinkedHashMap<>();
    candidates.put(WINDOWS, confidence.getOrDefault(WINDOWS, 0));
    candidates.put(MACINTOSH, 0);
    candidates.putAll(confidence);
    Map.Entry<Charset, Integer> best = Map.entry(WINDOWS, 0);
    double least = Double.MAX_VALUE;
    for (Map.Entry<Charset, Integer> candidate : candidates.entrySet()) {
      String text = new String(bytes, candidate.getKey());
      double doubtful = Plausibility.doubtful(text);
      double score = 100 * doubtful - candidate.getValue() / 2.0;
      if (score < least) {
        least = score;
        long beyond = text.chars().filter(c -> c >= 0x80).count();
        int most = beyond >= ENOUGH ? MOST : FEW;
        int sure = (int) Math.round((1 - doubtful) * most);
        best = Map.entry(candidate.getKey(), Math.max(sure, candidate.getValue()));
      }
    }
    return best;
  }
}

package org.pincite.corpus.statement;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pincite.corpus.CorpusException;
import org.pincite.corpus.Sha256;
import org.pincite.corpus.Source;

/**
 * The lasting name of a sentence, e.g. {@code 3f6bd5ad-212-k7m2q9xw4t} or, for its second
 * occurrence in the document, {@code 3f6bd5ad-212-k7m2q9xw4t-2}. It derives from the source's hash,
 * the {@linkplain Normalised normalised} quote and the occurrence, and holds the length of the
 * normalised quote, so that the words can be found again even where a later extractor cuts the
 * sentence elsewhere (see {@link StatementLocator}).
 *
 * @param source first 8 hexadecimal digits of the source's SHA-256
 * @param length UTF-16 units of the normalised quote
 * @param digest 10 digits (base 32, 50 bits) of the SHA-256 over the whole source hash, a line feed
 *     and the normalised quote
 * @param occurrence from 1, among the sentences of the document that have the same normalised form
 */
public record StatementId(String source, int length, String digest, int occurrence) {
  private static final String DIGITS = "0123456789abcdefghjkmnpqrstvwxyz";
  private static final int DIGEST_DIGITS = 10;
  private static final Pattern FORM =
      Pattern.compile("([0-9a-f]{8})-(\\d{1,9})-([" + DIGITS + "]{10})(?:-(\\d{1,6}))?");

  /** {@return the id of a quote} */
  public static StatementId of(Source source, String quote, int occurrence) {
    String normalised = Normalised.of(quote).text();
    return new StatementId(
        source.sha256().substring(0, 8),
        normalised.length(),
        digest(source.sha256(), normalised),
        occurrence);
  }

  /**
   * {@return the id that a text spells}
   *
   * @throws CorpusException if it spells none
   */
  public static StatementId parse(String text) {
    Matcher form = FORM.matcher(text.strip());
    if (!form.matches()) {
      throw new CorpusException(
          "'" + text + "' is not a statement id; they look like 3f6bd5ad-212-k7m2q9xw4t");
    }
    int occurrence = form.group(4) == null ? 1 : Integer.parseInt(form.group(4));
    return new StatementId(
        form.group(1), Integer.parseInt(form.group(2)), form.group(3), occurrence);
  }

  /** {@return whether a normalised text of that source is the quote} */
  boolean names(String sha256, String normalised) {
    return normalised.length() == length && digest(sha256, normalised).equals(digest);
  }

  @Override
  public String toString() {
    return source + "-" + length + "-" + digest + (occurrence == 1 ? "" : "-" + occurrence);
  }

  private static String digest(String sha256, String normalised) {
    byte[] hash = Sha256.of(sha256 + "\n" + normalised);
    long bits = 0;
    for (int i = 0; i < 8; i++) {
      bits = bits << 8 | (hash[i] & 0xff);
    }
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < DIGEST_DIGITS; i++) {
      digits.append(DIGITS.charAt((int) (bits >>> (59 - 5 * i)) & 31));
    }
    return digits.toString();
  }
}

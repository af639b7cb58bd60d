package org.pincite.query.cite.source;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number in a House's series.
 *
 * @param house {@code HL} or {@code HC}
 * @param number with its suffix, whose case is kept: {@code 179}, {@code 151–I}, {@code 110–i}
 */
public record PaperNumber(String house, String number) {
  private static final Pattern PRINTED =
      Pattern.compile(
          "(H[CL]) ?(?:Papers?)? ?(?:No\\.? ?)?(\\d{1,4})(?: ?[-–—] ?([IVXivx]+))?(?:\\(([IVXivx]+)\\))?");

  /** {@return the number that a paper prints as {@code HL Paper 179} or {@code HC 151-I}} */
  public static Optional<PaperNumber> of(String printed) {
    Matcher matcher = PRINTED.matcher(printed.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String suffix = matcher.group(3) != null ? "–" + matcher.group(3) : "";
    String part = matcher.group(4) != null ? "(" + matcher.group(4) + ")" : "";
    return Optional.of(new PaperNumber(matcher.group(1), matcher.group(2) + suffix + part));
  }
}

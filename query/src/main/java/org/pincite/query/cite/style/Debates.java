package org.pincite.query.cite.style;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pincite.corpus.MetadataField;
import org.pincite.query.cite.source.CitedSource;

/** What the Official Report is called. */
final class Debates {
  private static final Pattern VOLUME =
      Pattern.compile("(?i)(?:vol(?:ume|\\.)? ?)?(\\d{1,4})(?:[ ,(].*)?");
  private static final Pattern BILL = Pattern.compile("(.* Bill)\\b.*");

  private Debates() {}

  /**
   * {@return {@code HL Deb}, {@code HC Deb}, or the bill of a public bill committee: {@code Health
   * Bill Deb}; a gap where neither is shown}
   */
  static String of(CitationBuilder out) {
    CitedSource source = out.source();
    Matcher bill = BILL.matcher(source.title().orElse(""));
    boolean onBill =
        source.first(MetadataField.BODY).filter(b -> b.endsWith("Bill Committee")).isPresent();
    if (onBill && bill.matches()) {
      return bill.group(1) + " Deb";
    }
    Optional<String> house = house(source);
    if (house.isEmpty()) {
      out.gap(MetadataField.HOUSE, "no House shown");
    }
    return house.map(h -> h + " ").orElse("") + "Deb";
  }

  /** {@return {@code HL} or {@code HC}} */
  static Optional<String> house(CitedSource source) {
    return source
        .first(MetadataField.HOUSE)
        .map(house -> house.endsWith("Lords") ? "HL" : house.endsWith("Commons") ? "HC" : house);
  }

  /** {@return the number of the volume; a gap where none is shown, but for committees on bills} */
  static Optional<String> volume(CitationBuilder out) {
    Matcher volume = VOLUME.matcher(out.source().first(MetadataField.VOLUME).orElse(""));
    if (volume.matches()) {
      return Optional.of(volume.group(1));
    }
    boolean committee =
        out.source()
            .first(MetadataField.BODY)
            .filter(body -> body.endsWith("Committee"))
            .isPresent();
    if (!committee) {
      out.gap(MetadataField.VOLUME, "no volume shown");
    }
    return Optional.empty();
  }
}

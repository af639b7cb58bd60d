package org.pincite.query.export.submission;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the committees of a House ask of written evidence. Commons: the guidance on
 * publications.parliament.uk/pa/cm/written-evidence-guidance.htm; Lords: the guide for witnesses.
 */
public enum SubmissionRules {
  COMMONS("Executive summary", true, OptionalInt.of(3000), OptionalInt.empty()),
  LORDS("Summary", false, OptionalInt.empty(), OptionalInt.of(6));

  /** Bytes; both Houses ask for less than 25 MB. */
  public static final long SIZE_LIMIT = 25_000_000;

  private final String summaryHeading;
  private final boolean wantsIntroduction;
  private final OptionalInt words;
  private final OptionalInt pagesWithoutSummary;

  SubmissionRules(
      String summaryHeading,
      boolean wantsIntroduction,
      OptionalInt words,
      OptionalInt pagesWithoutSummary) {
    this.summaryHeading = summaryHeading;
    this.wantsIntroduction = wantsIntroduction;
    this.words = words;
    this.pagesWithoutSummary = pagesWithoutSummary;
  }

  /** {@return the rules of that name, {@code commons} or {@code lords}} */
  public static Optional<SubmissionRules> of(String name) {
    return Arrays.stream(values()).filter(rules -> rules.slug().equals(name)).findFirst();
  }

  /** {@return the names of all} */
  public static List<String> names() {
    return Arrays.stream(values()).map(SubmissionRules::slug).toList();
  }

  /** {@return the name as options write it} */
  public String slug() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** {@return what the summary is headed where the user heads it with nothing} */
  public String summaryHeading() {
    return summaryHeading;
  }

  /** {@return whether a short introduction of the submitter is expected} */
  public boolean wantsIntroduction() {
    return wantsIntroduction;
  }

  /** {@return the number of words that is recommended, unless the call says otherwise} */
  public OptionalInt words() {
    return words;
  }

  /**
   * {@return the number of pages above which a summary of one page is asked for; empty where one
   * always is}
   */
  public OptionalInt pagesWithoutSummary() {
    return pagesWithoutSummary;
  }
}

package org.pincite.corpus;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a document can say of itself. Values are kept as the document shows them, but that names in
 * capitals are set as titles are.
 */
public enum MetadataField {
  /** Full title, without the subtitle where the two can be told apart. */
  TITLE,
  SUBTITLE,
  /** What it is, in our words: one of {@link DocumentKind}'s names in lower case with hyphens. */
  KIND,
  /** A person who wrote it; several values for several persons. */
  AUTHOR,
  /** The committee, department, inquiry or other body whose document it is. */
  BODY,
  /** {@code House of Commons} or {@code House of Lords}; both for a joint committee. */
  HOUSE,
  /** Parliamentary session as printed, e.g. {@code 2010–12}. */
  SESSION,
  /**
   * Number in the House's series as printed, e.g. {@code HL Paper 179}, {@code HC 151–I}; both for
   * joint reports.
   */
  PAPER_NUMBER,
  /** Which report of the session or of the body, e.g. {@code 2nd Report}. */
  REPORT_NUMBER,
  /** Command paper number with its printed prefix, e.g. {@code CP 1326}, {@code Cm 7656}. */
  COMMAND_NUMBER,
  VOLUME,
  /** Code of a piece of written evidence, e.g. {@code SCC0051}. */
  EVIDENCE_CODE,
  ISBN,
  /** Date of publication as printed, e.g. {@code 12 May 2025}, {@code July 2011}. */
  DATE,
  PUBLISHER,
  URL,
  LANGUAGE,
  /** Charset in which the bytes of a text or web page were read, by its IANA name. */
  CHARSET;

  /** {@return the name as sheets, sidecars and JSON write it, e.g. {@code paper-number}} */
  public String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** {@return the field of that name, as {@link #slug} writes it; empty if there is none} */
  public static Optional<MetadataField> of(String slug) {
    return Arrays.stream(values()).filter(field -> field.slug().equals(slug)).findFirst();
  }

  /** {@return the names of all fields} */
  public static List<String> slugs() {
    return Arrays.stream(values()).map(MetadataField::slug).toList();
  }
}

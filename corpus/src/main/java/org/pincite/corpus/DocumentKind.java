package org.pincite.corpus;

import java.util.Locale;

/** Kinds of document that are cited in ways of their own. */
public enum DocumentKind {
  COMMITTEE_REPORT,
  GOVERNMENT_RESPONSE,
  WHITE_PAPER,
  GREEN_PAPER,
  COMMAND_PAPER,
  INQUIRY_REPORT,
  WRITTEN_EVIDENCE,
  ORAL_EVIDENCE,
  HANSARD,
  LEGISLATION,
  EXPLANATORY_MEMORANDUM,
  IMPACT_ASSESSMENT,
  CODE_OF_PRACTICE,
  JUDGMENT,
  GUIDELINES,
  AUDIT_REPORT,
  REGISTER,
  NEWSLETTER,
  ARTICLE,
  PRESS_NOTICE,
  OTHER;

  /** {@return the name as metadata and filters write it, e.g. {@code committee-report}} */
  public String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

package org.pincite.query.cite.source;

/** Kinds of source that have forms of their own in a style of citation. */
public enum SourceKind {
  /** A judgment with a neutral citation. */
  JUDGMENT,
  /** An act of a parliament of the United Kingdom, a bill, or a statutory instrument. */
  STATUTE,
  /** An act of the European Union. */
  UNION_ACT,
  /** The Federal Register of the United States. */
  REGISTER,
  /** The Official Report of debates. */
  HANSARD,
  /** Written evidence to a committee or inquiry. */
  WRITTEN_EVIDENCE,
  /** Oral evidence to a committee or inquiry. */
  ORAL_EVIDENCE,
  /** A report of a law commission. */
  LAW_COMMISSION,
  /** A paper with a number in the series of a House: committees, inquiries, replies. */
  HOUSE_PAPER,
  /** A paper with a command number. */
  COMMAND_PAPER,
  /** Everything else: government documents without a number, reports, articles, web pages. */
  OTHER
}

package org.pincite.query.batch;

import java.util.Locale;

/** What a row of results can say. */
public enum Column {
  /** The query's name in its file. */
  ID,
  /** The query as asked. */
  QUERY,
  /** {@code found}, {@code absent}, {@code incomplete} or {@code error}. */
  STATUS,
  /** How many statements it finds in all, exactly. */
  STATEMENTS,
  /** Place of the row's statement among them, from 1. */
  RANK,
  /** For comparing within one query. */
  SCORE,
  /** The statement's lasting name. */
  STATEMENT,
  /** Its exact characters. */
  QUOTE,
  CITATION,
  /** What the citation could not show. */
  GAPS,
  /** The document's title. */
  DOCUMENT,
  FILE,
  /** SHA-256 of the file's bytes. */
  SHA256,
  /** Index of the page, from 1. */
  PAGE_INDEX,
  /** Number printed on the page. */
  PAGE_LABEL,
  /** Printed number of the paragraph. */
  PARAGRAPH,
  /** UTF-16 unit of the document's text at which it begins, inclusive. */
  START,
  /** Where it ends, exclusive. */
  END,
  /** Name of the record of absence where nothing was found. */
  RECORD,
  /** What is wrong with the query. */
  PROBLEM,
  /** The source's entry for a list of references, in styles that have one. */
  REFERENCE;

  /** {@return the name in tables and JSON, e.g. {@code page-index}} */
  public String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

package org.pincite.query.export.table;

import java.util.Locale;

/** What a row of a table says; the order is that of the table. */
enum Column {
  /** Place among the rows, from 1. */
  RANK,
  /** What the rows around it have in common, e.g. a theme. */
  GROUP,
  /** The statement's lasting name. */
  ID,
  /** Its exact characters. */
  QUOTE,
  CITATION,
  /** The source's entry in a list at the end, in styles of author and year. */
  REFERENCE,
  /** What the citation could not show. */
  GAPS,
  /** Title of the document. */
  DOCUMENT,
  /** Title of the article, post or the like in it. */
  WORK,
  /** What that is: {@code article}, {@code post} ... */
  WORK_KIND,
  AUTHOR,
  BODY,
  /** {@code own}, {@code quoted}, {@code reported} or {@code reprinted}. */
  VOICE,
  /** Whose words it holds where they are not the document's own. */
  SPEAKER,
  /** As printed. */
  DATE,
  /** Kind of the document. */
  DOCUMENT_KIND,
  /** What it is part of: {@code paragraph}, {@code note} ... */
  BLOCK_KIND,
  /** Index of the page on which it begins, from 1. */
  PAGE_INDEX,
  /** Number printed on that page. */
  PAGE_LABEL,
  /** Printed number of the paragraph. */
  PARAGRAPH,
  /** The place in plain English. */
  PINPOINT,
  /** UTF-16 unit of the document's text at which it begins, inclusive. */
  START,
  /** Where it ends, exclusive. */
  END,
  /** What stands before it. */
  PREFIX,
  /** What stands behind it. */
  SUFFIX,
  /** As the page prints it, where that differs. */
  PRINTED,
  THEMES,
  /** What it does: {@code claim}, {@code evidence} ... */
  KIND,
  STANCE,
  NOTE,
  TAGS,
  SCORE,
  FILE,
  /** SHA-256 of the file's bytes. */
  SHA256;

  /** {@return whether its texts run over several lines of a cell} */
  boolean isLong() {
    return switch (this) {
      case QUOTE, CITATION, REFERENCE, PRINTED, NOTE -> true;
      default -> false;
    };
  }

  /** {@return how wide it is in a workbook, in characters} */
  int width() {
    return isLong() ? 60 : 16;
  }

  /** {@return the name in tables and JSON, e.g. {@code page-index}} */
  String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

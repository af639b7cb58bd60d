package org.pincite.query.check.judge;

import java.util.Set;
import org.pincite.query.check.text.SourceText;

/** The documents that a quotation may come from. */
public interface Corpus {
  /**
   * {@return the documents that have most of some words close together, the likeliest first, each
   * read when it is asked for}
   *
   * @param words a quotation or a piece of one
   * @param among hashes of the documents to look in; empty for all
   */
  Iterable<SourceText> near(String words, Set<String> among);
}

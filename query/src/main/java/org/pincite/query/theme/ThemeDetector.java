package org.pincite.query.theme;

import java.util.List;
import java.util.Set;

/** Finds out which statements of documents are on a theme. */
public interface ThemeDetector {
  /**
   * {@return the statements on a theme, the strongest first}
   *
   * @param documents SHA-256 of the documents to look at; all if empty
   */
  List<Labelled> detect(Theme theme, Set<String> documents);
}

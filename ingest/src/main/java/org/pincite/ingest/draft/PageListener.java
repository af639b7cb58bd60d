package org.pincite.ingest.draft;

/** Told of pages that take seconds, so that whoever waits knows that work goes on. */
@FunctionalInterface
public interface PageListener {
  /** Tells nobody. */
  PageListener SILENT = page -> {};

  /** The words in a page's picture are about to be recognised. */
  void recognising(int page);
}

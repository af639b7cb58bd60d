package org.pincite.query.cite;

import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Metadata;
import org.pincite.corpus.Work;

/** A way of citing. Styles keep no state and may be used by several threads at once. */
public interface CitationStyle {
  /** {@return its name as settings write it, e.g. {@code oscola-5}} */
  String name();

  /**
   * {@return the citation of a place in a source; what the source does not show is a gap}
   *
   * @param source what it says of itself
   * @param pinpoint where in it
   * @param displayName a name to fall back on where no title is shown, e.g. that of the file; null
   *     for none
   */
  Citation cite(Metadata source, Pinpoint pinpoint, @Nullable String displayName);

  /**
   * {@return the citation of a place in a work that stands in a source}
   *
   * @param work the article, post, turn or the like that holds the place
   * @param source what the document around it says of itself
   * @param pinpoint where in the document
   * @param displayName a name to fall back on where the document shows no title; null for none
   */
  Citation cite(Work work, Metadata source, Pinpoint pinpoint, @Nullable String displayName);
}

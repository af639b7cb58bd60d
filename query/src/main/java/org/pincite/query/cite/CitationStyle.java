package org.pincite.query.cite;

/** A way of citing. Styles may be used by several threads at once. */
public interface CitationStyle {
  /** {@return its name as settings write it, e.g. {@code oscola-5}} */
  String name();

  /** {@return the citation of a place in full; what the source does not show is a gap} */
  Citation cite(CitedPlace place);

  /**
   * {@return the citation of a place in a source that an earlier note cites in full; by default in
   * full again}
   */
  default Citation again(CitedPlace place, Earlier earlier) {
    return cite(place);
  }

  /**
   * Where a source was cited before.
   *
   * @param note the number of the note that cites it in full, from 1
   * @param justBefore whether the citation before this one is of the same source, in this note or
   *     the one before, and alone there
   * @param samePlace whether that citation is of the same place too
   * @param ambiguous whether another source of the same authors was cited before, so that their
   *     names alone do not tell which is meant
   */
  record Earlier(int note, boolean justBefore, boolean samePlace, boolean ambiguous) {}
}

package org.pincite.ingest.works;

import org.pincite.corpus.Metadata;
import org.pincite.corpus.Work;

/**
 * A run of items that is a work.
 *
 * @param kind what it is
 * @param from index of its first item
 * @param end index behind its last item
 * @param metadata what it shows of itself
 */
record Part(Work.Kind kind, int from, int end, Metadata metadata) {
  boolean contains(Part other) {
    return from <= other.from && other.end <= end;
  }

  boolean isApartFrom(Part other) {
    return end <= other.from || other.end <= from;
  }
}

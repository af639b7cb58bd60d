package org.pincite.query.rank;

/**
 * A passage in a ranking.
 *
 * @param document number by which Lucene knows it
 * @param score what it is ranked by; of a hybrid ranking from 0 to 1
 */
public record RankedPassage(int document, double score) {}

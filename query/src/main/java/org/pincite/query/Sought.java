package org.pincite.query;

import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.Query;

/**
 * A word, phrase or the like of a question, as Lucene looks for it.
 *
 * @param places its places in a block; positions are ordinals of words
 * @param query finds and scores the blocks that have such places
 * @param weight how much a sentence gains by it: the rarer, the more
 */
record Sought(IntervalsSource places, Query query, double weight) {}

package org.pincite.query;

import org.apache.lucene.search.Query;
import org.pincite.query.place.Shape;

/**
 * A word, phrase or the like of a question, as Lucene looks for it.
 *
 * @param shape its places in a block
 * @param query finds and scores the blocks that have such places, and where not {@code exact}
 *     others too
 * @param exact whether the query finds no other block
 * @param blocks finds all those blocks and maybe others, with the least work, and does not score
 * @param weight how much a sentence gains by it: the rarer, the more
 */
record Sought(Shape shape, Query query, boolean exact, Query blocks, double weight) {}

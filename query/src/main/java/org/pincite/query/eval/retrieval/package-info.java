/**
 * Scores of rankings against judgements: a {@link
 * org.pincite.query.eval.retrieval.RetrievalCollection} of texts, queries and judgements, and the
 * {@link org.pincite.query.eval.retrieval.RetrievalScore} of what a ranking makes of it, as
 * trec_eval defines the measures.
 */
@NullMarked
package org.pincite.query.eval.retrieval;

import org.jspecify.annotations.NullMarked;

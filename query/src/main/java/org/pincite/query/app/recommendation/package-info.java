/**
 * What reports recommend and what is answered: {@link
 * org.pincite.query.app.recommendation.Recommendations} finds the recommendations of a document,
 * the replies to it among the others, and the {@link
 * org.pincite.query.app.recommendation.AnsweredRecommendation} that a statement belongs to.
 */
@NullMarked
package org.pincite.query.app.recommendation;

import org.jspecify.annotations.NullMarked;

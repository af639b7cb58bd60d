/**
 * Recommendations of whole reports, and the replies to them, against labels: {@link
 * org.pincite.query.eval.recommendation.RecommendationGold} reads {@link
 * org.pincite.query.eval.recommendation.LabelRow}s and {@link
 * org.pincite.query.eval.recommendation.VerdictRow}s, a {@link
 * org.pincite.query.eval.recommendation.FoundReport} is what was found, a {@link
 * org.pincite.query.eval.recommendation.LabelScore} and a {@link
 * org.pincite.query.eval.recommendation.VerdictScore} compare them, and {@link
 * org.pincite.query.eval.recommendation.Tally} counts.
 */
@NullMarked
package org.pincite.query.eval.recommendation;

import org.jspecify.annotations.NullMarked;

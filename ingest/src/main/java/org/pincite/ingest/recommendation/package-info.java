/**
 * Which parts of a report are its recommendations, and what a reply says to each.
 *
 * <p>{@link org.pincite.ingest.recommendation.RecommendationFinder} walks the blocks of a report:
 * {@code Titles} knows the headings that announce recommendations, {@code Wording} the sentences
 * that make or introduce them, {@code Walk} reads what follows into {@link
 * org.pincite.ingest.recommendation.Place}s, and {@code Repeats} brings the places of one {@link
 * org.pincite.ingest.recommendation.Recommendation} together by their words ({@code Grams}, {@code
 * GramIndex}). {@link org.pincite.ingest.recommendation.AnswerFinder} ties the passages of a reply
 * to them, and {@code VerdictReader} reads from an {@link org.pincite.ingest.recommendation.Answer}
 * its {@link org.pincite.ingest.recommendation.Verdict}.
 */
@NullMarked
package org.pincite.ingest.recommendation;

import org.jspecify.annotations.NullMarked;

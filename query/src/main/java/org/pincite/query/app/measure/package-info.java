/**
 * Runs what is to be measured: {@link org.pincite.query.app.measure.ExtractionMeasuring} extracts
 * documents and scores their text, {@link org.pincite.query.app.measure.PinpointMeasuring} has
 * quotations cited, {@link org.pincite.query.app.measure.ProbeMeasuring} searches for phrases and
 * {@link org.pincite.query.app.measure.QuestionMeasuring} asks questions in an index of its own,
 * {@link org.pincite.query.app.measure.RecommendationMeasuring} finds recommendations and replies,
 * {@link org.pincite.query.app.measure.SentenceMeasuring} cuts texts. Documents are found by {@code
 * DocumentFiles} and read by {@code Extractions}; the scores are {@code eval}'s.
 */
@NullMarked
package org.pincite.query.app.measure;

import org.jspecify.annotations.NullMarked;

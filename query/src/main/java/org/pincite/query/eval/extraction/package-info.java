/**
 * How good extracted text is, measured against gold paragraphs. An {@link
 * org.pincite.query.eval.extraction.ExtractionScorer} prepares the {@code GoldWords} of a {@link
 * org.pincite.query.eval.extraction.GoldDocument} and reads any tool's plain text as {@code
 * ReadText}; one class a group of {@link org.pincite.query.eval.extraction.Measure}s ({@code
 * WordMeasure}, {@code OrderMeasure}, {@code WholeMeasure}, {@code BoundaryMeasure}, {@code
 * NumberMeasure}, {@code PageMeasure}, {@code NoteMeasure}) fills an {@link
 * org.pincite.query.eval.extraction.ExtractionScore}. {@link
 * org.pincite.query.eval.extraction.ExtractionSummary} averages over documents.
 */
@NullMarked
package org.pincite.query.eval.extraction;

import org.jspecify.annotations.NullMarked;

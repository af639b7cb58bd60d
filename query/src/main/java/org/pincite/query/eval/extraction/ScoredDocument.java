package org.pincite.query.eval.extraction;

import org.jspecify.annotations.Nullable;

/**
 * A document and its scores.
 *
 * @param id of the gold
 * @param format of the file its text is from: {@code pdf}, {@code docx}, {@code html}, or {@code
 *     text} where another tool wrote it
 * @param failure why there is no text, null where there is
 * @param score of the text, of an empty one where there is none
 */
public record ScoredDocument(
    String id, String format, @Nullable String failure, ExtractionScore score) {}

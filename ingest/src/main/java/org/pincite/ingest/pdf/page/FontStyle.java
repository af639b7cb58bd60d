package org.pincite.ingest.pdf.page;

/**
 * What a font looks like.
 *
 * @param family its name without subset prefix and style
 * @param bold whether its strokes are heavy
 * @param italic whether it leans
 * @param ascent height of its letters above the base line, as a share of the size
 * @param descent depth of its letters below the base line, as a share of the size
 */
public record FontStyle(
    String family, boolean bold, boolean italic, double ascent, double descent) {}

/**
 * From glyphs to a draft, without knowing where the glyphs came from. {@link
 * org.pincite.ingest.pdf.layout.PageLayout} makes the lines of one {@link
 * org.pincite.ingest.pdf.layout.PageContent}; {@link org.pincite.ingest.pdf.layout.DocumentLayout}
 * looks over all pages: {@code ReadingOrder}, {@code Furniture}, {@code PageLabels}, {@code Notes},
 * {@code Cells}, {@code Paragraphs}, {@code PageJoins}, {@code Kinds}, and at last {@code
 * DraftWriter}.
 */
@NullMarked
package org.pincite.ingest.pdf.layout;

import org.jspecify.annotations.NullMarked;

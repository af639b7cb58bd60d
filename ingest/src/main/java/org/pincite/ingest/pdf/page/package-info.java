/**
 * The lines of one page. {@link org.pincite.ingest.pdf.page.PageLayout} takes a {@link
 * org.pincite.ingest.pdf.page.PageContent} of {@link org.pincite.ingest.pdf.page.Glyph}s and {@link
 * org.pincite.ingest.pdf.page.Rule}s, drops what is printed twice ({@code Doubles}), strings {@link
 * org.pincite.ingest.pdf.page.Piece}s to {@link org.pincite.ingest.pdf.page.TextLine}s ({@code
 * LineMaker}, {@code LineMerger}), finds their {@link org.pincite.ingest.pdf.page.Cell}s, and hands
 * back a {@link org.pincite.ingest.pdf.page.LaidPage}; {@link org.pincite.ingest.pdf.page.Columns}
 * tells its columns.
 */
@NullMarked
package org.pincite.ingest.pdf.page;

import org.jspecify.annotations.NullMarked;

/**
 * The lines of one page. {@link org.pincite.ingest.pdf.page.PageLayout} takes a {@link
 * org.pincite.ingest.pdf.page.PageContent} of {@link org.pincite.ingest.pdf.page.Glyph}s and {@link
 * org.pincite.ingest.pdf.page.Rule}s, drops what is printed twice ({@code Doubles}), strings {@link
 * org.pincite.ingest.pdf.page.Piece}s to {@link org.pincite.ingest.pdf.page.TextLine}s ({@code
 * LineMaker}, {@code LineMerger}), finds their {@link org.pincite.ingest.pdf.page.Cell}s, and hands
 * back a {@link org.pincite.ingest.pdf.page.LaidPage}; {@link org.pincite.ingest.pdf.page.Columns}
 * tells its columns. Once its furniture is known, {@link org.pincite.ingest.pdf.page.OpenTables}
 * finds the cells of tables without drawn lines ({@code Grid}), and {@link
 * org.pincite.ingest.pdf.page.ReadingOrder} puts its lines in order.
 */
@NullMarked
package org.pincite.ingest.pdf.page;

import org.jspecify.annotations.NullMarked;

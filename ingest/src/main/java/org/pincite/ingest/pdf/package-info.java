/**
 * Reads PDFs. {@link org.pincite.ingest.pdf.PdfExtractor} opens the file ({@code PdfOpener}), has
 * {@code GlyphReader} collect the glyphs and drawn lines of each page, hands them to {@code
 * org.pincite.ingest.pdf.layout}, and adds what the file says about itself ({@code PdfFacts}).
 * {@link org.pincite.ingest.pdf.PdfPageImage} draws a page with words marked.
 */
@NullMarked
package org.pincite.ingest.pdf;

import org.jspecify.annotations.NullMarked;

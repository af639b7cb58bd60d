/**
 * Reads PDFs. {@link org.pincite.ingest.pdf.PdfExtractor} opens the file ({@code PdfOpener}), has
 * {@code GlyphReader} collect the glyphs and drawn lines of each page, has {@link
 * org.pincite.ingest.pdf.page.PageLayout} make lines of them and {@link
 * org.pincite.ingest.pdf.layout.DocumentLayout} blocks of the lines, and adds what the file says
 * about itself ({@code PdfFacts}). {@link org.pincite.ingest.pdf.PdfPageImage} draws a page with
 * words marked.
 */
@NullMarked
package org.pincite.ingest.pdf;

import org.jspecify.annotations.NullMarked;

/**
 * Reads PDFs. {@link org.pincite.ingest.pdf.PdfExtractor} opens the file ({@code PdfOpener}), has
 * the fields of its form drawn ({@code Forms}), has {@code GlyphReader} collect the glyphs and
 * drawn lines of each page and {@link org.pincite.ingest.pdf.structure.Tags} what the file states
 * about its structure, has {@link org.pincite.ingest.pdf.page.PageLayout} make lines of them and
 * {@link org.pincite.ingest.pdf.layout.DocumentLayout} blocks of the lines, and adds what the file
 * says about itself ({@code PdfFacts}), the comments on its pages ({@code Comments}) and the names
 * of files inside it ({@code Attachments}). {@link org.pincite.ingest.pdf.PdfPageImage} draws a
 * page with words marked.
 */
@NullMarked
package org.pincite.ingest.pdf;

import org.jspecify.annotations.NullMarked;

/**
 * Recognised words as the layout reads them: {@link org.pincite.ingest.pdf.scan.RecognisedPage}
 * makes {@link org.pincite.ingest.pdf.page.Glyph}s of the lines that {@link
 * org.pincite.ingest.ocr.UprightReader} found in a picture ({@code LetterShapes} tells their size
 * and base line from the boxes), so that scans go the same way as printed text.
 */
@NullMarked
package org.pincite.ingest.pdf.scan;

import org.jspecify.annotations.NullMarked;

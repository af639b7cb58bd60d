/**
 * What comes again from page to page. {@link org.pincite.ingest.pdf.furniture.Furniture} marks
 * running heads, footers and page numbers; {@link org.pincite.ingest.pdf.furniture.PageLabels}
 * reads the printed number of each page among them, with {@link
 * org.pincite.ingest.pdf.furniture.PrintedNumbers}.
 */
@NullMarked
package org.pincite.ingest.pdf.furniture;

import org.jspecify.annotations.NullMarked;

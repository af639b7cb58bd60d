/**
 * Tables of contents. {@link org.pincite.ingest.pdf.contents.ContentsPages} reads the lines of a
 * page row by row ({@code Row}), takes the rows below a heading that announces contents, and cuts
 * them to {@link org.pincite.ingest.pdf.contents.ContentsEntry}s by the page numbers ({@code
 * PageNumbers}) that grow down the page.
 */
@NullMarked
package org.pincite.ingest.pdf.contents;

import org.jspecify.annotations.NullMarked;

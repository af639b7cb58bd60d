/**
 * What the readers of office formats share. An {@link org.pincite.ingest.office.Archive} hands out
 * the parts of a file that is a ZIP, within limits; {@link org.pincite.ingest.office.XmlReader}
 * makes a tree of {@link org.pincite.ingest.office.Element}s of one; {@link
 * org.pincite.ingest.office.RunText} collects the text of a paragraph with its note marks; {@link
 * org.pincite.ingest.office.NumberFormat} and {@link org.pincite.ingest.office.Label} say how a
 * counted number is printed; {@link org.pincite.ingest.office.BoldHeadings} finds headings that
 * have no style, and {@link org.pincite.ingest.office.Omissions} tells what was left out.
 */
@NullMarked
package org.pincite.ingest.office;

import org.jspecify.annotations.NullMarked;

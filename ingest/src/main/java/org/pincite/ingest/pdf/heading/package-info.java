/**
 * The levels of headings. {@link org.pincite.ingest.pdf.heading.HeadingLevels} weighs what the file
 * states ({@link org.pincite.ingest.pdf.heading.StatedStructure}: {@code TaggedHeadings}, {@code
 * Bookmarks}), how headings are numbered ({@code HeadingNumbers}) and how they are set ({@link
 * org.pincite.ingest.pdf.heading.HeadingStyle}). It sees blocks as {@link
 * org.pincite.ingest.pdf.heading.Candidate}s.
 */
@NullMarked
package org.pincite.ingest.pdf.heading;

import org.jspecify.annotations.NullMarked;

/**
 * Citations. {@link org.pincite.query.cite.Pinpoints} finds the exact place of a quote, as a {@link
 * org.pincite.query.cite.Pinpoint}: what is printed where it can be, and said plainly to be counted
 * where it cannot. A {@link org.pincite.query.cite.Citer} puts it behind the source, by a {@link
 * org.pincite.query.cite.CitationStyle}; the {@link org.pincite.query.cite.Citation} names what was
 * not shown instead of guessing it. A {@link org.pincite.query.cite.NoteSequence} cites many, later
 * ones referring back to the first. The styles are in {@code style} and {@code csl}.
 */
@NullMarked
package org.pincite.query.cite;

import org.jspecify.annotations.NullMarked;

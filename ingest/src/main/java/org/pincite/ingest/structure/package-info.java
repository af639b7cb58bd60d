/**
 * What holds over a whole document. {@link org.pincite.ingest.structure.Numbering} finds the
 * printed paragraph numbers: a {@code NumberReader} reads what could be one at each block's start,
 * {@code RunFinder} finds runs that count up, {@code Scheme} tells runs of paragraphs from mere
 * lists, {@code Restarts} ends a run where an annex begins again, {@code Conclusions} reads the
 * pointers of lists that sum up the body, {@code SubLists} takes up the lettered parts in between,
 * and {@code ParagraphMarker} says for every block which paragraph it belongs to.
 */
@NullMarked
package org.pincite.ingest.structure;

import org.jspecify.annotations.NullMarked;

/**
 * Sources as reference managers exchange them: a {@link org.pincite.query.cite.library.LibraryItem}
 * is written and read by a {@link org.pincite.query.cite.library.LibraryFormat}, that is by {@code
 * BibTexWriter} and {@code BibTexReader} (the text by way of {@code Latex}), {@code RisWriter} and
 * {@code RisReader}, or {@code CslJson}. {@code ItemFields} says what an item that came in states
 * of a document.
 */
@NullMarked
package org.pincite.query.cite.library;

import org.jspecify.annotations.NullMarked;

/**
 * The words of a part of a corpus beside the whole. A {@link org.pincite.query.words.WordTally}
 * counts; {@link org.pincite.query.words.Contingency} measures how far a count is from what chance
 * would give; a {@link org.pincite.query.words.WordScore} is a row of the list that comes out.
 */
@NullMarked
package org.pincite.query.words;

import org.jspecify.annotations.NullMarked;

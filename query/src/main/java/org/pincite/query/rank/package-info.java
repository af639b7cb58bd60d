/**
 * Passages in the order in which they answer a question asked in plain words: {@link
 * org.pincite.query.rank.PassageRanker} by words, by meaning or by both.
 */
@NullMarked
package org.pincite.query.rank;

import org.jspecify.annotations.NullMarked;

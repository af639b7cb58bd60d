/**
 * Passages by their very words: {@link org.pincite.index.passage.PassageFinder} gives the blocks
 * that share the most telling words with a text.
 */
@NullMarked
package org.pincite.index.passage;

import org.jspecify.annotations.NullMarked;

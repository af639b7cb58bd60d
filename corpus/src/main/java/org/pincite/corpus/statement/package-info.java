/**
 * Lasting names of statements. A {@link org.pincite.corpus.statement.StatementId} is made of the
 * letters and digits of a sentence; a {@link org.pincite.corpus.statement.StatementLocator} gives
 * the ids of a document's sentences and finds a sentence again by its id, also where a later
 * extractor cuts sentences elsewhere. A {@link org.pincite.corpus.statement.TextQuote} is any words
 * of a document with what stands around them.
 */
@NullMarked
package org.pincite.corpus.statement;

import org.jspecify.annotations.NullMarked;

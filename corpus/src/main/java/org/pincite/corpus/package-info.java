/**
 * What a document is. An extractor makes a {@link org.pincite.corpus.Document} out of the bytes of
 * a {@link org.pincite.corpus.Source}: one canonical text, cut into {@link
 * org.pincite.corpus.Block}s and their sentences, and into {@link org.pincite.corpus.Work}s where
 * it holds several, all {@link org.pincite.corpus.Span}s of that text. {@link
 * org.pincite.corpus.Line}s lead from the text to the {@link org.pincite.corpus.Page}s and to
 * {@link org.pincite.corpus.Box}es on them; {@link org.pincite.corpus.Repair}s lead from the text
 * to what is printed; {@link org.pincite.corpus.Metadata} says what the document calls itself and
 * where that was read; {@link org.pincite.corpus.Doubt}s say what could not be read. A {@link
 * org.pincite.corpus.statement.StatementId} names a sentence for good.
 */
@NullMarked
package org.pincite.corpus;

import org.jspecify.annotations.NullMarked;

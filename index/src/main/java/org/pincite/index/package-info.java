/**
 * From documents to a Lucene index. {@link org.pincite.index.WordBreaker} cuts text into {@link
 * org.pincite.index.Word}s, whose searched forms {@link org.pincite.index.WordForms} gives; both
 * serve questions too, so that a question and a text agree on what a word is. {@link
 * org.pincite.index.IndexEditor} takes a document, has its blocks mapped to Lucene documents of the
 * {@link org.pincite.index.Fields}, and commits; {@link org.pincite.index.SearchIndex} reads the
 * last commit, and gives back the {@link org.pincite.index.StoredBlock} and the {@link
 * org.pincite.index.SentenceTable} of what was found; its {@link org.pincite.index.Sources} tell
 * which document that is in, and its {@link org.pincite.index.Sketches} what else shares its words.
 *
 * <p>The position of a word in the index is its ordinal in the block. The index holds nothing that
 * the documents do not hold; it can be thrown away and built again.
 */
@NullMarked
package org.pincite.index;

import org.jspecify.annotations.NullMarked;

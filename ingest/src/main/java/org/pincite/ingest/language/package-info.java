/**
 * English sentences and words: {@link org.pincite.ingest.language.SentenceSplitter} cuts paragraphs
 * into sentences, {@link org.pincite.ingest.language.Tokeniser} sentences into words. A {@code
 * StopFinder} finds where a sentence may end, a {@code StopJudge} decides by the words around it,
 * with {@code Abbreviations} of this field, and asks OpenNLP's model where they leave it open.
 */
@NullMarked
package org.pincite.ingest.language;

import org.jspecify.annotations.NullMarked;

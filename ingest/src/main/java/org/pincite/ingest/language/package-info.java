/**
 * What OpenNLP knows of English: {@link org.pincite.ingest.language.SentenceSplitter} cuts
 * paragraphs into sentences.
 */
@NullMarked
package org.pincite.ingest.language;

import org.jspecify.annotations.NullMarked;

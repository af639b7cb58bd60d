/**
 * From a file to a document: {@link org.pincite.ingest.Ingester} finds out what the bytes are, has
 * the fitting extractor make a draft, and hands back an {@link org.pincite.ingest.Extraction}: the
 * document, or the reason why there is none.
 */
@NullMarked
package org.pincite.ingest;

import org.jspecify.annotations.NullMarked;

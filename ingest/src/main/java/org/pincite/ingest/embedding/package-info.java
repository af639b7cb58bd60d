/**
 * Meaning as numbers: a small sentence-embedding model that runs here, without a network. {@link
 * org.pincite.ingest.embedding.Embedder} is the only type; no other package knows of the model or
 * of what runs it.
 */
@NullMarked
package org.pincite.ingest.embedding;

import org.jspecify.annotations.NullMarked;

/**
 * The model at work: what makes vectors of texts ({@link
 * org.pincite.query.app.embedding.VectorMaking}), hands them to the index ({@link
 * org.pincite.query.app.embedding.StoredVectors}) and encodes questions ({@link
 * org.pincite.query.app.embedding.ModelEncoder}).
 */
@NullMarked
package org.pincite.query.app.embedding;

import org.jspecify.annotations.NullMarked;

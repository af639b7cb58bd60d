/**
 * The model at work: what makes vectors of texts ({@link
 * org.pincite.query.app.embedding.VectorMaking}), hands them to the index ({@link
 * org.pincite.query.app.embedding.StoredVectors}) and encodes questions ({@link
 * org.pincite.query.app.embedding.ModelEncoder}), and labels statements by what came of it ({@link
 * org.pincite.query.app.embedding.SpokenLabeller}).
 */
@NullMarked
package org.pincite.query.app.embedding;

import org.jspecify.annotations.NullMarked;

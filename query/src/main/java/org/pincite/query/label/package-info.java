/**
 * What statements are about and what they do, found by words and meaning together: {@link
 * org.pincite.query.label.StatementLabeller} labels, {@link org.pincite.query.label.Training} makes
 * the model that it labels by, out of sentences that people read.
 */
@NullMarked
package org.pincite.query.label;

import org.jspecify.annotations.NullMarked;

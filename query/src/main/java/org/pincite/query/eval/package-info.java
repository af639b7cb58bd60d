/**
 * How good the answers are, measured against gold by the definitions that the gold comes with.
 * {@link org.pincite.query.eval.ThemeScorer} scores {@link org.pincite.query.eval.ThemeRow}s
 * against readers' records. A {@link org.pincite.query.eval.Bootstrap} says how sure a mean is.
 */
@NullMarked
package org.pincite.query.eval;

import org.jspecify.annotations.NullMarked;

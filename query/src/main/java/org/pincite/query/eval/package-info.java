/**
 * How good the answers are, measured against gold by the definitions that the gold comes with.
 * {@link org.pincite.query.eval.ThemeScorer} scores {@link org.pincite.query.eval.ThemeRow}s
 * against readers' records.
 */
@NullMarked
package org.pincite.query.eval;

import org.jspecify.annotations.NullMarked;

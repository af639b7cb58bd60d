/**
 * The commands that measure: {@link org.pincite.query.cli.eval.EvalCommand} knows them, one class
 * each; {@code ExtractionTable} and {@code ShareTable} print scores.
 */
@NullMarked
package org.pincite.query.cli.eval;

import org.jspecify.annotations.NullMarked;

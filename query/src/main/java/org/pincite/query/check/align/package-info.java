/**
 * Words of a quotation laid beside words of a document. {@link
 * org.pincite.query.check.align.RunFinder} finds where words follow each other just so, {@link
 * org.pincite.query.check.align.ChainFinder} the {@link org.pincite.query.check.align.Chain} of
 * runs that fits a quotation with gaps best, {@link org.pincite.query.check.align.Aligner} the
 * place that comes nearest where there is none.
 */
@NullMarked
package org.pincite.query.check.align;

import org.jspecify.annotations.NullMarked;

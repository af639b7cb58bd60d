/**
 * How well quotations are checked: {@link org.pincite.query.eval.quotation.QuotationRow}s with gold
 * and {@link org.pincite.query.eval.quotation.QuotationAnswer}s make {@link
 * org.pincite.query.eval.quotation.QuotationScore}s, which {@link
 * org.pincite.query.eval.quotation.QuotationSummary} counts.
 */
@NullMarked
package org.pincite.query.eval.quotation;

import org.jspecify.annotations.NullMarked;

/**
 * Quotations of drafts held against a library: {@link
 * org.pincite.query.app.check.QuotationChecker}.
 */
@NullMarked
package org.pincite.query.app.check;

import org.jspecify.annotations.NullMarked;

/**
 * Whether a quotation says what its source says. A {@link org.pincite.query.check.Quotation} with
 * the {@link org.pincite.query.check.Claim} of where it stands becomes a {@link
 * org.pincite.query.check.Finding}: a {@link org.pincite.query.check.Verdict}, the {@link
 * org.pincite.query.check.Part}s of documents that hold its words, and each {@link
 * org.pincite.query.check.Difference}.
 */
@NullMarked
package org.pincite.query.check;

import org.jspecify.annotations.NullMarked;

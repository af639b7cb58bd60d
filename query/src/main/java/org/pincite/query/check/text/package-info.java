/**
 * Drafts and documents as words that can be compared. {@link
 * org.pincite.query.check.text.WordCutter} cuts either into {@link
 * org.pincite.query.check.text.Words}; a {@link org.pincite.query.check.text.QuotedText} is cut at
 * its ellipses and brackets too, a {@link org.pincite.query.check.text.SourceText} can be read in
 * several {@link org.pincite.query.check.text.Order}s.
 */
@NullMarked
package org.pincite.query.check.text;

import org.jspecify.annotations.NullMarked;
